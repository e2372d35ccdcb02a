package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.drive.Coherence.Contradiction;
import se.beslutsgang.imports.reading.Claim.Outcome;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a § must have told and does not, as the rest of it shows: minutes tell which proposals were
 * made and not withdrawn, and how each was decided (KL 5:67).
 */
final class Omissions {

    private static final Pattern SEVERAL =
            Pattern.compile("proposition(?:er)?\\s+på\\s+(?:de\\s+(?:\\p{L}+\\s+)?)?yrkandena\\b");

    private final Reading reading;
    private final List<Contradiction> found = new ArrayList<>();

    Omissions(Reading reading) {
        this.reading = reading;
        question();
        rival();
        otherSide();
    }

    List<Contradiction> found() {
        return List.copyOf(found);
    }

    /** Of proposals against each other one is chosen by a question. */
    private void question() {
        List<Proposed> rivals = rivals();
        if (rivals.size() < 2 || isDelayed() || reading.isAnythingPut()) return;
        Proposed last = rivals.getLast();
        found.add(
                new Contradiction(
                        last.line(),
                        last.designation() + " stands against another, and no question is told"));
    }

    /** "The proposals" are several. */
    private void rival() {
        if (reading.proposals().stream().mapToLong(Omissions::positions).sum() > 1) return;
        for (Sentence s : reading.sentences()) {
            if (s.ignored().isEmpty() && SEVERAL.matcher(s.text()).find()) {
                found.add(
                        new Contradiction(
                                s.line(), "several proposals are put, and one is told of"));
            }
        }
    }

    /** To be for one thing and against it are two. */
    private static long positions(Proposed p) {
        return p.stands().isEmpty()
                ? 1
                : p.stands().stream().map(Proposed.Stand::approves).distinct().count();
    }

    /** Where the ballots are told by name and not also by number, those of both sides are. */
    private void otherSide() {
        Optional<Step> before = Optional.empty();
        for (Step step : reading.steps()) {
            if (step instanceof Step.Balloted b
                    && before.filter(Step.Counted.class::isInstance).isEmpty()) {
                Set<Step.Choice> choices =
                        b.ballots().stream().map(Step.Ballot::choice).collect(Collectors.toSet());
                if (choices.contains(Step.Choice.YES) != choices.contains(Step.Choice.NO)) {
                    found.add(new Contradiction(b.line(), "the ballots of one side only are told"));
                }
            }
            before = Optional.of(step);
        }
    }

    private List<Proposed> rivals() {
        return reading.proposals().stream()
                .filter(p -> isWhole(p) && stands(p).anyMatch(s -> s.approves() && s.rank() == 1))
                .toList();
    }

    private static Stream<Proposed.Stand> stands(Proposed p) {
        return p.stands().stream();
    }

    private static boolean isWhole(Proposed p) {
        return switch (p.kind()) {
            case PENDING, WHOLE, REJECTION -> true;
            case AMENDMENT, ADDITION, POSTPONEMENT, REFERRAL_BACK, ADMISSION -> false;
        };
    }

    private boolean isDelayed() {
        return reading.claim().minorityDelay()
                || reading.proposals().stream()
                        .anyMatch(p -> p.isDelay() && reading.claim().adopted().contains(p.key()))
                || reading.claim().outcomes().stream()
                        .anyMatch(o -> o == Outcome.POSTPONED || o == Outcome.REFERRED_BACK);
    }
}
