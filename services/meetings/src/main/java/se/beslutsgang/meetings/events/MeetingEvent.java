package se.beslutsgang.meetings.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;

/** What happens before and at a meeting. */
public sealed interface MeetingEvent
        permits MeetingEvent.OfSittings,
                MeetingEvent.OfAgenda,
                RollEvent,
                FloorEvent,
                MeetingEvent.CertifierAppointed,
                MeetingEvent.DepartureNoted {

    MeetingId meeting();

    /** When the meeting sits, from the call to its end. */
    sealed interface OfSittings extends MeetingEvent {}

    /** What it treats. */
    sealed interface OfAgenda extends MeetingEvent {}

    /** {@code days} in order; a meeting of several days is one meeting with a sitting each day. */
    record MeetingCalled(MeetingId meeting, BodyId body, List<LocalDate> days, String place)
            implements OfSittings {}

    record ItemPlacedOnAgenda(MeetingId meeting, ItemId item, CaseId caseId, String heading)
            implements OfAgenda {}

    /** The summons (kallelse) with agenda and papers went out. */
    record SummonsSent(MeetingId meeting) implements OfSittings {}

    /** {@code firstParagraph}: the number that the first § of the meeting gets. */
    record MeetingOpened(MeetingId meeting, int firstParagraph) implements OfSittings {}

    record AttendanceNoted(MeetingId meeting, PersonId person, Attendance attendance)
            implements RollEvent {}

    /** Appointed to certify the minutes together with the chair. */
    record CertifierAppointed(MeetingId meeting, PersonId person) implements MeetingEvent {}

    record ItemTakenUp(MeetingId meeting, ItemId item, int paragraph) implements OfAgenda {}

    /** The matter is done with; who serves may change until the next is taken up. */
    record ItemConcluded(MeetingId meeting, ItemId item) implements OfAgenda {}

    /** The sitting of a day ended; the meeting goes on another day. */
    record MeetingAdjourned(MeetingId meeting, LocalDate until) implements OfSittings {}

    record MeetingResumed(MeetingId meeting, LocalDate day) implements OfSittings {}

    record MeetingClosed(MeetingId meeting) implements OfSittings {}

    /** A committee lets the public in, KL 6:25; until then its doors are closed. */
    record DoorsOpened(MeetingId meeting) implements OfSittings {}

    record DoorsClosed(MeetingId meeting) implements OfSittings {}

    /** A rule was departed from, with a reason or as recorded afterwards. */
    record DepartureNoted(MeetingId meeting, String rule, String section) implements MeetingEvent {}
}
