package se.beslutsgang.decisions.queries;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.ElectionEvent.CandidateNominated;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionSettled;
import se.beslutsgang.decisions.events.ElectionEvent.LotDrawn;
import se.beslutsgang.decisions.events.ElectionEvent.ProportionalElectionRequested;
import se.beslutsgang.decisions.events.ElectionEvent.SeatLotDrawn;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.StandTaken;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.events.Manner;
import se.beslutsgang.decisions.events.MatterEvent.AnswerGiven;
import se.beslutsgang.decisions.events.MatterEvent.FiguresStated;
import se.beslutsgang.decisions.events.MatterEvent.UrgencyAsked;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.DepartureNoted;
import se.beslutsgang.decisions.events.OutcomeEvent.NoteEntered;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionEvent.MajorityRequired;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.events.VoteEvent.VoteLotDrawn;
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
            Optional<MajorityRequired> majority,
            Optional<Meaning> meaning,
            Optional<Manner> manner,
            Map<PersonId, Choice> ballots,
            Optional<VoteClosed> vote,
            Optional<VoteLotDrawn> lot,
            Optional<QuestionSettled> settled) {

        public boolean isOpen() {
            return settled.isEmpty();
        }
    }

    /**
     * An election, and what became of it so far.
     *
     * @param post in the words of the minutes: "ledamöter i kulturnämnden"
     * @param nominations that stand
     * @param ballotRequested whether closed ballots were asked for
     * @param officer who leads it, where the electors have appointed another than the chair
     * @param tied between whom the lot is to be drawn now
     * @param tiedGroups the same in a proportional election, for the seat {@code tiedSeat}
     */
    record Election(
            int number,
            ElectionKind kind,
            String post,
            int seats,
            List<CandidateNominated> nominations,
            boolean ballotRequested,
            Optional<ProportionalElectionRequested> proportional,
            Optional<PersonId> officer,
            List<PersonId> tellers,
            Optional<Tally> tally,
            Optional<GroupTally> groups,
            List<PersonId> tied,
            Optional<Integer> tiedSeat,
            List<String> tiedGroups,
            List<LotDrawn> lots,
            List<SeatLotDrawn> seatLots,
            Optional<ElectionSettled> settled) {

        public List<PersonId> candidates() {
            return nominations.stream().map(CandidateNominated::candidate).distinct().toList();
        }

        /** No more candidates than seats, and nobody has asked for ballots. */
        public boolean isUnopposed() {
            return !ballotRequested && candidates().size() <= seats;
        }
    }

    /**
     * @param proposals all that were moved and not withdrawn
     * @param live those still to be dealt with
     * @param order the questions in the order in which the chair puts them
     * @param next the one to put now; empty when something else has to happen first
     * @param asked the questions put so far
     * @param effect what would come of the matter if the pending proposal carried
     * @param figures of the proposals that state some
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
            List<Election> elections,
            Set<PersonId> disqualified,
            Set<PersonId> standingOut,
            List<DecisionMade> decisions,
            List<ReservationDeclared> reservations,
            List<NoteEntered> notes,
            List<DepartureNoted> departures,
            boolean certifiedAtOnce,
            Effect effect,
            CaseKind kind,
            Optional<AnswerGiven> answer,
            Optional<UrgencyAsked> urgency,
            List<FiguresStated> figures,
            List<ReservationDeclared> addenda,
            Dissent dissent) {

        /** The decision that is a proposal to another body, if one is. */
        public Optional<DecisionMade> recommendation() {
            return decisions.stream().filter(d -> d.recommendedTo().isPresent()).findFirst();
        }

        /** What it means for the case, in the body to which it is proposed. */
        public Effect recommends() {
            Optional<ProposalId> carried = recommendation().flatMap(DecisionMade::carried);
            if (carried.isEmpty()) return Effect.REJECTS;
            return carried.flatMap(this::proposal)
                    .map(p -> p.kind() == ProposalKind.REJECTION ? Effect.REJECTS : recommends(p))
                    .orElseGet(() -> elsewhere(pending).orElse(effect));
        }

        private Effect recommends(ProposalMoved p) {
            return elsewhere(p.parts()).orElse(p.effect());
        }

        /** Of the clauses on which another body decides. */
        private Optional<Effect> elsewhere(List<Part> parts) {
            return parts.stream()
                    .filter(p -> !p.decidedBy().orElse(decidedBy).equals(body))
                    .flatMap(p -> p.effect().stream())
                    .findFirst();
        }

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
