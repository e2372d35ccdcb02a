package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What came of an item, and who dissents. */
public sealed interface OutcomeEvent extends DecisionEvent {

    /**
     * A decision of the item; an item may end in several.
     *
     * @param number from 1 within the item
     * @param carried the main proposal that carried; empty where the matter was delayed
     * @param adopted the proposals that took effect: the main one, amendments, additions
     * @param participants who took part in the decision (KL 5:67 p. 5); only they may reserve
     */
    record DecisionMade(
            ItemId item,
            int number,
            DecisionKind kind,
            Optional<BodyId> recommendedTo,
            Outcome outcome,
            Optional<ProposalId> carried,
            List<ProposalId> adopted,
            List<String> clauses,
            Method method,
            Optional<Deferral> deferral,
            AppealRoute appealRoute,
            List<PersonId> participants)
            implements OutcomeEvent {}

    /**
     * Where a delayed matter goes.
     *
     * @param receivers the bodies that are to prepare it again
     * @param reasons of all who reached a third (KL 5:50)
     */
    record Deferral(
            Delay delay,
            boolean disputed,
            List<BodyId> receivers,
            List<String> reasons,
            Optional<LocalDate> until) {}

    /**
     * @param parties the form in which it was declared: by parties for all their members; {@code
     *     persons} are those of them who took part in the decision
     * @param proposals the proposals that it points at
     */
    record ReservationDeclared(
            ItemId item,
            int number,
            List<Party> parties,
            List<PersonId> persons,
            InFavourOf inFavourOf,
            List<ProposalId> proposals,
            Optional<TextRef> motivation)
            implements OutcomeEvent {}

    /** The reasons for a reservation, in writing, before the minutes are certified. */
    record ReservationMotivated(ItemId item, int number, TextRef motivation)
            implements OutcomeEvent {}

    /** An opinion without dissent (protokollsanteckning, särskilt yttrande). */
    record NoteEntered(
            ItemId item, int number, List<Party> parties, List<PersonId> persons, TextRef text)
            implements OutcomeEvent {}

    /**
     * What was decided was sent out (expedierades), for the first and only time.
     *
     * @param to whom, as the secretary wrote it
     */
    record DecisionDispatched(ItemId item, Happened when, Optional<TextRef> to)
            implements OutcomeEvent {}

    /** The § was certified at the meeting itself (omedelbar justering). */
    record CertifiedAtOnce(ItemId item) implements OutcomeEvent {}

    /**
     * The secretary's own words in a §, in place of those that stood there; none takes them away.
     */
    record SecretaryTextWritten(ItemId item, TextPlace place, Optional<TextRef> text)
            implements OutcomeEvent {}

    record DepartureNoted(ItemId item, String rule, String section) implements OutcomeEvent {}
}
