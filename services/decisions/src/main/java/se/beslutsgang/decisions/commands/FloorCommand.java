package se.beslutsgang.decisions.commands;

import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;

/** What is done with proposals, until the debate is closed. */
public sealed interface FloorCommand extends DecisionCommand {

    record PrepareItem(ItemId item, CaseId caseId) implements FloorCommand {}

    /**
     * What lies on the table, told by the record itself: existing minutes do not come with a brief.
     */
    record RecordPending(
            ItemId item, CaseId caseId, BodyId decidedBy, List<Part> pending, Effect effect)
            implements FloorCommand {}

    /** Moves a proposal, before the meeting or at it; an equal one is joined. */
    record MoveProposal(ItemId item, Draft draft) implements FloorCommand {}

    /** Asks for a proposal to be approved, or turned down. {@code rank} 1: in the first place. */
    record TakeStand(ItemId item, ProposalId proposal, PersonId person, boolean approves, int rank)
            implements FloorCommand {}

    record WithdrawProposal(ItemId item, ProposalId proposal) implements FloorCommand {}

    /** The chair has gone through the proposals; after this none is changed or withdrawn. */
    record ConfirmProposals(ItemId item) implements FloorCommand {}

    record RefuseProposal(ItemId item, ProposalId proposal, Refusal ground, String reason)
            implements FloorCommand {}

    record CloseDebate(ItemId item) implements FloorCommand {}

    record ReopenDebate(ItemId item) implements FloorCommand {}
}
