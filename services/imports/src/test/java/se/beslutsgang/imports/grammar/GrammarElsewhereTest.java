package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Invented §§ in the forms of houses that the grammar was not made from: regions, municipalities,
 * committees. Each stands in a file with the reading that is to come of it.
 */
class GrammarElsewhereTest {

    private static final List<String> FILES = List.of("regions", "municipalities", "committees");

    /**
     * @param expected as {@link Shape} tells it
     */
    private record Printed(String head, String text, String expected) {
        @Override
        public String toString() {
            return head;
        }
    }

    static Stream<Printed> paragraphs() {
        return FILES.stream().flatMap(f -> all(f).stream());
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void a_paragraph_of_another_house_is_read(Printed printed) {
        assertThat(Shape.of(read(printed, printed.text()))).isEqualTo(printed.expected());
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void and_read_the_same_however_it_is_printed(Printed printed) {
        for (var other : Printing.others(printed.text())) {
            assertThat(Shape.of(read(printed, other))).as(other).isEqualTo(printed.expected());
        }
    }

    private static se.beslutsgang.imports.reading.Reading read(Printed printed, String text) {
        var head = printed.head().split("\\s*\\|\\s*");
        return Grammar.read(
                head[0], head[2], head[1].equals("assembly"), LocalDate.parse(head[4]), text);
    }

    private static List<Printed> all(String file) {
        var found = new ArrayList<Printed>();
        for (var part : text(file).split("(?m)^@ ")) {
            if (part.isBlank()) continue;
            var head = part.substring(0, part.indexOf('\n'));
            var cut = part.indexOf("\n-->\n");
            found.add(
                    new Printed(
                            head.strip(),
                            part.substring(head.length() + 1, cut),
                            part.substring(cut + "\n-->\n".length()).strip()));
        }
        return found;
    }

    private static String text(String file) {
        var name = "/minutes/" + file + ".txt";
        try (var in =
                Objects.requireNonNull(
                        GrammarElsewhereTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
