package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Optional;

/** An election (val) held in an item. {@code election} counts those of the item from 1. */
public sealed interface ElectionEvent extends DecisionEvent {

    int election();

    /**
     * Somebody is to be elected, or employed.
     *
     * @param post in the words of the minutes, in the plural where there are several seats:
     *     "ledamöter i kulturnämnden till och med 2026"
     */
    record ElectionCalled(ItemId item, int election, ElectionKind kind, String post, int seats)
            implements ElectionEvent {}

    /**
     * @param by who nominated; empty where the papers do, as a drafting committee for elections
     *     (valberedning) has proposed
     */
    record CandidateNominated(ItemId item, int election, PersonId candidate, Optional<Mover> by)
            implements ElectionEvent {}

    /** Taken back by all who nominated, or declined by the candidate. */
    record NominationWithdrawn(ItemId item, int election, PersonId candidate)
            implements ElectionEvent {}

    /** A secret ballot was asked for; one member is enough (KL 5:53-54). */
    record SecretBallotRequested(ItemId item, int election, Optional<PersonId> by)
            implements ElectionEvent {}

    /** Who gather the ballots and tell them (rösträknare), or assist in a proportional election. */
    record TellersAppointed(ItemId item, int election, List<PersonId> tellers)
            implements ElectionEvent {}

    record SecretBallotTold(ItemId item, int election, Tally tally) implements ElectionEvent {}

    /**
     * The lot between candidates with equally many votes (KL 5:56).
     *
     * @param drawn whom it fell on
     * @param witnesses who saw it drawn
     */
    record LotDrawn(ItemId item, int election, PersonId drawn, List<PersonId> witnesses)
            implements ElectionEvent {}

    /**
     * @param requesting how many asked for it
     * @param quota how many had to: those present over the seats and one, rounded up (LPV 2 §)
     */
    record ProportionalElectionRequested(ItemId item, int election, int requesting, int quota)
            implements ElectionEvent {}

    /** Another than the chair leads the election (valförrättare, LPV 4 §). */
    record ReturningOfficerAppointed(ItemId item, int election, PersonId person)
            implements ElectionEvent {}

    record GroupBallotsTold(ItemId item, int election, GroupTally tally) implements ElectionEvent {}

    /** The lot between groups with equal comparison numbers, for one seat (LPV). */
    record SeatLotDrawn(
            ItemId item, int election, int seat, String designation, List<PersonId> witnesses)
            implements ElectionEvent {}

    /**
     * The gavel: the election is done.
     *
     * @param elected in the order in which they were elected
     * @param vacant seats that nobody was elected to
     */
    record ElectionSettled(
            ItemId item, int election, List<PersonId> elected, int vacant, Method method)
            implements ElectionEvent {}
}
