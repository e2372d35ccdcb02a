package se.beslutsgang.imports.conformance;

import se.beslutsgang.imports.drive.MeetingDrive.Driven;
import se.beslutsgang.imports.drive.Refusal;
import se.beslutsgang.imports.reading.Claim;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the engine worked out for a §, held against what its text says. */
final class Comparison {

    private static final Set<Claim.Outcome> DELAYS =
            Set.of(Claim.Outcome.POSTPONED, Claim.Outcome.REFERRED_BACK);

    private static final Pattern MOTION_CARRIES =
            Pattern.compile("[Mm]otionen (?:bifalles|bifalls|tillstyrks)(?!\\p{L})");

    private final Driven driven;
    private final Reading reading;
    private final Engine engine;
    private final List<String> differences = new ArrayList<>();

    private Comparison(Driven driven, Engine engine) {
        this.driven = driven;
        this.reading = driven.paragraph().reading();
        this.engine = engine;
    }

    static Result of(Driven driven, Engine engine) {
        return new Comparison(driven, engine).result();
    }

    private Result result() {
        List<Result.Vote> votes = engine.votes(driven.paragraph().paper().seats());
        if (reading.procedure()) {
            new VoteComparison(reading, engine).differences().forEach(differences::add);
            compareDecision();
            new ReservationComparison(reading, engine).differences().forEach(differences::add);
        }
        differences.addAll(driven.contradictions());
        List<String> refusals = driven.refusals().stream().map(Comparison::told).toList();
        differences.addAll(refusals);
        return new Result(
                reading.id(),
                status(!refusals.isEmpty()).word(),
                votes,
                engine.outcomes(),
                engine.minorityDelay(),
                engine.decidedFor(),
                engine.reservations(),
                driven.assumed().stream().map(Enum::name).toList(),
                reading.sentences().size(),
                count(Sentence.Standing.UNDERSTOOD),
                ignored(),
                notUnderstood(),
                engine.flags(),
                List.copyOf(differences),
                engine.events());
    }

    private static String told(Refusal r) {
        return "line " + r.line() + ": refused, " + r.text();
    }

    private Status status(boolean refused) {
        if (refused) return Status.REFUSED;
        if (!reading.procedure()) return Status.NO_PROCEDURE;
        if (!notUnderstood().isEmpty()) return Status.NOT_UNDERSTOOD;
        return differences.isEmpty() ? Status.REPRODUCED : Status.DIFFERS;
    }

    private void compareDecision() {
        Claim claim = reading.claim();
        Set<String> adopted = new HashSet<>(engine.adopted());
        if (isPartDelayed(claim)) adopted.removeIf(this::isDelay);
        if (claim.leadKnown()) {
            if (!adopted.equals(new HashSet<>(claim.adopted()))) {
                differ("decided for", claim.adopted(), engine.adopted());
            }
        } else {
            compareEffect(claim);
            compareUnled();
        }
        List<String> outcomes =
                claim.outcomes().stream()
                        .map(o -> o.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .distinct()
                        .toList();
        boolean silent = outcomes.isEmpty() && engine.outcomes().equals(List.of("not-admitted"));
        if (!silent && !new HashSet<>(outcomes).equals(new HashSet<>(engine.outcomes()))) {
            differ("outcome", outcomes, engine.outcomes());
        }
        if (claim.minorityDelay() != engine.minorityDelay()) {
            differ("delay by a minority", claim.minorityDelay(), engine.minorityDelay());
        }
        List<String> receivers = engine.receivers();
        if (!receivers.isEmpty() && !receivers.containsAll(claim.receivers())) {
            differ("sent back to", claim.receivers(), receivers);
        }
    }

    /** A lead names what was followed in the rest; the delay of a part may stand without one. */
    private boolean isPartDelayed(Claim claim) {
        boolean delayed = claim.outcomes().stream().anyMatch(DELAYS::contains);
        return delayed
                && claim.outcomes().size() > 1
                && claim.adopted().stream().noneMatch(this::isDelay);
    }

    private boolean isDelay(String key) {
        return is(key, Proposed::isDelay);
    }

    /** Where no lead says whose proposal was followed, the clauses say what came of the matter. */
    private void compareEffect(Claim claim) {
        if (!claim.outcomes().contains(Claim.Outcome.RECOMMENDED)) return;
        if (!claim.effect().equals(engine.effect())) {
            differ("what is recommended", claim.effect(), engine.effect());
        }
    }

    /** Without a lead no addition was followed, and a motion that carries is what was. */
    private void compareUnled() {
        List<String> adopted = engine.adopted();
        boolean added =
                adopted.stream().anyMatch(key -> is(key, p -> p.kind() == Proposed.Kind.ADDITION));
        if (added) differ("decided for", List.of(), adopted);
        boolean carries =
                reading.clauses().stream()
                        .flatMap(c -> c.texts().stream())
                        .anyMatch(t -> MOTION_CARRIES.matcher(t).find());
        reading.proposals().stream()
                .filter(p -> p.designation().equals("motionen"))
                .map(Proposed::key)
                .filter(key -> carries && !adopted.contains(key))
                .forEach(key -> differ("decided for", List.of(key), adopted));
    }

    private boolean is(String key, Predicate<Proposed> test) {
        return reading.proposals().stream().anyMatch(p -> p.key().equals(key) && test.test(p));
    }

    private void differ(String what, Object told, Object worked) {
        differences.add(difference(what, told, worked));
    }

    static String difference(String what, Object told, Object worked) {
        return what + ": the text says " + told + ", the engine " + worked;
    }

    private int count(Sentence.Standing standing) {
        return (int) reading.sentences().stream().filter(s -> s.standing() == standing).count();
    }

    private List<Result.Ignored> ignored() {
        return reading.sentences().stream()
                .filter(s -> s.standing() == Sentence.Standing.IGNORED)
                .map(s -> new Result.Ignored(s.text(), s.ignored().map(Engine::word).orElse("")))
                .toList();
    }

    private List<String> notUnderstood() {
        return reading.sentences().stream()
                .filter(s -> s.standing() == Sentence.Standing.NOT_UNDERSTOOD)
                .map(s -> "line " + s.line() + ": " + s.text())
                .toList();
    }
}
