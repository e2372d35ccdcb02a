package se.beslutsgang.mandates.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.TextRef;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of a region, its bodies and who sits in them. */
public sealed interface MandateEvent {

    RegionId region();

    /** Of one body: its rules, and who holds what in it. */
    sealed interface OfBody extends MandateEvent {
        BodyId body();
    }

    /** A region; {@code invented} says that no paper tells what follows in its stream. */
    record RegionEstablished(RegionId region, String name) implements MandateEvent {}

    /** A party by its short form and its name in the definite form: "Socialdemokraterna". */
    record PartyRegistered(RegionId region, Party party, String name) implements MandateEvent {}

    /** A person; the name is held by reference. */
    record PersonRegistered(RegionId region, PersonId person, TextRef name)
            implements MandateEvent {}

    /** A body; {@code name} as in the minutes: "Regionstyrelsen", {@code code}: "RS". */
    record BodyEstablished(
            RegionId region, BodyId body, BodyKind kind, String name, String code, LocalDate from)
            implements OfBody {}

    record RulesOfProcedureAdopted(
            RegionId region, BodyId body, LocalDate from, RulesOfProcedure rules)
            implements OfBody {}

    /**
     * An office in a body; {@code until} is the last day.
     *
     * @param place the seat's number, or a substitute's place in the order; where it is not told,
     *     the next that is free
     * @param substituteFor whose personal substitute
     */
    record MandateGiven(
            RegionId region,
            BodyId body,
            PersonId person,
            Office office,
            Party party,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<Integer> place,
            Optional<PersonId> substituteFor)
            implements OfBody {}

    /**
     * A member followed one who left the assembly: appointed by Länsstyrelsen, never elected there.
     */
    record SeatFilledByCountyBoard(
            RegionId region,
            BodyId body,
            PersonId person,
            Party party,
            int seat,
            LocalDate from,
            Optional<LocalDate> until)
            implements OfBody {}

    /** A member became chair or vice chair, from a day to a last day. */
    record ElectedToPresidium(
            RegionId region,
            BodyId body,
            PersonId person,
            Office office,
            LocalDate from,
            Optional<LocalDate> until)
            implements OfBody {}

    /**
     * Freed from an office on request (KL 4:6).
     *
     * @param last the last day of holding it
     * @param by the assembly's item in which it was granted
     */
    record ResignationGranted(
            RegionId region, BodyId body, PersonId person, Office office, LocalDate last, ItemId by)
            implements OfBody {}

    record MandateEnded(
            RegionId region,
            BodyId body,
            PersonId person,
            Office office,
            LocalDate last,
            EndOfMandate why)
            implements OfBody {}

    /** A member of the body since a day before its mandates stand in this register. */
    record ServiceCountedFrom(RegionId region, BodyId body, PersonId person, LocalDate since)
            implements OfBody {}

    record RightToAttendGiven(
            RegionId region,
            BodyId body,
            PersonId person,
            RightToAttend right,
            LocalDate from,
            Optional<LocalDate> until)
            implements OfBody {}

    /** The form of the body's minutes, for meetings from a day on. */
    record MinutesFormChosen(RegionId region, BodyId body, LocalDate from, MinutesForm form)
            implements OfBody {}

    /** The assembly lets a committee's meetings be public from a day on, KL 6:25. */
    record PublicMeetingsAllowed(RegionId region, BodyId body, LocalDate from) implements OfBody {}

    /** The assembly decided whether some may raise matters in it from a day on, KL 5:22, 8:1. */
    record RaisingDecided(
            RegionId region, BodyId body, LocalDate from, AllowedToRaise who, Permission permission)
            implements OfBody {}

    /**
     * The assembly exempted interpellations and questions from the quorum from a day on, KL 5:45
     * second sentence, or took the exemption back. It stands in the rules of procedure, but has its
     * own day.
     */
    record QuorumExemptionDecided(RegionId region, BodyId body, LocalDate from, boolean exempt)
            implements OfBody {}

    /**
     * Whose mandate in the body begins on the day was elected proportionally (proportionellt val),
     * so that a vacancy is filled by a by-election that keeps the representation, KL 6:20.
     */
    record ElectedProportionally(RegionId region, BodyId body, LocalDate from) implements OfBody {}

    /** Something above that no paper tells: made up, and to be shown as such. */
    record MarkedInvented(RegionId region, String what) implements MandateEvent {}

    /** A rule was departed from, with a reason or as recorded afterwards. */
    record DepartureNoted(RegionId region, String rule, String section) implements MandateEvent {}
}
