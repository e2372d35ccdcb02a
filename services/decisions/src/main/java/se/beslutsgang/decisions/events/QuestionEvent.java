package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Optional;

/** How the chair puts questions, and what becomes of them. {@code number} counts from 1. */
public sealed interface QuestionEvent extends DecisionEvent {

    int number();

    /**
     * The order in which questions are put, as the meeting approved it (propositionsordning).
     *
     * @param asComputed whether it is the one worked out by the engine
     */
    record OrderAdopted(ItemId item, List<PlannedQuestion> order, boolean asComputed)
            implements QuestionEvent {
        @Override
        public int number() {
            return 0;
        }
    }

    /**
     * The chair put a question.
     *
     * @param parent the question for which a counter-proposal is sought, if it is one of those
     */
    record QuestionPut(
            ItemId item,
            int number,
            QuestionKind kind,
            List<Alternative> alternatives,
            Optional<Integer> parent)
            implements QuestionEvent {}

    /** In older records: what was heard when one proposal was put. */
    record AnswerHeard(ItemId item, int number, Answer answer) implements QuestionEvent {}

    /** What the chair found decided. */
    record FindingStated(ItemId item, int number, Alternative found, Method method)
            implements QuestionEvent {}

    /** Asked for by {@code by}, where it is known. */
    record VoteRequested(ItemId item, int number, Optional<PersonId> by) implements QuestionEvent {}

    /** Taken back before the first ballot: back to the finding. */
    record VoteRequestWithdrawn(ItemId item, int number) implements QuestionEvent {}

    /** The chair counted those who ask for a delay, before the question (KL 5:50). */
    record SupportersCounted(ItemId item, int number, int supporters) implements QuestionEvent {}

    /**
     * The law asks for more than a simple majority.
     *
     * @param of the answer that needs it: a popular initiative is turned down by two thirds (KL
     *     5:37)
     */
    record MajorityRequired(ItemId item, int number, Majority majority, Alternative of)
            implements QuestionEvent {}

    record GavelFell(ItemId item, int number) implements QuestionEvent {}

    /**
     * What took effect.
     *
     * @param overturned whether it is another alternative than the chair had found
     * @param delay how the matter came to be delayed, if it did
     * @param disputed a delay by majority with no more than half of those present behind it
     */
    record QuestionSettled(
            ItemId item,
            int number,
            Alternative outcome,
            Method method,
            boolean overturned,
            Optional<Delay> delay,
            boolean disputed)
            implements QuestionEvent {}
}
