package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.proof.ChangeKind.Change;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence too few, or one too many. */
final class Sentences {

    /** Without it the rest hangs in the air: what was found, what Yes meant, what was counted. */
    private static final Pattern BEARS =
            Pattern.compile(
                    "\\bfinner att\\b|[Vv]oteringsproposition|utfaller med|röstar (?:Ja|Nej)|"
                            + "beslutar först att bifalla|^JA =|ja-röster");

    private static final Pattern MOVES = Pattern.compile("\\byrkar(?:de)?\\b|\\bföreslår\\b");
    private static final Pattern RESERVATIONS =
            Pattern.compile("(?m)^\\s*Reservation(?:er)?\\s*\\n");
    private static final Pattern RECIPIENTS =
            Pattern.compile("(?m)^\\s*Protokollsutdrag skickas till");
    private static final String STRANGER = "Ture Utter (S)";

    private Sentences() {}

    static Optional<Change> dropped(Target target, Random random) {
        var places = new ArrayList<MatchResult>();
        for (Sentence s : target.reading().sentences()) {
            if (s.standing() != Sentence.Standing.UNDERSTOOD) continue;
            if (!BEARS.matcher(s.text()).find() && !alone(target, s)) continue;
            List<MatchResult> found = target.all(asPrinted(s.text()));
            if (found.size() == 1) places.add(found.getFirst());
        }
        return target.oneOf(places, random, _ -> "");
    }

    private static Pattern asPrinted(String sentence) {
        return Pattern.compile(
                Stream.of(sentence.split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")));
    }

    /** The only sentence by which a proposal is moved that was then put. */
    private static boolean alone(Target target, Sentence s) {
        return MOVES.matcher(s.text()).find()
                && target.reading().proposals().stream()
                        .filter(p -> p.kind() != Proposed.Kind.PENDING && isPut(target, p.key()))
                        .map(p -> p.stands().stream().filter(Proposed.Stand::approves).toList())
                        .anyMatch(
                                stands ->
                                        !stands.isEmpty()
                                                && stands.stream()
                                                        .allMatch(x -> x.line() == s.line()));
    }

    private static boolean isPut(Target target, String key) {
        return target.reading().steps().stream()
                .filter(Step.Put.class::isInstance)
                .flatMap(p -> ((Step.Put) p).sides().stream())
                .anyMatch(side -> side.proposal().equals(key));
    }

    static Optional<Change> reservation(Target target, Random random) {
        Optional<String> who = absent(target, random);
        if (who.isEmpty()) return Optional.empty();
        String sentence = who.get() + " reserverar sig mot beslutet.\n";
        List<MatchResult> section = target.all(RESERVATIONS);
        if (!section.isEmpty()) {
            return target.oneOf(section, random, m -> m.group() + sentence);
        }
        var end = RECIPIENTS.matcher(target.text());
        if (!end.find()) return Optional.empty();
        return Optional.of(
                target.replaced(
                        end.toMatchResult(), "\nReservation\n" + sentence + "\n" + end.group()));
    }

    /** Somebody who is told not to have taken part, or is on no list. */
    private static Optional<String> absent(Target target, Random random) {
        List<String> out =
                target.reading().steps().stream()
                        .flatMap(Sentences::out)
                        .filter(n -> n.party().isPresent())
                        .map(n -> n.name() + " (" + n.party().orElseThrow() + ")")
                        .toList();
        if (!out.isEmpty()) return Optional.of(out.get(random.nextInt(out.size())));
        return target.listed() ? Optional.of(STRANGER) : Optional.empty();
    }

    private static Stream<Named> out(Step step) {
        return switch (step) {
            case Step.Disqualified d -> d.persons().stream();
            case Step.StoodOut s when s.unless().isEmpty() -> s.persons().stream();
            default -> Stream.of();
        };
    }
}
