package se.beslutsgang.imports.conformance;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The votes of a §: counts, sides, what they led to, and casting votes. */
final class VoteComparison {

    private final Reading reading;
    private final Engine engine;
    private final List<Items.Asked> voted;
    private final List<String> differences = new ArrayList<>();

    VoteComparison(Reading reading, Engine engine) {
        this.reading = reading;
        this.engine = engine;
        this.voted = engine.voted();
    }

    List<String> differences() {
        compareCounts();
        compareSides();
        voted.forEach(this::compareWithWhatItWasFor);
        compareCastingVotes();
        return List.copyOf(differences);
    }

    private void compareCounts() {
        List<Told> told = reading.steps().stream().flatMap(s -> Told.of(s).stream()).toList();
        if (told.size() != voted.size()) {
            differ("votes", told.size(), voted.size());
            return;
        }
        for (int n = 0; n < told.size(); n++) {
            VoteClosed vote = voted.get(n).vote().orElseThrow();
            if (!told.get(n).is(vote)) differ("vote " + (n + 1), told.get(n), vote.count());
        }
    }

    /** A count as the text tells it; of the absent it may say nothing. */
    private record Told(int yes, int no, int abstained, int absent) {

        static Optional<Told> of(Step step) {
            return switch (step) {
                case Step.Counted c ->
                        Optional.of(new Told(c.yes(), c.no(), c.abstained(), c.absent()));
                case Step.Balloted b ->
                        Optional.of(
                                new Told(
                                        number(b, Step.Choice.YES),
                                        number(b, Step.Choice.NO),
                                        number(b, Step.Choice.ABSTAINED),
                                        0));
                default -> Optional.empty();
            };
        }

        private static int number(Step.Balloted b, Step.Choice choice) {
            return (int) b.ballots().stream().filter(x -> x.choice() == choice).count();
        }

        boolean is(VoteClosed vote) {
            var count = vote.count();
            return yes == count.yes()
                    && no == count.no()
                    && abstained == count.abstained()
                    && (absent == 0 || absent == count.absent());
        }
    }

    private void compareSides() {
        List<Optional<Side>> carried = reading.claim().carried();
        for (int n = 0; n < Math.min(voted.size(), carried.size()); n++) {
            Items.Asked q = voted.get(n);
            Optional<Side> told = carried.get(n);
            Optional<Side> worked = q.settled().map(s -> engine.side(s.outcome()));
            if (told.isPresent() && !told.equals(worked)) {
                differ("side of vote " + (n + 1), told.get(), worked);
            }
        }
    }

    /** What won as counter-proposal stands in the wording of the vote that it was sought for. */
    private void compareWithWhatItWasFor(Items.Asked q) {
        if (q.kind() != QuestionKind.COUNTER_PROPOSAL || q.settled().isEmpty()) return;
        Alternative won = q.settled().get().outcome();
        q.parent()
                .flatMap(engine::asked)
                .filter(for_ -> for_.counter().filter(won::equals).isPresent())
                .flatMap(Items.Asked::meaning)
                .filter(m -> !isAbout(m, won))
                .ifPresent(m -> differ("counter-proposal", m.no(), won));
    }

    private static boolean isAbout(Meaning meaning, Alternative side) {
        return meaning.yes().equals(side) || meaning.no().equals(side);
    }

    private void compareCastingVotes() {
        long told = reading.steps().stream().filter(Step.CastingVote.class::isInstance).count();
        long needed =
                voted.stream().flatMap(q -> q.vote().stream()).filter(v -> v.count().tie()).count();
        if (told != needed) differ("casting votes", told, needed);
    }

    private void differ(String what, Object told, Object worked) {
        differences.add(Comparison.difference(what, told, worked));
    }
}
