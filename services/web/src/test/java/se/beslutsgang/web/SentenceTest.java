package se.beslutsgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class SentenceTest {

    record Reserved(int number, Optional<String> party) {}

    private static String fill(String pattern, Object fields) {
        return Sentence.fill(
                pattern,
                fields,
                v ->
                        v instanceof Optional<?> maybe
                                ? maybe.map(Object::toString).orElse("")
                                : "" + v);
    }

    @Test
    void a_field_stands_where_its_name_stood() {
        assertThat(fill("Reservation {number}", new Reserved(2, Optional.empty())))
                .isEqualTo("Reservation 2");
    }

    @Test
    void brackets_fall_away_with_what_they_would_have_said() {
        String pattern = "Reservation {number}[ av {party}].";
        assertThat(fill(pattern, new Reserved(1, Optional.of("V"))))
                .isEqualTo("Reservation 1 av V.");
        assertThat(fill(pattern, new Reserved(1, Optional.empty()))).isEqualTo("Reservation 1.");
    }

    @Test
    void a_text_of_somebody_s_is_never_taken_for_a_pattern() {
        assertThat(fill("{party}", new Reserved(1, Optional.of("$1 [x] {number}"))))
                .isEqualTo("$1 [x] {number}");
    }

    @Test
    void what_is_no_field_stays_to_be_seen() {
        assertThat(fill("{nothing}", new Reserved(1, Optional.empty()))).isEqualTo("{nothing}");
    }
}
