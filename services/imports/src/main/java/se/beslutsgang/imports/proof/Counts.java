package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.proof.ChangeKind.Change;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was counted. */
final class Counts {

    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(\\d+)(\\s+[Jj]a(?:-?\\s?röster)?(?:\\s+mot|\\s+och|,)\\s+)(\\d+)(\\s+[Nn]ej)");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?s)(röstar\\s+[Jj]a\\s+\\()(\\d+)(\\)(?:(?!röstar|Omröstning).)*"
                            + "röstar\\s+[Nn]ej\\s+\\()(\\d+)(\\))");

    private Counts() {}

    static Optional<Change> swapped(Target target, Random random) {
        List<MatchResult> announced = target.all(ANNOUNCED);
        if (announced.isEmpty()) {
            return target.oneOf(
                    target.all(NAMED),
                    random,
                    m -> m.group(1) + m.group(4) + m.group(3) + m.group(2) + m.group(5));
        }
        return target.oneOf(
                announced, random, m -> m.group(3) + m.group(2) + m.group(1) + m.group(4));
    }

    /** Of a minority that reached a third, one too few are left; of one that did not, enough. */
    static Optional<Change> acrossAThird(Target target, Random random) {
        if (!target.paper().assembly()) return Optional.empty();
        List<Step.Counted> counts =
                target.reading().steps().stream()
                        .filter(Step.Counted.class::isInstance)
                        .map(Step.Counted.class::cast)
                        .toList();
        List<MatchResult> places = target.all(ANNOUNCED);
        if (places.size() != counts.size()) return Optional.empty();
        for (int n = 0; n < counts.size(); n++) {
            Optional<Side> carried = target.reading().claim().carried().get(n);
            if (carried.filter(s -> isDelay(target, s)).isPresent()) {
                Optional<Change> change = moved(target, places.get(n), counts.get(n));
                if (change.isPresent()) return change;
            }
        }
        return Optional.empty();
    }

    private static boolean isDelay(Target target, Side side) {
        return side.approved()
                && target.reading().proposals().stream()
                        .filter(p -> p.key().equals(side.proposal()))
                        .anyMatch(Proposed::isDelay);
    }

    private static Optional<Change> moved(Target target, MatchResult m, Step.Counted c) {
        int present = c.yes() + c.no() + c.abstained();
        int few = (present + 2) / 3 - 1;
        int minority = Math.min(c.yes(), c.no());
        if (!target.reading().claim().minorityDelay() || 3 * minority < present) {
            return Optional.empty();
        }
        int many = c.yes() + c.no() - few;
        String yes = String.valueOf(c.yes() == minority ? few : many);
        String no = String.valueOf(c.yes() == minority ? many : few);
        return Optional.of(target.replaced(m, yes + m.group(2) + no + m.group(4)));
    }

    static Optional<Change> beyondTheRoll(Target target, Random random) {
        int seats = target.paper().seats();
        List<MatchResult> announced = target.all(ANNOUNCED);
        if (announced.isEmpty()) {
            return target.oneOf(
                    target.all(NAMED),
                    random,
                    m ->
                            m.group(1)
                                    + (Integer.parseInt(m.group(2)) + seats)
                                    + m.group(3)
                                    + m.group(4)
                                    + m.group(5));
        }
        return target.oneOf(
                announced,
                random,
                m -> (Integer.parseInt(m.group(1)) + seats) + m.group(2) + m.group(3) + m.group(4));
    }
}
