package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;
import java.util.Optional;

/** What happens to an item: how it is decided. */
public sealed interface DecisionEvent {

    ItemId item();

    /**
     * The item stands on the agenda with its pending proposal.
     *
     * @param decidedBy the body that decides in the end; another one where this one only recommends
     */
    record ItemPrepared(
            ItemId item,
            MeetingId meeting,
            BodyId body,
            CaseId caseId,
            BodyId decidedBy,
            List<String> pendingClauses)
            implements DecisionEvent {}

    /**
     * @param subject what it is a proposal for, as in "vänsterpartiets förslag till {strategisk
     *     plan}"
     * @param clauses the decision that it would lead to
     */
    record ProposalMoved(
            ItemId item,
            ProposalId proposal,
            ProposalKind kind,
            PersonId mover,
            Party party,
            String subject,
            List<String> clauses)
            implements DecisionEvent {}

    record DebateClosed(ItemId item) implements DecisionEvent {}

    /** The chair put a proposal as a question; {@code number} from 1. */
    record QuestionPut(ItemId item, int number, ProposalId proposal) implements DecisionEvent {}

    record AnswerHeard(ItemId item, int number, Answer answer) implements DecisionEvent {}

    /** What the chair finds decided, as it follows from the answers. */
    record FindingStated(ItemId item, ProposalId carried, Method method) implements DecisionEvent {}

    record GavelFell(ItemId item) implements DecisionEvent {}

    /**
     * @param participants who took part in the decision (KL 5:67 p. 5); only they may reserve
     */
    record DecisionMade(
            ItemId item,
            DecisionKind kind,
            Optional<BodyId> recommendedTo,
            ProposalId carried,
            List<String> clauses,
            Method method,
            AppealRoute appealRoute,
            List<PersonId> participants)
            implements DecisionEvent {}

    /**
     * @param party the form in which it was declared: by a party for all its members; {@code
     *     persons} are those of them who took part in the decision
     */
    record ReservationDeclared(
            ItemId item,
            int number,
            Optional<Party> party,
            List<PersonId> persons,
            InFavourOf inFavourOf,
            Optional<TextRef> motivation)
            implements DecisionEvent {}

    record DepartureNoted(ItemId item, String rule, String section) implements DecisionEvent {}
}
