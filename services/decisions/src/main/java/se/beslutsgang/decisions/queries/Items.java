package se.beslutsgang.decisions.queries;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.StandTaken;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.DepartureNoted;
import se.beslutsgang.decisions.events.OutcomeEvent.NoteEntered;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Items as they stand. Read from the ledger itself, never behind. */
public interface Items {

    /** The pending proposal (liggande förslag), which nobody needs to move. */
    ProposalId PENDING = new ProposalId("pending");

    enum Stage {
        PREPARED,
        DEBATE_CLOSED,
        PUTTING_QUESTIONS,
        FOUND,
        VOTING,
        DECIDED
    }

    /**
     * A question of the order.
     *
     * @param why key of why it stands there: {@code decisions.why.<why>}
     * @param section where that comes from, such as {@code KL 5:50}
     */
    record Planned(QuestionKind kind, List<Alternative> alternatives, String why, String section) {}

    /** A question that was put, and what became of it so far. */
    record Asked(
            int number,
            QuestionKind kind,
            List<Alternative> alternatives,
            Optional<Integer> parent,
            Optional<Alternative> found,
            Optional<Method> foundBy,
            boolean voteRequested,
            Optional<Alternative> counter,
            Optional<Meaning> meaning,
            Map<PersonId, Choice> ballots,
            Optional<VoteClosed> vote,
            Optional<QuestionSettled> settled) {

        public boolean isOpen() {
            return settled.isEmpty();
        }
    }

    /**
     * @param proposals all that were moved and not withdrawn
     * @param live those still to be dealt with
     * @param order the questions in the order in which the chair puts them
     * @param next the one to put now; empty when something else has to happen first
     * @param asked the questions put so far
     * @param addenda the reservations declared after the § was certified at once
     */
    record Item(
            ItemId id,
            MeetingId meeting,
            BodyId body,
            CaseId caseId,
            BodyId decidedBy,
            Stage stage,
            List<Part> pending,
            List<ProposalMoved> proposals,
            Set<ProposalId> live,
            List<StandTaken> stands,
            List<Planned> order,
            Optional<Planned> next,
            List<Asked> asked,
            Set<PersonId> disqualified,
            Set<PersonId> standingOut,
            List<DecisionMade> decisions,
            List<ReservationDeclared> reservations,
            List<NoteEntered> notes,
            List<DepartureNoted> departures,
            boolean certifiedAtOnce,
            List<ReservationDeclared> addenda) {

        /** The question that is being dealt with. */
        public Optional<Asked> open() {
            return asked.reversed().stream().filter(Asked::isOpen).findFirst();
        }

        public Optional<ProposalMoved> proposal(ProposalId id) {
            return proposals.stream().filter(p -> p.proposal().equals(id)).findFirst();
        }

        /** The first decision, which is the one there is in most items. */
        public Optional<DecisionMade> decision() {
            return decisions.stream().findFirst();
        }

        public List<String> pendingClauses() {
            return pending.stream().flatMap(p -> p.clauses().stream()).toList();
        }
    }

    Optional<Item> find(ItemId item);

    List<Item> of(CaseId caseId);
}
