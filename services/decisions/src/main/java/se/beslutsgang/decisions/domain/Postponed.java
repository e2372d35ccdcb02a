package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.MeetingId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * A matter that was put off at a meeting (bordlagt).
 *
 * @param until the day to which it was; without one, the next meeting (KL 5:51)
 */
public record Postponed(MeetingId at, CaseId subject, Optional<LocalDate> until) {

    /**
     * Whether what was put off at the one may be due at the other. Nothing is put off for more than
     * a year: the law sets no limit, and the rule that asks only advises.
     */
    public static boolean mayReach(MeetingId one, MeetingId other) {
        return isBefore(one, other) && one.firstDay().isAfter(other.firstDay().minusYears(1));
    }

    /**
     * Whether it is to be treated at the meeting: the first of the body after it was put off, or
     * the first from the day on. At that meeting the body may decide otherwise, so that it is not
     * looked for at any later one.
     */
    public boolean isDueAt(MeetingId meeting, Collection<MeetingId> all) {
        return isAfter(meeting) && all.stream().noneMatch(m -> isAfter(m) && isBefore(m, meeting));
    }

    private boolean isAfter(MeetingId meeting) {
        return meeting.body().equals(at.body())
                && isBefore(at, meeting)
                && until.filter(meeting.firstDay()::isBefore).isEmpty();
    }

    private static boolean isBefore(MeetingId one, MeetingId other) {
        return one.firstDay().isBefore(other.firstDay());
    }
}
