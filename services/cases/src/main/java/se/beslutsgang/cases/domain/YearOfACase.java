package se.beslutsgang.cases.domain;

import se.beslutsgang.kernel.SwedishCalendar;

import java.time.LocalDate;

/** The year in which a motion or a citizens' proposal is to be decided, KL 5:35. */
public final class YearOfACase {

    private YearOfACase() {}

    /**
     * The last day: the same day of the next year, or the last of the month where there is none;
     * rolled to the next weekday (lag 1930:173).
     */
    public static LocalDate lastDay(LocalDate raised) {
        return SwedishCalendar.rolled(raised.plusYears(1));
    }
}
