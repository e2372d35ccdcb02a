package se.beslutsgang.decisions.commands;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.Optional;

/** Who takes no part in an item. */
public sealed interface ParticipationCommand extends DecisionCommand {

    PersonId person();

    record DeclareNonParticipation(ItemId item, PersonId person, Optional<ProposalId> unless)
            implements ParticipationCommand {}

    record DeclareDisqualification(ItemId item, PersonId person) implements ParticipationCommand {}

    record QuestionDisqualification(ItemId item, PersonId person, PersonId by)
            implements ParticipationCommand {}

    record DecideDisqualification(ItemId item, PersonId person, boolean disqualified)
            implements ParticipationCommand {}
}
