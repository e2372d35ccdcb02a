package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.events.MinutesItem;

import java.util.List;

/**
 * Writes the text of each § of a meeting. Provided by the module that knows how it was decided,
 * since that one may look at meetings, but not meetings at it.
 */
public interface MinutesWriter {

    /** One for each § that was taken up, its canonical text kept as a document. */
    List<MinutesItem> write(MeetingId meeting);
}
