package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Optional;

/** A vote (omröstning) on a question. */
public sealed interface VoteEvent extends DecisionEvent {

    int number();

    record WordingApproved(ItemId item, int number, Meaning meaning) implements VoteEvent {}

    /** How the vote is held; where nobody says it, nothing is noted. */
    record MannerChosen(ItemId item, int number, Manner manner) implements VoteEvent {}

    /** Ballots by name: one's own, a roll call, or all at once from the voting equipment. */
    record BallotsCast(ItemId item, int number, List<Ballot> ballots) implements VoteEvent {}

    /** The count as it was announced. */
    record BallotsCounted(ItemId item, int number, Count count) implements VoteEvent {}

    /** The side on which the chair is, said where it decides and is not known (KL 4:25, 5:56). */
    record CastingVoteGiven(ItemId item, int number, Choice choice) implements VoteEvent {}

    /** The lot that decides at a tie in a matter of election or employment (KL 5:56). */
    record VoteLotDrawn(ItemId item, int number, Choice drawn, List<PersonId> witnesses)
            implements VoteEvent {}

    /**
     * @param majority the side with more ballots; empty at a tie
     * @param castingVote the side that the chair had voted for, where it decides
     */
    record VoteClosed(
            ItemId item,
            int number,
            Count count,
            Optional<Choice> majority,
            Optional<Choice> castingVote)
            implements VoteEvent {}
}
