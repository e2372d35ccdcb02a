package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.queries.Completeness.Checked;

import java.util.List;

/** What the check of minutes found, as people read it. */
public interface CompletenessInWords {

    /** What a line tells of. */
    enum Kind {
        MISSING,
        LATE,
        DEPARTURE
    }

    /**
     * @param rule its key, or what was late
     * @param severity in a word
     * @param text what it is, and what to do about it
     * @param where the page on which it is mended
     * @param required whether the law requires it
     */
    record Line(
            Kind kind,
            String rule,
            String section,
            String severity,
            String text,
            String where,
            boolean required) {}

    /**
     * @param meeting by name
     */
    record Told(MeetingId id, String meeting, boolean wanting, List<Line> lines) {}

    Told of(Checked checked);
}
