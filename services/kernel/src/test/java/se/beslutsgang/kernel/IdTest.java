package se.beslutsgang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

class IdTest {

    private static final List<Function<String, Id>> KINDS =
            List.of(
                    BodyId::new,
                    CaseId::new,
                    ItemId::new,
                    MeetingId::new,
                    MinutesId::new,
                    PersonId::new,
                    ProposalId::new,
                    RegionId::new,
                    TextRef::new);

    @ParameterizedTest
    @FieldSource("KINDS")
    void an_identifier_is_written_as_its_value_alone(Function<String, Id> kind) {
        assertThat(kind.apply("rs-norrbotten/2022-06-08/3"))
                .hasToString("rs-norrbotten/2022-06-08/3");
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void every_kind_refuses_what_is_no_identifier(Function<String, Id> kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> kind.apply("Region Norrbotten"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "å", "-a", "/a", "a b", "a\n", "a'b", "a<b"})
    void names_signs_and_blanks_are_no_identifiers(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseId(value));
    }

    @Test
    void an_identifier_has_at_most_120_characters() {
        assertThat(new CaseId("a".repeat(120)).value()).hasSize(120);
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseId("a".repeat(121)));
    }

    @Test
    void a_meeting_is_its_body_and_first_day() {
        MeetingId meeting = MeetingId.of(new BodyId("rs"), LocalDate.of(2022, 6, 8));

        assertThat(meeting).hasToString("rs/2022-06-08");
        assertThat(meeting.item(12)).hasToString("rs/2022-06-08/12");
        assertThat(meeting.minutes()).hasToString("rs/2022-06-08/minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "SD", "NS", "Örebropart", "Ldk"})
    void a_party_is_its_short_form(String value) {
        assertThat(new Party(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "S D", "SD1", "Socialdemokraterna"})
    void a_party_is_not_a_phrase(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Party(value));
    }
}
