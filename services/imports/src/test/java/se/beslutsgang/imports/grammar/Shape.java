package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reading in a few short lines, to be compared whole: {@code p1 WHOLE +Alva Berg}, {@code put
 * MAIN pending+ p1+}, {@code count 34-15-2-0}.
 */
final class Shape {

    private Shape() {}

    static String of(Reading r) {
        var lines = new ArrayList<String>();
        lines.add("is " + r.kind() + r.registryNumber().map(n -> " " + n).orElse(""));
        r.proposals().forEach(p -> lines.add(proposal(p)));
        r.steps().forEach(s -> lines.add(step(s)));
        lines.add(claims(r));
        r.sentences().stream()
                .filter(s -> s.standing() == Sentence.Standing.NOT_UNDERSTOOD)
                .forEach(s -> lines.add("lost " + s.text()));
        return String.join("\n", lines);
    }

    private static String claims(Reading r) {
        var claim = r.claim();
        return "claims "
                + claim.outcomes().stream().map(Enum::name).collect(Collectors.joining(", "))
                + (claim.adopted().isEmpty() ? "" : " for " + claim.adopted())
                + (claim.minorityDelay() ? " by a minority" : "")
                + claim.carried().stream()
                        .map(c -> "; vote " + c.map(Shape::side).orElse("?"))
                        .collect(Collectors.joining());
    }

    private static String proposal(Proposed p) {
        var stands =
                p.stands().stream()
                        .map(
                                s ->
                                        (s.approves() ? "+" : "-")
                                                + (s.rank() > 1 ? s.rank() + " " : "")
                                                + s.person().name())
                        .collect(Collectors.joining(", "));
        return (p.key() + " " + p.kind() + " " + stands).strip();
    }

    private static String step(Step step) {
        return switch (step) {
            case Step.Presided s -> "chair " + s.chair().name();
            case Step.Disqualified s -> ("disqualified " + names(s.persons(), List.of())).strip();
            case Step.StoodOut s -> "out " + names(s.persons(), s.parties());
            case Step.Refused s -> "refused " + s.proposal();
            case Step.Withdrawn s -> "withdrawn " + s.proposal();
            case Step.OrderApproved s -> "order";
            case Step.Put s -> "put " + s.kind() + " " + sides(s.sides());
            case Step.Found s -> "found " + side(s.side());
            case Step.Unopposed s -> "unopposed " + sides(s.sides());
            case Step.VoteRequested s -> ("requested " + names(s.by(), List.of())).strip();
            case Step.YesSideNoted s -> "main " + side(s.side());
            case Step.Worded s -> "yes " + side(s.yes()) + " no " + side(s.no());
            case Step.Counted s -> count(s);
            case Step.HandsCounted s -> "hands " + s.supporters();
            case Step.Balloted s ->
                    "ballots "
                            + Stream.of(Step.Choice.values())
                                    .map(c -> number(s, c))
                                    .collect(Collectors.joining("-"));
            case Step.CastingVote s -> "casting " + s.side().map(Shape::side).orElse("?");
            case Step.Lapsed s -> "lapsed " + s.proposal();
            case Step.Reserved s ->
                    "reserved "
                            + names(s.persons(), s.parties())
                            + (s.own() ? " own" : "")
                            + (s.inFavourOf().isEmpty() ? "" : " for " + s.inFavourOf());
            case Step.NoteEntered s -> "note " + names(s.persons(), s.parties());
            case Step.CertifiedAtOnce s -> "certified";
        };
    }

    private static String count(Step.Counted s) {
        return "count %d-%d-%d-%d%s"
                .formatted(
                        s.yes(),
                        s.no(),
                        s.abstained(),
                        s.absent(),
                        s.appendix().map(a -> " appendix " + a).orElse(""));
    }

    private static String number(Step.Balloted vote, Step.Choice choice) {
        return Long.toString(vote.ballots().stream().filter(b -> b.choice() == choice).count());
    }

    private static String sides(List<Side> sides) {
        return sides.stream().map(Shape::side).collect(Collectors.joining(" "));
    }

    private static String side(Side side) {
        return side.proposal() + (side.approved() ? "+" : "-");
    }

    private static String names(List<Named> persons, List<String> parties) {
        return Stream.concat(persons.stream().map(Named::name), parties.stream())
                .collect(Collectors.joining(", "));
    }
}
