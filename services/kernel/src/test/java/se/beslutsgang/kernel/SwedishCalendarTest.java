package se.beslutsgang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SwedishCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    @ParameterizedTest(name = "announced {0}: last day {1}, taken down {2} at the earliest")
    @CsvSource({
        "2014-12-02, 2014-12-23, 2014-12-24",
        "2025-12-03, 2025-12-29, 2025-12-30",
        "2025-12-10, 2026-01-02, 2026-01-03",
        "2026-03-13, 2026-04-07, 2026-04-08",
        "2026-04-10, 2026-05-04, 2026-05-05",
        "2026-04-23, 2026-05-15, 2026-05-16",
        "2026-05-16, 2026-06-08, 2026-06-09",
        "2026-05-29, 2026-06-22, 2026-06-23",
        "2026-06-01, 2026-06-22, 2026-06-23",
        "2026-12-03, 2026-12-28, 2026-12-29",
        "2026-12-10, 2027-01-04, 2027-01-05",
        "2026-12-16, 2027-01-07, 2027-01-08",
    })
    void the_appeal_time_is_three_weeks_and_ends_on_a_working_day(
            LocalDate announced, LocalDate last, LocalDate takenDown) {
        LocalDate rolled = SwedishCalendar.rolled(announced.plusWeeks(3));

        assertThat(rolled).isEqualTo(last);
        assertThat(rolled.plusDays(1)).isEqualTo(takenDown);
    }

    @Test
    @DisplayName("from 2015 to 2040 the days off on weekdays are those of an independent calendar")
    void days_off_are_those_of_an_independent_calendar() {
        HolidayManager independent =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

        Set<LocalDate> theirs =
                IntStream.rangeClosed(FIRST.getYear(), LAST.getYear())
                        .mapToObj(Year::of)
                        .flatMap(year -> independent.getHolidays(year).stream())
                        .map(Holiday::getDate)
                        .filter(SwedishCalendarTest::isMondayToFriday)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> ours =
                days().filter(SwedishCalendarTest::isMondayToFriday)
                        .filter(day -> !SwedishCalendar.isWorkingDay(day))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ours).isEqualTo(theirs).hasSizeGreaterThan(26 * 8);
    }

    @Test
    void no_saturday_and_no_sunday_is_a_working_day() {
        assertThat(days().filter(day -> !isMondayToFriday(day)))
                .noneMatch(SwedishCalendar::isWorkingDay);
    }

    @Test
    void a_rolled_day_is_the_first_working_day_from_the_nominal_one() {
        assertThat(days())
                .allSatisfy(
                        day -> {
                            LocalDate rolled = SwedishCalendar.rolled(day);
                            assertThat(SwedishCalendar.isWorkingDay(rolled)).isTrue();
                            assertThat(day.datesUntil(rolled))
                                    .noneMatch(SwedishCalendar::isWorkingDay);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-19", "2026-12-24", "2026-12-31"})
    void the_three_eves_put_off_as_holidays_do(LocalDate eve) {
        assertThat(SwedishCalendar.isWorkingDay(eve)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-30", "2026-05-13", "2026-01-05", "2026-04-02", "2026-10-30"})
    void other_eves_do_not(LocalDate eve) {
        assertThat(SwedishCalendar.isWorkingDay(eve)).isTrue();
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    private static boolean isMondayToFriday(LocalDate day) {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).contains(day.getDayOfWeek());
    }
}
