package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;

/** What is proposed, until the debate is closed. */
public sealed interface FloorEvent extends DecisionEvent {

    /**
     * The item stands on the agenda with its pending proposal.
     *
     * @param decidedBy the body that decides in the end; another one where this one only recommends
     * @param pending what is proposed, part by part as different bodies decide on it
     */
    record ItemPrepared(
            ItemId item,
            MeetingId meeting,
            BodyId body,
            CaseId caseId,
            BodyId decidedBy,
            List<Part> pending,
            Effect effect)
            implements FloorEvent {}

    /**
     * @param movers who moved it, in the order in which they spoke
     * @param parties in whose name it was written, besides those of the movers
     * @param subject what it is a proposal for, as in "vänsterpartiets förslag till {strategisk
     *     plan}"
     * @param parts the decision that it would lead to
     */
    record ProposalMoved(
            ItemId item,
            ProposalId proposal,
            ProposalKind kind,
            List<Mover> movers,
            List<Party> parties,
            String subject,
            List<Part> parts,
            Effect effect,
            Aim aim)
            implements FloorEvent {}

    /**
     * Somebody asked that a proposal be approved, or turned down (instämmer, yrkar bifall, yrkar
     * avslag).
     *
     * @param rank 1 for what is asked for in the first place ("i första hand")
     */
    record StandTaken(ItemId item, ProposalId proposal, Mover person, boolean approves, int rank)
            implements FloorEvent {}

    /** Taken back; from then on it is not in the minutes (KL 5:67 p. 1). */
    record ProposalWithdrawn(ItemId item, ProposalId proposal) implements FloorEvent {}

    /** The chair went through the proposals and confirmed them with the gavel. */
    record ProposalsConfirmed(ItemId item) implements FloorEvent {}

    /** The chair refused to put it (propositionsvägran, KL 5:57). */
    record ProposalRefused(ItemId item, ProposalId proposal, Refusal ground, String reason)
            implements FloorEvent {}

    /** The assembly ordered that a refused proposal be put all the same (KL 5:57). */
    record RefusalOverruled(ItemId item, ProposalId proposal) implements FloorEvent {}

    /** Its ground fell, so that no question is put on it. */
    record ProposalLapsed(ItemId item, ProposalId proposal) implements FloorEvent {}

    record DebateClosed(ItemId item) implements FloorEvent {}

    record DebateReopened(ItemId item) implements FloorEvent {}
}
