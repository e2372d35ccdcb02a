package se.beslutsgang.decisions.commands;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;
import java.util.Optional;

/** What the chair does to get an answer. {@code number} counts the questions of the item from 1. */
public sealed interface QuestionCommand extends DecisionCommand {

    /** May end the item: what is known of its case is asked for then. */
    sealed interface Ending extends QuestionCommand {}

    /** The order of questions as the meeting approves it. */
    record AdoptOrder(ItemId item, List<PlannedQuestion> order) implements QuestionCommand {}

    /**
     * Puts a question.
     *
     * @param as what is put; empty for the next question of the order
     */
    record PutQuestion(ItemId item, int number, Optional<PlannedQuestion> as)
            implements QuestionCommand {

        public PutQuestion(ItemId item, int number) {
            this(item, number, Optional.empty());
        }
    }

    /** The chair counts those who ask for the delay that the question is about. */
    record CountSupporters(ItemId item, int number, int supporters) implements QuestionCommand {}

    /** The law asks for more than a simple majority for this answer. */
    record RequireMajority(ItemId item, int number, Majority majority, Alternative of)
            implements QuestionCommand {}

    record StateFinding(ItemId item, int number, Alternative found) implements QuestionCommand {}

    /** Nobody asks for anything else: put and found in one. */
    record FindUnopposed(ItemId item, int number, PlannedQuestion as) implements QuestionCommand {}

    record RequestVote(ItemId item, int number, Optional<PersonId> by) implements QuestionCommand {}

    record WithdrawVoteRequest(ItemId item, int number) implements QuestionCommand {}

    /** Confirms a finding, or the result of a vote. */
    record StrikeGavel(ItemId item, int number) implements Ending {}

    /**
     * The chair finds that what a proposal rests on has fallen, so that no question is put on it.
     */
    record FindLapsed(ItemId item, ProposalId proposal) implements Ending {}

    /** The item is done with, though something may be left that nobody puts. */
    record ConcludeItem(ItemId item) implements Ending {}
}
