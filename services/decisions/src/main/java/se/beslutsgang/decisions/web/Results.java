package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.QuestionEvent.MajorityRequired;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.meetings.queries.Meetings.Meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions that were put, with what became of each and why, for everybody to see. */
@Component
class Results {

    /**
     * @param outcome what took effect
     * @param won whether it is that one
     */
    record Side(Alternative alternative, String name, boolean found, boolean won) {}

    /**
     * A question.
     *
     * @param forNumber the question for which it seeks a counter-proposal
     * @param majority what is needed, where it is more than a simple majority
     * @param why in sentences, once it is settled
     */
    record Result(
            int number,
            QuestionKind kind,
            Optional<Integer> forNumber,
            List<Side> sides,
            boolean open,
            boolean voteRequested,
            Optional<MajorityRequired> majority,
            Optional<Meaning> meaning,
            Ballots ballots,
            Optional<Integer> supporters,
            Optional<Alternative> outcome,
            List<String> why) {}

    private final ProposalNames names;
    private final Verdicts verdicts;

    Results(ProposalNames names, Verdicts verdicts) {
        this.names = names;
        this.verdicts = verdicts;
    }

    List<Result> of(Item item, Meeting meeting, SoFar soFar) {
        return item.asked().stream().map(q -> result(q, item, meeting, soFar)).toList();
    }

    private Result result(Asked q, Item item, Meeting meeting, SoFar soFar) {
        return new Result(
                q.number(),
                q.kind(),
                q.parent(),
                q.alternatives().stream().map(a -> side(a, q, item)).toList(),
                q.isOpen(),
                q.voteRequested(),
                q.majority().filter(m -> m.majority() != Majority.SIMPLE),
                q.meaning(),
                Ballots.of(q, meeting, item.disqualified(), Map.of()),
                soFar.supporters(q.number()),
                q.settled().map(QuestionSettled::outcome),
                verdicts.why(q, meeting, soFar));
    }

    private Side side(Alternative a, Asked q, Item item) {
        return new Side(
                a,
                names.answer(item, a),
                q.found().filter(a::equals).isPresent(),
                q.settled().filter(s -> s.outcome().equals(a)).isPresent());
    }
}
