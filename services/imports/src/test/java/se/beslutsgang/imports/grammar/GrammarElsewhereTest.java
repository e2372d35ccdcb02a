package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.beslutsgang.imports.PrintedMinutes;
import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.reading.Reading;

import java.util.stream.Stream;

class GrammarElsewhereTest {

    static Stream<PrintedMinutes> paragraphs() {
        return PrintedMinutes.all();
    }

    /** Told in short as {@link Shape} tells it. */
    @ParameterizedTest
    @MethodSource("paragraphs")
    void a_paragraph_of_another_house_is_read(PrintedMinutes printed) {
        assertThat(Shape.of(read(printed.paper()))).isEqualTo(printed.shape());
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void and_read_the_same_however_it_is_printed(PrintedMinutes printed) {
        for (var other : Printing.others(printed.paper().text())) {
            assertThat(Shape.of(read(printed.paper().with(other))))
                    .as(other)
                    .isEqualTo(printed.shape());
        }
    }

    private static Reading read(Paper p) {
        return Grammar.read(p.id(), p.body(), p.assembly(), p.date(), p.text());
    }
}
