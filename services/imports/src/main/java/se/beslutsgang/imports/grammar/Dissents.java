package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Proposed.Kind;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reservations and those who stay out, with the proposals that they point at. */
final class Dissents {

    private final Drafts drafts;
    private final Lookup lookup;
    private final Minutes minutes;

    Dissents(Drafts drafts, Lookup lookup, Minutes minutes) {
        this.drafts = drafts;
        this.lookup = lookup;
        this.minutes = minutes;
    }

    boolean stoodOut(Said.StoodOut said, int line) {
        var unless = said.unless().flatMap(this::named);
        drafts.numberNew();
        minutes.add(
                new Step.StoodOut(
                        said.who().persons(), said.who().parties(), unless.map(d -> d.key), line));
        return said.unless().isEmpty() || unless.isPresent();
    }

    private Optional<Draft> named(String word) {
        var kind =
                word.toLowerCase(Locale.ROOT).startsWith("återremiss")
                        ? Kind.REFERRAL_BACK
                        : word.toLowerCase(Locale.ROOT).startsWith("bordlägg")
                                ? Kind.POSTPONEMENT
                                : Kind.WHOLE;
        return drafts.where(d -> d.kind == kind).stream().findFirst();
    }

    boolean reserved(Said.Reserved said, int line) {
        var keys = new LinkedHashSet<String>();
        var understood = true;
        var pointed = new ArrayList<Draft>();
        for (var ref : said.inFavourOf()) {
            if (ref.own()) {
                pointed.addAll(own(said.who(), ref));
                continue;
            }
            var sides = lookup.sides(List.of(ref), line);
            sides.ifPresent(s -> s.forEach(x -> pointed.add(x.draft())));
            understood &= sides.isPresent();
        }
        drafts.numberNew();
        pointed.forEach(d -> keys.add(d.key));
        minutes.add(
                new Step.Reserved(
                        said.who().persons(),
                        said.who().parties(),
                        said.own(),
                        List.copyOf(keys),
                        line));
        return understood;
    }

    private static boolean named(Draft draft, People who) {
        return draft.parties.stream()
                .anyMatch(
                        p ->
                                who.parties().contains(p)
                                        || who.persons().stream()
                                                .anyMatch(x -> x.party().equals(Optional.of(p))));
    }

    private List<Draft> own(People who, Ref ref) {
        var theirs =
                drafts.where(
                        d ->
                                d.stands.stream()
                                        .anyMatch(
                                                s ->
                                                        s.approves()
                                                                && (who.persons().stream()
                                                                                .anyMatch(
                                                                                        p ->
                                                                                                p.name()
                                                                                                        .equals(
                                                                                                                s.person()
                                                                                                                        .name()))
                                                                        || s.person()
                                                                                .party()
                                                                                .filter(
                                                                                        who
                                                                                                        .parties()
                                                                                                ::contains)
                                                                                .isPresent())));
        if (theirs.isEmpty()) {
            return drafts.where(d -> named(d, who));
        }
        var wanted =
                ref.noun() == Ref.Noun.ADDITION
                        ? theirs.stream().filter(d -> d.kind == Kind.ADDITION).toList()
                        : theirs;
        var named = wanted.stream().filter(d -> named(d, who)).toList();
        if (!named.isEmpty()) {
            return named;
        }
        var beside = wanted.stream().filter(d -> !d.isPending()).toList();
        return beside.isEmpty() ? wanted : beside;
    }
}
