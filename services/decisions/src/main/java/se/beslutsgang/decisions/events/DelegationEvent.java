package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decisions taken on behalf of a committee (delegationsbeslut), and that it was told of them. */
public sealed interface DelegationEvent {

    BodyId body();

    /**
     * @param number as it is known by in the list of the committee
     * @param by who decided
     * @param point of the order of delegation by which it was left to them
     * @param concerns what of it may not be left to anybody
     */
    record DelegatedDecisionTaken(
            BodyId body,
            String number,
            List<Decider> by,
            String point,
            LocalDate on,
            String what,
            AppealRoute appealRoute,
            List<NotDelegable> concerns)
            implements DelegationEvent {}

    /**
     * One who decided.
     *
     * @param person of the register, where it is one of those
     * @param title such as "Regiondirektören"
     * @param through by whose leave, of a sub-delegation (KL 7:6)
     */
    record Decider(
            Delegate as, Optional<PersonId> person, String title, Optional<String> through) {}

    /**
     * It was noted wrongly; the decision itself is not changed.
     *
     * @param right as it should have been noted from the beginning
     */
    record DelegatedDecisionCorrected(
            BodyId body, String number, DelegatedDecisionTaken right, String because)
            implements DelegationEvent {}

    /** The committee was told of it in an item (anmäldes), KL 6:40, 7:8. */
    record DelegatedDecisionReported(BodyId body, String number, ItemId item)
            implements DelegationEvent {}

    /** A rule was departed from, with a reason or as recorded afterwards. */
    record DepartureNoted(BodyId body, String rule, String section) implements DelegationEvent {}
}
