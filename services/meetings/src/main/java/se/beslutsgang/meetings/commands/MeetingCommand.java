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
public sealed interface MeetingCommand extends Command {

    MeetingId meeting();

    @Override
    default String stream() {
        return "meeting/" + meeting();
    }

    record CallMeeting(MeetingId meeting, BodyId body, List<LocalDate> days, String place)
            implements MeetingCommand {}

    /** {@code item} is the meeting's next place: {@link MeetingId#item}. */
    record PlaceOnAgenda(MeetingId meeting, ItemId item, CaseId caseId) implements MeetingCommand {}

    record SendSummons(MeetingId meeting) implements MeetingCommand {}

    record OpenMeeting(MeetingId meeting, int firstParagraph) implements MeetingCommand {}

    record NoteAttendance(MeetingId meeting, PersonId person, Attendance attendance)
            implements MeetingCommand {}

    record AppointCertifier(MeetingId meeting, PersonId person) implements MeetingCommand {}

    record TakeUpItem(MeetingId meeting, ItemId item) implements MeetingCommand {}

    record AdjournMeeting(MeetingId meeting, LocalDate until) implements MeetingCommand {}

    record ResumeMeeting(MeetingId meeting, LocalDate day) implements MeetingCommand {}

    record CloseMeeting(MeetingId meeting) implements MeetingCommand {}
}
