package se.beslutsgang.cases.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.RegionId;

import java.util.List;
import java.util.Optional;

/** What happens to a case. */
public sealed interface CaseEvent
        permits CaseEvent.CaseOpened,
                CaseEvent.BriefFiled,
                CaseEvent.PaperAdded,
                CaseEvent.PreparationCompleted,
                CaseEvent.ProposalForwarded,
                CaseEvent.CaseDelayed,
                CaseEvent.DelayAnnulled,
                CaseEvent.MarkedInvented,
                CaseEvent.DepartureNoted,
                OriginEvent,
                WayEvent {

    CaseId caseId();

    record CaseOpened(CaseId caseId, RegionId region, String registryNumber, String title)
            implements CaseEvent {}

    /**
     * The brief as a paper and as structure. A second brief is a new version.
     *
     * @param preparedFor the body that it is written for
     * @param decidedBy the body that decides in the end: another one where the first only
     *     recommends
     * @param clauses the proposed decision, clause by clause
     * @param recipients to whom the extract is sent
     */
    record BriefFiled(
            CaseId caseId,
            int version,
            DocumentHash paper,
            BodyId preparedFor,
            BodyId decidedBy,
            List<String> clauses,
            List<Section> sections,
            List<String> attachments,
            List<String> recipients)
            implements CaseEvent {}

    record PaperAdded(CaseId caseId, DocumentHash paper, String name) implements CaseEvent {}

    /** Prepared (beredd) by the administration for the body, KL 5:26. */
    record PreparationCompleted(CaseId caseId, BodyId preparedFor) implements CaseEvent {}

    /**
     * Sent on with a proposal: what the receiving body has pending on its table.
     *
     * @param decidedIn the item in which the sending body made its recommendation
     */
    record ProposalForwarded(
            CaseId caseId, BodyId from, BodyId to, ItemId decidedIn, List<String> clauses)
            implements CaseEvent {}

    /**
     * Postponed or referred back in an item.
     *
     * @param minority whether a minority asked for it, which it may once for a case (KL 5:50)
     */
    record CaseDelayed(CaseId caseId, ItemId decidedIn, boolean minority) implements CaseEvent {}

    /** A decision to delay it was annulled, which revives the right of a minority. */
    record DelayAnnulled(CaseId caseId, ItemId decidedIn) implements CaseEvent {}

    /** Something in the case that no paper tells: made up, and to be shown as such. */
    record MarkedInvented(CaseId caseId, String what, Optional<String> where)
            implements CaseEvent {}

    /** A rule was departed from, with a reason or as recorded afterwards. */
    record DepartureNoted(CaseId caseId, String rule, String section) implements CaseEvent {}
}
