package se.beslutsgang.meetings.events;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;

/** The list of speakers (talarlista) in a matter. */
public sealed interface FloorEvent extends MeetingEvent {

    ItemId item();

    /** {@code entry}: the person's first, second … speech in the matter. */
    record FloorRequested(MeetingId meeting, ItemId item, PersonId person, int entry)
            implements FloorEvent {}

    record FloorGiven(MeetingId meeting, ItemId item, PersonId person, int entry)
            implements FloorEvent {}

    record FloorRequestWithdrawn(MeetingId meeting, ItemId item, PersonId person, int entry)
            implements FloorEvent {}

    /** Nobody more is put on it (streck i debatten). */
    record SpeakersListClosed(MeetingId meeting, ItemId item) implements FloorEvent {}
}
