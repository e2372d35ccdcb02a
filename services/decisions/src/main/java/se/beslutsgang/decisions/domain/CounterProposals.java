package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands against the alternative found carried, when a vote has been requested. With two
 * alternatives it is the other; with more, it is sought among the others in the same way
 * (kontraproposition), or in pairs, loser out, where the body has that custom.
 */
final class CounterProposals {

    private CounterProposals() {}

    /** The counter-proposal, once it is known. */
    static Optional<Alternative> of(Question question, Questions all, OrderMode mode) {
        List<Alternative> left = left(question, all, mode);
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    /** The question by which it is sought next; empty when it is known. */
    static Optional<PlannedQuestion> next(Question question, Questions all, OrderMode mode) {
        List<Alternative> left = left(question, all, mode);
        if (left.size() == 1) return Optional.empty();
        List<Alternative> put = mode == OrderMode.PAIRWISE_LADDER ? left.subList(0, 2) : left;
        return Optional.of(new PlannedQuestion(QuestionKind.COUNTER_PROPOSAL, put));
    }

    private static List<Alternative> left(Question question, Questions all, OrderMode mode) {
        List<Alternative> others = question.others();
        if (others.isEmpty()) return List.of(opposite(question.found().orElseThrow()));
        List<Alternative> left = new ArrayList<>(others);
        for (Question sought : all.under(question)) {
            if (sought.outcome().isEmpty()) continue;
            Alternative winner = sought.outcome().get();
            if (mode == OrderMode.PAIRWISE_LADDER) {
                left.removeAll(sought.alternatives());
                left.addFirst(winner);
            } else {
                left = new ArrayList<>(List.of(winner));
            }
        }
        return List.copyOf(left);
    }

    private static Alternative opposite(Alternative a) {
        return new Alternative(a.proposal(), !a.approved());
    }
}
