package se.beslutsgang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.TypeConversionException;

import java.time.Month;

class MonthNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"august", "Augusti", "AUG", "8"})
    void a_month_is_understood_in_swedish_english_and_as_a_number(String written) {
        assertThat(new MonthName().convert(written)).isEqualTo(Month.AUGUST);
    }

    @Test
    void maj_and_may_are_the_same_month() {
        assertThat(new MonthName().convert("maj")).isEqualTo(new MonthName().convert("may"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ju", "13", "0", "augustus"})
    void what_is_no_month_is_refused(String written) {
        assertThatThrownBy(() -> new MonthName().convert(written))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("is no month");
    }
}
