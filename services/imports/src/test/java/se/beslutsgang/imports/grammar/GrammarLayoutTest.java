package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Sentence.Ignored;
import se.beslutsgang.imports.reading.Sentence.Standing;

import java.util.ArrayList;
import java.util.List;

class GrammarLayoutTest {

    private static final String TEXT =
            """
            § 22 Ärendenummer SJÖ-2031-00044
            Översyn av idrotts- och kulturtaxor

            Beslut

            Enligt kommunstyrelsens förslag:
            1. Taxan för idrotts- och kulturhallar antas och gäller från den 1 januari 2032.
            2. Kulturnämnden får i uppdrag att följa upp taxan.

            Yrkanden

            Alva Berg (S), Bo Ek (V) och Eva Gran-Lund (L) yrkar bifall till kommunstyrelsens förslag.
            Cia Dal (M) yrkar bifall till förslaget från M, KD och C i kommunstyrelsen.

            Propositionsordning

            Ordföranden ställer propositioner på yrkandena och finner att kommunstyrelsens förslag har bifallits. Omröstning begärs.

            Omröstning

            Godkänd voteringsproposition: ”Ja för bifall till kommunstyrelsens förslag. Nej för bifall till yrkandet från Cia Dal.”
            Omröstningen utfaller med 50 Ja mot 29 Nej. 2 ledamöter är frånvarande. Hur var och en röstar framgår av bilaga 3.

            Protokollsutdrag skickas till

            Kulturnämnden
            """;

    private static final List<String> PAGE =
            List.of(
                    "Sjöstads Stad Kommunfullmäktige, protokoll",
                    "",
                    "22 (102)",
                    "",
                    "\\fKommunfullmäktige".translateEscapes(),
                    "",
                    "Protokoll nr 4",
                    "Sammanträdesdatum: 2031-05-03");

    @Test
    void wrapped_at_sixty_columns_it_reads_the_same() {
        var wrapped = new ArrayList<String>();
        for (var line : TEXT.split("\n", -1)) {
            wrapped.addAll(wrap(line));
        }
        assertThat(bare(Read.assembly(String.join("\n", wrapped))))
                .isEqualTo(bare(Read.assembly(TEXT)));
    }

    @Test
    void page_heads_may_fall_anywhere() {
        var plain = bare(Read.assembly(TEXT));
        var lines = List.of(TEXT.split("\n", -1));
        for (var at = 1; at < lines.size(); at++) {
            var moved = new ArrayList<>(lines);
            moved.addAll(at, PAGE);
            assertThat(bare(Read.assembly(String.join("\n", moved))))
                    .as("at %s", at)
                    .isEqualTo(plain);
        }
    }

    @Test
    void a_word_broken_at_the_end_of_the_line_is_one_word() {
        var broken =
                TEXT.replace("bifall till kommunstyrelsens", "bifall till kommun-\nstyrelsens")
                        .replace("Gran-Lund", "Gran-\nLund");
        assertThat(bare(Read.assembly(broken))).isEqualTo(bare(Read.assembly(TEXT)));
    }

    @Test
    void headings_may_run_on_into_the_text() {
        var run = TEXT.replaceAll("\n+(?=\\S)", " ").strip();
        var reading = Read.assembly(run);
        assertThat(bare(reading).steps()).isEqualTo(bare(Read.assembly(TEXT)).steps());
    }

    @Test
    void truncated_text_is_reported_by_its_line() {
        var cut = TEXT.substring(0, TEXT.indexOf("och finner"));
        var lost = Read.standing(Read.assembly(cut), Standing.NOT_UNDERSTOOD).toList();
        assertThat(lost).isEmpty();
        var inside = TEXT.substring(0, TEXT.indexOf("till yrkandet från Cia"));
        assertThat(Read.standing(Read.assembly(inside), Standing.NOT_UNDERSTOOD))
                .singleElement()
                .extracting(Sentence::line)
                .isEqualTo(21);
    }

    @Test
    void mixed_columns_are_not_understood_rather_than_guessed() {
        var mixed =
                TEXT.replace(
                        "Cia Dal (M) yrkar bifall till förslaget från M, KD och C i"
                                + " kommunstyrelsen.",
                        "Cia Dal (M) yrkar Kulturnämnden bifall 14:07 till förslaget Berg, Alva"
                                + " från M, S 21:10 KD och C.");
        assertThat(Read.lost(Read.assembly(mixed))).isNotEmpty();
    }

    @Test
    void the_lists_of_the_meeting_are_cut_off() {
        var lists = "Bilaga 1\nPlats\n\nLedamot\n\n1\n\nBerg, Alva\n\nS\n\n14:05\n";
        assertThat(Furniture.appendix(TEXT + lists)).isEqualTo(lists);
        assertThat(Furniture.appendix(TEXT)).isEmpty();
        assertThat(bare(Read.assembly(TEXT + lists))).isEqualTo(bare(Read.assembly(TEXT)));
    }

    private static List<String> wrap(String line) {
        var lines = new ArrayList<String>();
        var rest = line;
        while (rest.length() > 60) {
            var at = rest.lastIndexOf(' ', 60);
            lines.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        lines.add(rest);
        return lines;
    }

    /** Without line numbers and page furniture. */
    private static Reading bare(Reading reading) {
        return Lines.without(
                reading, s -> s.ignored().filter(i -> i == Ignored.FURNITURE).isEmpty());
    }
}
