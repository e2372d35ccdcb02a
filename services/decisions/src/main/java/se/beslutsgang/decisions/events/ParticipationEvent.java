package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.Optional;

/** Who takes no part in an item, and why. */
public sealed interface ParticipationEvent extends DecisionEvent {

    PersonId person();

    /**
     * "Deltar inte i beslutet", said before the questions are put.
     *
     * @param unless takes part all the same if this proposal carries
     */
    record NonParticipationDeclared(ItemId item, PersonId person, Optional<ProposalId> unless)
            implements ParticipationEvent {}

    /** Jäv, told by oneself (KL 5:47, 6:28-30). */
    record DisqualificationDeclared(ItemId item, PersonId person) implements ParticipationEvent {}

    /** Jäv, brought up by another. */
    record DisqualificationQuestioned(ItemId item, PersonId person, PersonId by)
            implements ParticipationEvent {}

    /** The body decided on the question of jäv at once (KL 6:30, 6:32). */
    record DisqualificationDecided(ItemId item, PersonId person, boolean disqualified)
            implements ParticipationEvent {}
}
