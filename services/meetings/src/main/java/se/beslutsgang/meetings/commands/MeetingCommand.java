package se.beslutsgang.meetings.commands;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.Attendance;

import java.time.LocalDate;
import java.util.List;

/** What may be asked of a meeting. */
public sealed interface MeetingCommand extends Command
        permits MeetingCommand.OfSittings,
                MeetingCommand.OfAgenda,
                MeetingCommand.AppointCertifier,
                RollCommand,
                FloorCommand {

    MeetingId meeting();

    @Override
    default String stream() {
        return "meeting/" + meeting();
    }

    /** When the meeting sits. */
    sealed interface OfSittings extends MeetingCommand {}

    /** What it treats. */
    sealed interface OfAgenda extends MeetingCommand {}

    record CallMeeting(MeetingId meeting, BodyId body, List<LocalDate> days, String place)
            implements OfSittings {}

    /** {@code item} is the meeting's next place: {@link MeetingId#item}. */
    record PlaceOnAgenda(MeetingId meeting, ItemId item, CaseId caseId) implements OfAgenda {}

    record SendSummons(MeetingId meeting) implements OfSittings {}

    record OpenMeeting(MeetingId meeting, int firstParagraph) implements OfSittings {}

    /** A member who serves takes the own seat, a substitute the seat whose turn it is. */
    record NoteAttendance(MeetingId meeting, PersonId person, Attendance attendance)
            implements RollCommand {}

    record AppointCertifier(MeetingId meeting, PersonId person) implements MeetingCommand {}

    record TakeUpItem(MeetingId meeting, ItemId item) implements OfAgenda {}

    record ConcludeItem(MeetingId meeting, ItemId item) implements OfAgenda {}

    record AdjournMeeting(MeetingId meeting, LocalDate until) implements OfSittings {}

    record ResumeMeeting(MeetingId meeting, LocalDate day) implements OfSittings {}

    /** Lets the public in, at a committee's meeting. */
    record OpenDoors(MeetingId meeting) implements OfSittings {}

    record CloseDoors(MeetingId meeting) implements OfSittings {}

    record CloseMeeting(MeetingId meeting) implements OfSittings {}
}
