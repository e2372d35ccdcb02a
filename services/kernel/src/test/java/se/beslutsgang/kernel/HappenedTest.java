package se.beslutsgang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

class HappenedTest {

    private static final Happened MORNING = Happened.parse("2022-06-08T07:15:00Z");
    private static final Happened EVENING = Happened.parse("2022-06-08T18:00:00Z");
    private static final Happened THAT_DAY = Happened.parse("2022-06-08");
    private static final Happened NEXT_DAY = Happened.parse("2022-06-09");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-06-08",
                "2022-06-08T07:15:00Z",
                "2022-06-08T07:15:00.000001Z",
                "2022-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z",
            })
    void what_is_written_is_read_back(String text) {
        assertThat(Happened.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2022-06-31", "2022-6-8", "8 juni 22 ", "2022-06-08T07:15:00", "igår"})
    void what_is_neither_a_day_nor_an_instant_is_refused(String text) {
        assertThatThrownBy(() -> Happened.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void two_instants_are_compared_by_instant() {
        assertThat(EVENING.isAfter(MORNING)).isTrue();
        assertThat(MORNING.isAfter(EVENING)).isFalse();
        assertThat(MORNING.isAfter(MORNING)).isFalse();
    }

    @Test
    void a_day_and_an_instant_are_compared_by_day() {
        assertThat(THAT_DAY.isAfter(MORNING)).isFalse();
        assertThat(EVENING.isAfter(THAT_DAY)).isFalse();
        assertThat(NEXT_DAY.isAfter(EVENING)).isTrue();
        assertThat(MORNING.isAfter(NEXT_DAY)).isFalse();
    }

    @Test
    void the_day_of_an_instant_is_the_swedish_one() {
        assertThat(Happened.parse("2022-06-07T22:00:00Z").day()).isEqualTo("2022-06-08");
        assertThat(Happened.parse("2022-06-07T21:59:59Z").day()).isEqualTo("2022-06-07");
        assertThat(Happened.parse("2022-12-31T23:00:00Z").day()).isEqualTo("2023-01-01");
    }

    @Test
    void a_day_counts_from_its_end_and_an_instant_at_once() {
        assertThat(THAT_DAY.countsFrom()).isEqualTo("2022-06-08T22:00:00Z");
        assertThat(MORNING.countsFrom()).isEqualTo("2022-06-08T07:15:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25"})
    void the_days_when_clocks_are_changed_end_at_midnight_as_others_do(LocalDate day) {
        Instant end = Happened.on(day).countsFrom();

        assertThat(SwedishTime.dayOf(end)).isEqualTo(day.plusDays(1));
        assertThat(SwedishTime.dayOf(end.minusNanos(1))).isEqualTo(day);
        assertThat(end).isEqualTo(SwedishTime.endOf(day));
    }
}
