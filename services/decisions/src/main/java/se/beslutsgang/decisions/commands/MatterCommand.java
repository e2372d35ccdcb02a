package se.beslutsgang.decisions.commands;

import se.beslutsgang.decisions.events.Figures;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;

/** What is done in some kinds of matter only. */
public sealed interface MatterCommand extends DecisionCommand {

    /** Asks those present whether to decide what was not announced; {@code refusing} say no. */
    record AskForUrgency(ItemId item, List<PersonId> refusing) implements MatterCommand {}

    record GiveAnswer(ItemId item, PersonId by) implements MatterCommand {}

    record StateFigures(ItemId item, ProposalId proposal, Figures figures)
            implements MatterCommand {}
}
