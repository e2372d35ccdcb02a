package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.MeetingEvent.AttendanceNoted;

import java.util.List;
import java.util.Map;

/** Who is there, and how. */
public record Roll(Map<PersonId, Attendance> attendance) {

    static final Roll NONE = new Roll(Map.of());

    static Roll evolve(Roll was, AttendanceNoted event) {
        return new Roll(Added.to(was.attendance, event.person(), event.attendance()));
    }

    /** Those who take part with a vote. */
    public List<PersonId> serving() {
        return attendance.entrySet().stream()
                .filter(a -> a.getValue() == Attendance.SERVES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
