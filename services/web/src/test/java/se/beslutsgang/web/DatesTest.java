package se.beslutsgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

import se.beslutsgang.kernel.Happened;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

class DatesTest {

    private final Dates dates = new Dates();

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_time_is_that_of_sweden_as_swedes_write_it() {
        LocaleContextHolder.setLocale(Locale.of("sv"));
        assertThat(dates.time(Instant.parse("2022-06-08T07:15:00Z")))
                .isEqualTo("8 juni 2022 kl.\u00a009.15");
    }

    @Test
    void a_time_is_that_of_sweden_in_english_too() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(dates.time(Instant.parse("2022-06-08T07:15:00Z")))
                .isEqualTo("8 June 2022, 09:15");
    }

    @Test
    void what_is_known_by_its_day_shows_no_clock() {
        LocaleContextHolder.setLocale(Locale.of("sv"));
        assertThat(dates.happened(Happened.on(LocalDate.of(2022, 6, 8)))).isEqualTo("8 juni 2022");
    }
}
