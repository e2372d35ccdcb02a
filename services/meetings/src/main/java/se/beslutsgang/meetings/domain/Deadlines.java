package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.SwedishCalendar;

import java.time.LocalDate;

/** The statutory last days, nominal and rolled (lag 1930:173). */
public final class Deadlines {

    private Deadlines() {}

    /** Certified within 14 days from the last day of the meeting, KL 5:69, 6:35. */
    public static LocalDate certifyBy(LocalDate lastDayOfMeeting) {
        return SwedishCalendar.rolled(lastDayOfMeeting.plusDays(14));
    }

    /** Announced at latest on the second day after certification, KL 8:12. */
    public static LocalDate announceBy(LocalDate certified) {
        return SwedishCalendar.rolled(certified.plusDays(2));
    }

    /** Three weeks end on the weekday of the same name, lag (1930:173) § 1; KL 13:5. */
    public static LocalDate nominalLastDayOfAppeal(LocalDate announced) {
        return announced.plusWeeks(3);
    }

    /** Rolled to the next working day, lag (1930:173) § 2. */
    public static LocalDate lastDayOfAppeal(LocalDate announced) {
        return SwedishCalendar.rolled(nominalLastDayOfAppeal(announced));
    }

    /**
     * The notice stays up until the time of appeal has ended, KL 8:12: the day after at the
     * earliest.
     */
    public static LocalDate earliestTakeDown(LocalDate announced) {
        return lastDayOfAppeal(announced).plusDays(1);
    }

    /** Summons and notice of the assembly at least a week before, KL 5:13, 5:15; never rolled. */
    public static LocalDate summonBy(LocalDate firstDay) {
        return firstDay.minusWeeks(1);
    }
}
