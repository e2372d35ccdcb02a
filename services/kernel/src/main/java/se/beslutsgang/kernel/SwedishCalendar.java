package se.beslutsgang.kernel;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Public holidays in Sweden and the rolling of a last day: lag (1989:253) om allmänna helgdagar,
 * and lag (1930:173) om beräkning av lagstadgad tid. Valid from 2005, when 6 June became a holiday
 * and Whit Monday ceased to be one.
 */
public final class SwedishCalendar {

    private static final Set<MonthDay> FIXED =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(1, 6),
                    MonthDay.of(5, 1),
                    MonthDay.of(6, 6),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26));

    /** Midsummer Eve is the third; they count as holidays in lag (1930:173) § 2. */
    private static final Set<MonthDay> EVES = Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31));

    private SwedishCalendar() {}

    /**
     * The day itself if something can be done that day, else the next weekday: on a Saturday, a
     * Sunday, another public holiday, Midsummer Eve, Christmas Eve or New Year's Eve the act may be
     * done the next weekday (lag 1930:173 § 2). For latest days; never for minimum notice counted
     * backwards.
     */
    public static LocalDate rolled(LocalDate nominal) {
        LocalDate day = nominal;
        while (!isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    /** Whether a statutory act cannot be put off from this day to the next. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != SATURDAY
                && day.getDayOfWeek() != SUNDAY
                && !isHolidayOrEve(day);
    }

    private static boolean isHolidayOrEve(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        LocalDate easter = easterSunday(day.getYear());
        return FIXED.contains(date)
                || EVES.contains(date)
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(midsummerEve(day.getYear()));
    }

    /** The Friday of 19-25 June. Midsummer Day, All Saints' and Whit Sunday are never weekdays. */
    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 19).with(nextOrSame(FRIDAY));
    }

    /** Meeus, Jones and Butcher: Easter in the Gregorian calendar. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
