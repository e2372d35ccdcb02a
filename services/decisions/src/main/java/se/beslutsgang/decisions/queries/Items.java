package se.beslutsgang.decisions.queries;

import se.beslutsgang.decisions.events.Answer;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;
import java.util.Optional;

/** Items as they stand. Read from the ledger itself, never behind. */
public interface Items {

    enum Stage {
        PREPARED,
        DEBATE_CLOSED,
        PUTTING_QUESTIONS,
        FOUND,
        DECIDED
    }

    record QuestionOnTable(int number, ProposalId proposal, Optional<Answer> answer) {}

    /**
     * @param order the proposals in the order in which the chair puts them, the pending one first
     * @param questions those put so far
     */
    record Item(
            ItemId id,
            MeetingId meeting,
            BodyId body,
            CaseId caseId,
            BodyId decidedBy,
            Stage stage,
            List<String> pendingClauses,
            List<DecisionEvent.ProposalMoved> proposals,
            List<ProposalId> order,
            List<QuestionOnTable> questions,
            Optional<ProposalId> found,
            Optional<DecisionEvent.DecisionMade> decision,
            List<DecisionEvent.ReservationDeclared> reservations) {}

    Optional<Item> find(ItemId item);

    List<Item> of(CaseId caseId);
}
