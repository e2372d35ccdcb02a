package se.beslutsgang.decisions.commands;

import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Manner;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;

import java.util.List;

/** What is done in a vote. */
public sealed interface VoteCommand extends DecisionCommand {

    int number();

    record ApproveWording(ItemId item, int number, Meaning meaning) implements VoteCommand {}

    record ChooseManner(ItemId item, int number, Manner manner) implements VoteCommand {}

    /** One's own ballot, or those of many at once. */
    record CastBallots(ItemId item, int number, List<Ballot> ballots) implements VoteCommand {}

    /** The count as it is announced; without it the ballots are counted. */
    record AnnounceCount(ItemId item, int number, Count count) implements VoteCommand {}

    /** The chair says on which side, where it decides and no ballot tells. */
    record GiveCastingVote(ItemId item, int number, Choice choice) implements VoteCommand {}

    /** The lot as it fell, at a tie in a matter of election or employment. */
    record DrawVoteLot(ItemId item, int number, Choice drawn, List<PersonId> witnesses)
            implements VoteCommand {}

    record CloseVote(ItemId item, int number) implements VoteCommand {}
}
