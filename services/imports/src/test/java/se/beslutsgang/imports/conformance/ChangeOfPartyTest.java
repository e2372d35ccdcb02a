package se.beslutsgang.imports.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.memory.MemoryEngine;
import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;
import java.util.List;

/** Members leave their party in the course of a term; a misprint is no such thing. */
class ChangeOfPartyTest {

    private static final String TEXT =
            """
            § %d Dnr 2031/%d
            En bro
            Beslut
            Enligt kommunstyrelsens förslag:
            En bro byggs.
            Yrkanden
            Alva Berg (%s) yrkar bifall till kommunstyrelsens förslag.
            Bo Ek (M) yrkar avslag på kommunstyrelsens förslag.
            Propositionsordning
            Ordföranden ställer propositioner på bifall respektive avslag på kommunstyrelsens förslag och finner att det bifallits.
            """;

    private static Paper paper(int month, int paragraph, String party) {
        return new Paper(
                month + "-" + paragraph,
                "Sjöstad kommunfullmäktige",
                BodyKind.ASSEMBLY,
                11,
                LocalDate.of(2031, month, 3),
                TEXT.formatted(paragraph, 100 * month + paragraph, party));
    }

    private static List<String> statuses(Paper... papers) {
        try (var engine = new MemoryEngine()) {
            return engine.conformance("Sjöstad", List.of(papers)).stream()
                    .map(Result::status)
                    .toList();
        }
    }

    @Test
    void who_is_of_another_party_throughout_a_later_meeting_has_gone_over_to_it() {
        assertThat(statuses(paper(3, 1, "S"), paper(4, 2, "V"), paper(4, 3, "V")))
                .containsOnly("reproduced");
    }

    @Test
    void who_is_of_another_party_in_one_paragraph_only_is_misprinted() {
        Paper last = paper(4, 3, "S");
        assertThat(statuses(paper(3, 1, "S"), paper(4, 2, "V"), last))
                .containsExactly("reproduced", "differs", "reproduced");
        assertThat(statuses(paper(3, 1, "S"), paper(4, 2, "V")))
                .containsExactly("reproduced", "differs");
    }
}
