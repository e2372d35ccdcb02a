package se.beslutsgang.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.SectionKind;

/** Our own brief, in the shape of the real ones. */
class BriefFileTest {

    private final BriefFile brief =
            BriefFile.read(StoryFile.resource("norrbotten-2022", "beslutsunderlag.txt"));

    @Test
    void title_and_register_number_stand_first() {
        assertThat(brief.title()).isEqualTo("Strategisk plan 2023-2025");
        assertThat(brief.registryNumber()).contains("701-2022");
    }

    @Test
    void the_numbered_lines_of_the_proposal_are_its_clauses() {
        assertThat(brief.clauses())
                .hasSize(2)
                .first()
                .isEqualTo("Fastställa Strategisk plan 2023-2025");
    }

    @Test
    void the_sections_come_in_the_order_of_the_paper() {
        assertThat(brief.sections())
                .extracting(s -> s.kind())
                .containsExactly(
                        SectionKind.STATEMENT,
                        SectionKind.SUMMARY,
                        SectionKind.MATTER,
                        SectionKind.EQUALITY_IMPACT);
        assertThat(brief.attachments()).hasSize(1);
        assertThat(brief.recipients()).hasSize(3);
    }

    @Test
    void what_is_missing_stays_missing() {
        BriefFile bare = BriefFile.read("Förslag till beslut\nRS beslutar att anta planen.\n");
        assertThat(bare.registryNumber()).isEmpty();
        assertThat(bare.clauses()).isEmpty();
        assertThat(bare.sections()).isEmpty();
    }
}
