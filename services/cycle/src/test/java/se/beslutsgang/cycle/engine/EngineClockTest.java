package se.beslutsgang.cycle.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.SwedishTime;

import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

class EngineClockTest {

    private static final Instant NEW_YEAR = Instant.parse("2022-12-31T23:30:00Z");

    private final EngineClock clock = new EngineClock(() -> NEW_YEAR);

    @Test
    void shows_the_business_clock() {
        assertThat(clock.getCurrentTime()).isEqualTo(Date.from(NEW_YEAR));
        assertThat(clock.getCurrentCalendar().toInstant()).isEqualTo(NEW_YEAR);
    }

    @Test
    void counts_days_as_in_sweden_wherever_it_runs() {
        assertThat(clock.getCurrentTimeZone().toZoneId()).isEqualTo(SwedishTime.ZONE);
        assertThat(clock.getCurrentCalendar().get(Calendar.YEAR)).isEqualTo(2023);
        assertThat(clock.getCurrentCalendar(TimeZone.getTimeZone("UTC")).get(Calendar.YEAR))
                .isEqualTo(2022);
    }

    @Test
    void cannot_be_turned_by_the_engine() {
        assertThatThrownBy(() -> clock.setCurrentTime(new Date()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> clock.setCurrentCalendar(new GregorianCalendar()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(clock::reset).isInstanceOf(IllegalStateException.class);
        assertThat(clock.getCurrentTime()).isEqualTo(Date.from(NEW_YEAR));
    }
}
