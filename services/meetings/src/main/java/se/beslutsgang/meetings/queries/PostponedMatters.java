package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.MeetingId;

import java.util.List;

/**
 * What was put off to a meeting (bordlagt). Provided by the module that knows how it was decided,
 * since that one may look at meetings, but not meetings at it.
 */
public interface PostponedMatters {

    /** To be treated at the meeting, unless the body decides otherwise (KL 5:51). */
    List<CaseId> dueAt(MeetingId meeting);
}
