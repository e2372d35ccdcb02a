package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What asks mean among the proposals of the §, once all are known. */
final class Ways {

    private final Drafts drafts;
    private final Table table;
    private final Lookup lookup;
    private final Moving moving;

    Ways(Drafts drafts, Table table, Lookup lookup, Moving moving) {
        this.drafts = drafts;
        this.table = table;
        this.lookup = lookup;
        this.moving = moving;
    }

    Optional<List<DraftSide>> sides(Ask ask, int line) {
        return raw(ask, line).map(found -> found.stream().map(this::settle).distinct().toList());
    }

    private Optional<List<DraftSide>> raw(Ask ask, int line) {
        return switch (ask) {
            case Ask.Approve a -> lookup.sides(a.what(), line);
            case Ask.Reject r -> rejected(r, line);
            case Ask.ReferBack r -> Optional.of(sides(referrals(r, line), !r.not()));
            case Ask.DecideToday d ->
                    Optional.of(sides(formal(d, line), false)).filter(s -> !s.isEmpty());
            case Ask.Postpone p -> Optional.of(sides(postponements(p, line), !p.not()));
            case Ask.Answer a -> Optional.of(List.of(DraftSide.approve(drafts.answer(line))));
            case Ask.Free f ->
                    Optional.of(List.of(new DraftSide(drafts.free(f.words(), line), !f.not())));
            case Ask.Admit a ->
                    Optional.of(List.of(new DraftSide(admission(a.what(), line), !a.not())));
        };
    }

    private Optional<List<DraftSide>> rejected(Ask.Reject ask, int line) {
        var motion = ask.what().stream().anyMatch(r -> r.noun() == Ref.Noun.MOTION);
        var known =
                drafts.where(
                        d -> d.kind == Kind.REJECTION && (d.base.isEmpty() || d.base.get().motion));
        if (motion && !known.isEmpty() && drafts.where(d -> d.motion).isEmpty()) {
            return Optional.of(sides(known.subList(0, 1), true));
        }
        return lookup.sides(ask.what(), line)
                .map(s -> s.stream().map(x -> new DraftSide(x.draft(), !x.approved())).toList());
    }

    private static List<DraftSide> sides(List<Draft> drafts, boolean approved) {
        return drafts.stream().map(d -> new DraftSide(d, approved)).toList();
    }

    private List<Draft> referrals(Ask.ReferBack ask, int line) {
        var put = table.lastPut(d -> d.kind == Kind.REFERRAL_BACK);
        var point =
                ask.by().stream()
                        .flatMap(r -> r.point().stream())
                        .filter(p -> p.matches(".*\\d.*"))
                        .findFirst();
        if (point.isPresent()) {
            return List.of(part(ask, point.get(), line));
        }
        if (!ask.by().isEmpty()) {
            convert(ask);
            var found = moving.referrals(ask, line);
            var parts =
                    put.stream().filter(d -> d.base.filter(found::contains).isPresent()).toList();
            return parts.isEmpty() ? found : parts;
        }
        var open = drafts.where(d -> d.kind == Kind.REFERRAL_BACK && !table.dealt(d));
        if (put.isEmpty() && open.isEmpty()) {
            return moving.referrals(ask, line);
        }
        return put.isEmpty() ? open : put;
    }

    /** "Punkt 1 i återremissyrkandet": put by itself. */
    private Draft part(Ask.ReferBack ask, String point, int line) {
        var known =
                drafts.where(
                        d -> d.kind == Kind.REFERRAL_BACK && d.topic.equals(Optional.of(point)));
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        var whole = moving.referrals(ask, line).getFirst();
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
            var referral =
                    drafts.where(
                            d ->
                                    d.kind == Kind.REFERRAL_BACK
                                            && ref.groups().contains(List.copyOf(d.parties)));
            if (referral.isEmpty() && ref.names().isEmpty()) {
                drafts.where(
                                d ->
                                        d.kind == Kind.WHOLE
                                                && ref.groups().contains(List.copyOf(d.parties)))
                        .forEach(d -> d.kind = Kind.REFERRAL_BACK);
            }
        }
    }

    private List<Draft> formal(Ask.DecideToday ask, int line) {
        var put = table.lastPut(Draft::formal);
        return put.isEmpty() ? drafts.where(d -> d.formal() && !table.dealt(d)) : put;
    }

    private List<Draft> postponements(Ask.Postpone ask, int line) {
        var put = table.lastPut(d -> d.kind == Kind.POSTPONEMENT);
        var open = drafts.where(d -> d.kind == Kind.POSTPONEMENT && !table.dealt(d));
        if (!put.isEmpty() || ask.what().isEmpty() && !open.isEmpty()) {
            return put.isEmpty() ? open : put;
        }
        return List.of(moving.postponement(ask, line));
    }

    private Draft admission(String what, int line) {
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
                .orElseGet(() -> moving.admission(what, line));
    }

    private static int likeness(Draft draft, List<String> words) {
        var own =
                new ArrayList<>(
                        List.of(draft.designation.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        draft.stands.forEach(
                s -> own.addAll(List.of(s.person().name().toLowerCase(Locale.ROOT).split(" "))));
        return (int) words.stream().filter(own::contains).count();
    }

    /** Turning down a proposal, and moving its rejection, are one side. */
    DraftSide settle(DraftSide side) {
        var draft = side.draft();
        if (table.lastPut().contains(side)) {
            return side;
        }
        if (draft.kind == Kind.REJECTION && side.approved()) {
            return draft.base
                    .filter(b -> alone(b, draft) || table.lastPut().contains(DraftSide.reject(b)))
                    .map(DraftSide::reject)
                    .orElse(side);
        }
        if (!side.approved() && draft.whole()) {
            var rejection =
                    drafts.where(
                            d -> d.kind == Kind.REJECTION && d.base.equals(Optional.of(draft)));
            return rejection.stream()
                    .findFirst()
                    .filter(r -> !alone(draft, r))
                    .map(DraftSide::approve)
                    .orElse(side);
        }
        return side;
    }

    private boolean alone(Draft base, Draft rejection) {
        return drafts.where(d -> d.whole() && d.backed() && d != base && d != rejection).isEmpty();
    }
}
