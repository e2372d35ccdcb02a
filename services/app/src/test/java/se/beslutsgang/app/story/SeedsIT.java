package se.beslutsgang.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static se.beslutsgang.app.story.Telling.BOARD_ITEM;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.queries.MinutesText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Against the real papers, where they lie: {@code -Dshared=DIR}. */
class SeedsIT {

    private static Path seeds = Path.of("");

    @BeforeAll
    static void find() {
        String shared = System.getProperty("shared", "");
        seeds = Path.of(shared).resolve("seeds");
        assumeTrue(
                !shared.isBlank() && Files.isDirectory(seeds),
                "The real papers are not here: -Dshared=DIR names their folder");
    }

    @Test
    void paragraph_136_has_the_sentence_and_the_order_of_the_real_extract() throws IOException {
        String seed = folded(Files.readString(seed("003")));
        try (var telling = Telling.with(yaml -> yaml).until("2022-06-08T13:30:00Z")) {
            MinutesText text = telling.wired().bean(MinutesText.class);
            MinutesText.Extract extract = text.extract(BOARD_ITEM).orElseThrow();
            for (String key : List.of("decision", "reservations", "treatment", "procedure")) {
                for (var paragraph : extract.section(key).orElseThrow().paragraphs()) {
                    assertThat(seed).as(key).contains(folded(paragraph.text()));
                }
            }
            int from = 0;
            for (MinutesText.Section section : extract.sections()) {
                int at = seed.indexOf(section.heading() + " ", from);
                assertThat(at).as(section.heading() + " after what stands before it").isPositive();
                from = at;
            }
        }
    }

    @Test
    void a_real_brief_is_read_by_its_headings() throws IOException {
        BriefFile brief = BriefFile.read(Files.readString(seed("001")));
        assertThat(brief.sections())
                .extracting(s -> s.heading())
                .containsExactly("Sammanfattning", "Ärendet");
        assertThat(brief.attachments()).containsExactly("Strategisk plan 2020-2022");
        assertThat(brief.recipients()).containsExactly("Ekonomi- och planeringsdirektör");
    }

    private static Path seed(String number) throws IOException {
        try (var files = Files.list(seeds)) {
            return files.filter(f -> f.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** White space folded, and words that were divided at a line's end joined. */
    private static String folded(String text) {
        return text.replaceAll("(\\p{L})-\\s*\\n\\s*(\\p{Ll})", "$1$2")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
