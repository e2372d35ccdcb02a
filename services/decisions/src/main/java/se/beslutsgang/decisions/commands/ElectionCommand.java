package se.beslutsgang.decisions.commands;

import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Optional;

/** What is done in an election; {@code election} counts those of the item from 1. */
public sealed interface ElectionCommand extends DecisionCommand {

    int election();

    record CallElection(ItemId item, int election, ElectionKind kind, String post, int seats)
            implements ElectionCommand {}

    /** {@code by} is empty where the papers of the item nominate. */
    record NominateCandidate(ItemId item, int election, PersonId candidate, Optional<PersonId> by)
            implements ElectionCommand {}

    record WithdrawNomination(ItemId item, int election, PersonId candidate)
            implements ElectionCommand {}

    /** The chair finds these elected by acclamation. */
    record FindElected(ItemId item, int election, List<PersonId> found)
            implements ElectionCommand {}

    record RequestSecretBallot(ItemId item, int election, Optional<PersonId> by)
            implements ElectionCommand {}

    record AppointTellers(ItemId item, int election, List<PersonId> tellers)
            implements ElectionCommand {}

    record TellBallots(ItemId item, int election, Tally tally) implements ElectionCommand {}

    /** The lot as it fell, outside of the engine. */
    record DrawLot(ItemId item, int election, PersonId drawn, List<PersonId> witnesses)
            implements ElectionCommand {}

    record RequestProportionalElection(ItemId item, int election, int requesting)
            implements ElectionCommand {}

    record AppointReturningOfficer(ItemId item, int election, PersonId person)
            implements ElectionCommand {}

    record TellGroupBallots(ItemId item, int election, GroupTally tally)
            implements ElectionCommand {}

    record DrawSeatLot(
            ItemId item, int election, int seat, String designation, List<PersonId> witnesses)
            implements ElectionCommand {}

    /** The gavel: confirms what the ballots and the lot came to. */
    record ConfirmElection(ItemId item, int election) implements ElectionCommand {}
}
