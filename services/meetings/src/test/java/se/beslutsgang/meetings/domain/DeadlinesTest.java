package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** Days of announcement, last days of appeal and earliest take-down, lag (1930:173). */
class DeadlinesTest {

    @ParameterizedTest
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
        "2026-12-16, 2027-01-07, 2027-01-08"
    })
    void three_weeks_end_on_a_working_day(LocalDate announced, LocalDate last, LocalDate down) {
        assertThat(Deadlines.lastDayOfAppeal(announced)).isEqualTo(last);
        assertThat(Deadlines.earliestTakeDown(announced)).isEqualTo(down);
    }

    @Test
    void the_nominal_day_is_the_weekday_of_the_same_name() {
        LocalDate announced = LocalDate.of(2026, 5, 29);
        LocalDate nominal = Deadlines.nominalLastDayOfAppeal(announced);
        assertThat(nominal).isEqualTo("2026-06-19");
        assertThat(nominal.getDayOfWeek()).isEqualTo(announced.getDayOfWeek());
    }

    @Test
    void minutes_are_certified_within_fourteen_days_rolled() {
        assertThat(Deadlines.certifyBy(LocalDate.of(2026, 6, 5))).isEqualTo("2026-06-22");
    }

    @Test
    void certification_is_announced_on_the_second_day_rolled() {
        assertThat(Deadlines.announceBy(LocalDate.of(2026, 3, 5))).isEqualTo("2026-03-09");
    }

    @Test
    void notice_counted_backwards_is_not_rolled() {
        assertThat(Deadlines.summonBy(LocalDate.of(2026, 6, 13))).isEqualTo("2026-06-06");
    }
}
