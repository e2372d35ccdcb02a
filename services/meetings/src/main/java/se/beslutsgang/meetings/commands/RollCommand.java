package se.beslutsgang.meetings.commands;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.Capacity;
import se.beslutsgang.meetings.events.Whereabouts;

import java.util.List;
import java.util.Optional;

/** What may be asked about who is there. */
public sealed interface RollCommand extends MeetingCommand
        permits MeetingCommand.NoteAttendance,
                RollCommand.NotifyAbsence,
                RollCommand.CallRoll,
                RollCommand.LetSubstituteServe,
                RollCommand.FillSeats,
                RollCommand.StepAside,
                RollCommand.StepBack,
                RollCommand.NoteWhereabouts,
                RollCommand.AttendWithoutVote,
                RollCommand.TakeChair,
                RollCommand.ElectMeetingChair {

    record NotifyAbsence(MeetingId meeting, PersonId person) implements RollCommand {}

    /**
     * The roll of the sitting, all at once.
     *
     * @param serving members and serving substitutes; the seats of the latter are worked out
     * @param attending those who are there without a vote
     */
    record CallRoll(MeetingId meeting, List<PersonId> serving, List<PersonId> attending)
            implements RollCommand {}

    /** For the matter only where the one in the seat takes no part in it, else from now on. */
    record LetSubstituteServe(MeetingId meeting, PersonId person, int seat)
            implements RollCommand {}

    /** Whoever is in turn, for each seat that is empty. */
    record FillSeats(MeetingId meeting) implements RollCommand {}

    record StepAside(MeetingId meeting, PersonId person, ItemId item) implements RollCommand {}

    record StepBack(MeetingId meeting, PersonId person, ItemId item) implements RollCommand {}

    record NoteWhereabouts(MeetingId meeting, PersonId person, Whereabouts whereabouts)
            implements RollCommand {}

    record AttendWithoutVote(MeetingId meeting, PersonId person, Capacity capacity)
            implements RollCommand {}

    /** {@code item}: in this matter only. */
    record TakeChair(MeetingId meeting, PersonId person, Optional<ItemId> item)
            implements RollCommand {}

    record ElectMeetingChair(MeetingId meeting, PersonId person) implements RollCommand {}
}
