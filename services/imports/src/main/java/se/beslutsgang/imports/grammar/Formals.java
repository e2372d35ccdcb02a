package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which referrals, postponements and admissions are meant, once all proposals are known. */
final class Formals {

    private final Drafts drafts;
    private final Table table;
    private final Making making;

    Formals(Drafts drafts, Table table, Making making) {
        this.drafts = drafts;
        this.table = table;
        this.making = making;
    }

    List<Draft> referrals(Ask.ReferBack ask, int line) {
        var put = table.lastPut(d -> d.kind == Kind.REFERRAL_BACK);
        var point =
                ask.by().stream()
                        .flatMap(r -> r.point().stream())
                        .filter(p -> p.matches(".*\\d.*"))
                        .findFirst();
        if (point.isPresent()) {
            return List.of(part(ask, point.get(), line));
        }
        var bare = ask.by().stream().allMatch(r -> r.bare() && !r.own());
        if (!ask.by().isEmpty() && (!bare || unknown(put))) {
            convert(ask);
            var found = making.referrals(ask, line);
            var parts =
                    put.stream().filter(d -> d.base.filter(found::contains).isPresent()).toList();
            return parts.isEmpty() ? found : parts;
        }
        var open = drafts.where(d -> d.kind == Kind.REFERRAL_BACK && !table.dealt(d));
        if (put.isEmpty() && open.isEmpty()) {
            return making.referrals(ask, line);
        }
        return put.isEmpty() ? open : put;
    }

    private boolean unknown(List<Draft> put) {
        return put.isEmpty()
                && drafts.where(d -> d.kind == Kind.REFERRAL_BACK && !table.dealt(d)).isEmpty();
    }

    /** "Punkt 1 i återremissyrkandet": put by itself. */
    private Draft part(Ask.ReferBack ask, String point, int line) {
        var known =
                drafts.where(
                        d -> d.kind == Kind.REFERRAL_BACK && d.topic.equals(Optional.of(point)));
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        var whole = making.referrals(ask, line).getFirst();
        var part = drafts.add(Kind.REFERRAL_BACK, point + " i " + whole.designation, line);
        part.absorb(whole);
        part.base = Optional.of(whole);
        part.topic = Optional.of(point);
        part.line = line;
        return part;
    }

    /** What was moved as "yrkande från X" proves to be a referral. */
    private void convert(Ask.ReferBack ask) {
        for (var ref : ask.by()) {
            var referral = drafts.where(d -> d.kind == Kind.REFERRAL_BACK && ref.isOf(d.parties));
            if (referral.isEmpty() && ref.names().isEmpty()) {
                drafts.where(d -> d.kind == Kind.WHOLE && ref.isOf(d.parties))
                        .forEach(d -> d.kind = Kind.REFERRAL_BACK);
            }
        }
    }

    List<Draft> open() {
        var put = table.lastPut(Draft::formal);
        return put.isEmpty() ? drafts.where(d -> d.formal() && !table.dealt(d)) : put;
    }

    List<Draft> postponements(Ask.Postpone ask, int line) {
        var put = table.lastPut(d -> d.kind == Kind.POSTPONEMENT);
        var open = drafts.where(d -> d.kind == Kind.POSTPONEMENT && !table.dealt(d));
        if (!put.isEmpty() || (ask.what().isEmpty() && !open.isEmpty())) {
            return put.isEmpty() ? open : put;
        }
        return List.of(making.postponement(ask, line));
    }

    Draft admission(String what, int line) {
        var known = drafts.where(d -> d.kind == Kind.ADMISSION);
        var put = table.lastPut(d -> d.kind == Kind.ADMISSION);
        var words = List.of(what.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return put.stream()
                .findFirst()
                .filter(d -> words.size() < 3 || likeness(d, words) > 1)
                .or(
                        () ->
                                known.stream()
                                        .max(
                                                Comparator.comparingInt(
                                                        (Draft d) -> likeness(d, words))))
                .orElseGet(() -> making.admission(what, line));
    }

    private static int likeness(Draft draft, List<String> words) {
        var own =
                new ArrayList<>(
                        List.of(draft.designation.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        draft.stands.forEach(
                s -> own.addAll(List.of(s.person().name().toLowerCase(Locale.ROOT).split(" "))));
        return (int) words.stream().filter(own::contains).count();
    }
}
