package se.beslutsgang.imports.conformance;

import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.imports.drive.MeetingDrive.Driven;
import se.beslutsgang.imports.drive.Refusal;
import se.beslutsgang.imports.reading.Claim;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the engine worked out for a §, held against what its text says. */
final class Comparison {

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
        compareVotes(votes);
        compareSides();
        compareDecision();
        compareReservations();
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
        if (!reading.procedure()) return refused ? Status.REFUSED : Status.NO_PROCEDURE;
        if (refused) return Status.REFUSED;
        if (!notUnderstood().isEmpty()) return Status.NOT_UNDERSTOOD;
        return differences.isEmpty() ? Status.REPRODUCED : Status.DIFFERS;
    }

    private void compareVotes(List<Result.Vote> votes) {
        List<Told> told = reading.steps().stream().flatMap(s -> Told.of(s).stream()).toList();
        if (told.size() != votes.size()) {
            differ("votes", told.size(), votes.size());
            return;
        }
        for (int n = 0; n < told.size(); n++) {
            if (!told.get(n).equals(votes.get(n))) {
                differ("vote " + (n + 1), told.get(n), votes.get(n));
            }
        }
    }

    /** A count as the text tells it. */
    private record Told(int yes, int no, int abstained, int absent) {

        static java.util.Optional<Told> of(Step step) {
            return switch (step) {
                case Step.Counted c ->
                        java.util.Optional.of(new Told(c.yes(), c.no(), c.abstained(), c.absent()));
                case Step.Balloted b ->
                        java.util.Optional.of(
                                new Told(
                                        number(b, Step.Choice.YES),
                                        number(b, Step.Choice.NO),
                                        number(b, Step.Choice.ABSTAINED),
                                        0));
                default -> java.util.Optional.empty();
            };
        }

        private static int number(Step.Balloted b, Step.Choice choice) {
            return (int) b.ballots().stream().filter(x -> x.choice() == choice).count();
        }

        boolean equals(Result.Vote v) {
            return yes == v.yes()
                    && no == v.no()
                    && abstained == v.abstain()
                    && (absent == 0 || absent == v.absent());
        }
    }

    private void compareSides() {
        List<Items.Asked> voted = engine.voted();
        List<java.util.Optional<Side>> carried = reading.claim().carried();
        for (int n = 0; n < Math.min(voted.size(), carried.size()); n++) {
            int vote = n + 1;
            Items.Asked q = voted.get(n);
            carried.get(n)
                    .map(s -> s.proposal() + (s.approved() ? "+" : "-"))
                    .filter(s -> !engine.carriedSide(q).filter(s::equals).isPresent())
                    .ifPresent(
                            s ->
                                    differ(
                                            "side of vote " + vote,
                                            s,
                                            engine.carriedSide(q).orElse("")));
        }
    }

    private void compareDecision() {
        if (!reading.procedure()) return;
        Claim claim = reading.claim();
        Set<String> adopted = new HashSet<>(engine.adopted());
        if (claim.leadKnown() && !adopted.equals(new HashSet<>(claim.adopted()))) {
            differ("decided for", claim.adopted(), engine.adopted());
        }
        List<String> outcomes =
                claim.outcomes().stream()
                        .map(o -> o.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .distinct()
                        .toList();
        if (!outcomes.isEmpty()
                && !new HashSet<>(outcomes).equals(new HashSet<>(engine.outcomes()))) {
            differ("outcome", outcomes, engine.outcomes());
        }
        if (claim.minorityDelay() != engine.minorityDelay()) {
            differ("delay by a minority", claim.minorityDelay(), engine.minorityDelay());
        }
    }

    private void compareReservations() {
        long told = reading.steps().stream().filter(Step.Reserved.class::isInstance).count();
        List<Result.Reservation> made = engine.reservations();
        if (told != made.size()) differ("reservations", told, made.size());
        made.stream()
                .filter(r -> r.persons().isEmpty())
                .forEach(r -> differ("reservation of " + r.by(), "who took part", "nobody"));
    }

    private void differ(String what, Object told, Object worked) {
        differences.add(what + ": the text says " + told + ", the engine " + worked);
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
