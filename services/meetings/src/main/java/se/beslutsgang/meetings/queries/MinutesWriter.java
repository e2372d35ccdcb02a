package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.events.MinutesItem;

import java.util.List;
import java.util.Optional;

/**
 * Writes the text of each § of a meeting. Provided by the module that knows how it was decided,
 * since that one may look at meetings, but not meetings at it.
 */
public interface MinutesWriter {

    /**
     * @param atOnce whether the meeting certified the § at once: then {@code item} is as it was
     * @param addendum what was told of it after that, where anything was: a reservation
     */
    record Written(MinutesItem item, boolean atOnce, Optional<DocumentHash> addendum) {}

    /** One for each § that was taken up, its canonical text kept as a document. */
    List<Written> write(MeetingId meeting);
}
