package se.beslutsgang.meetings.commands;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;

/**
 * What may be asked of the list of speakers. {@code entry} counts a person's speeches in the
 * matter, from 1, so that the same request given twice is not a second one.
 */
public sealed interface FloorCommand extends MeetingCommand {

    ItemId item();

    record AskForFloor(MeetingId meeting, ItemId item, PersonId person, int entry)
            implements FloorCommand {}

    record GiveFloor(MeetingId meeting, ItemId item, PersonId person, int entry)
            implements FloorCommand {}

    record WithdrawFromFloor(MeetingId meeting, ItemId item, PersonId person, int entry)
            implements FloorCommand {}

    record CloseSpeakersList(MeetingId meeting, ItemId item) implements FloorCommand {}
}
