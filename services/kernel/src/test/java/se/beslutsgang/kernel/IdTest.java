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

    private static final RegionId NORRBOTTEN = new RegionId("norrbotten");
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
        assertThat(kind.apply("norrbotten/rs.1")).hasToString("norrbotten/rs.1");
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
    void a_meeting_is_its_body_and_first_day_and_leads_back_to_it() {
        BodyId body = BodyId.of(NORRBOTTEN, "rs");
        MeetingId meeting = MeetingId.of(body, LocalDate.of(2022, 6, 8));

        assertThat(meeting).hasToString("norrbotten/rs/2022-06-08");
        assertThat(meeting.item(12)).hasToString("norrbotten/rs/2022-06-08/12");
        assertThat(meeting.minutes()).hasToString("norrbotten/rs/2022-06-08/minutes");
        assertThat(meeting.body()).isEqualTo(body);
        assertThat(meeting.item(12).meeting()).isEqualTo(meeting);
        assertThat(meeting.minutes().meeting()).isEqualTo(meeting);
    }

    @Test
    void what_stands_in_a_region_s_register_names_the_region() {
        assertThat(BodyId.of(NORRBOTTEN, "rs").region()).isEqualTo(NORRBOTTEN);
        assertThat(PersonId.of(NORRBOTTEN, "p4").region()).isEqualTo(NORRBOTTEN);
        assertThat(CaseId.of(NORRBOTTEN, "RS701-2022")).hasToString("norrbotten/rs701-2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rs", "norrbotten/", "/rs", "norrbotten/rs/2022-06-08"})
    void a_body_is_a_region_and_a_code(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyId(value));
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
