package se.beslutsgang.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.beslutsgang.imports.drive.Paper;
import se.beslutsgang.imports.drive.ReadMeeting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MinutesFileTest {

    private static final String LINE =
            """
            {"id":"a","body":"Sjöstads kommunstyrelse","kind":"committee","seats":11,\
            "date":"2031-05-28","text":"§ 7\\nEn färja"}
            """;

    @TempDir private Path folder;

    @Test
    void a_line_is_a_paragraph() throws IOException {
        MinutesFile file = read(LINE);
        assertThat(file.problems()).isEmpty();
        assertThat(file.papers()).extracting(Paper::id).containsExactly("a");
    }

    @Test
    void each_bad_line_is_told_and_why() throws IOException {
        MinutesFile file =
                read(
                        LINE
                                + LINE
                                + "{\"id\":\"b\"\n"
                                + LINE.replace("\"a\"", "\"c\"").replace("committee", "club")
                                + LINE.replace("\"a\"", "\"d\"").replace("05-28", "15-28")
                                + LINE.replace("\"a\"", "\"e\"").replace("§", "")
                                + LINE.replace("\"a\"", "\"f\"").replace("seats", "chairs"));
        assertThat(file.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "m, line 2: a stands here a second time",
                        "m, line 3: is no JSON object, or is cut off",
                        "m, line 4: \"kind\" is neither assembly nor committee",
                        "m, line 5: \"date\" is no day such as 2024-05-23",
                        "m, line 6: \"text\" tells of no §",
                        "m, line 7: lacks \"seats\"");
    }

    @Test
    void a_text_tells_body_seats_and_day_in_its_head() throws IOException {
        MinutesFile file =
                read(
                        """
                        Sjöstads kommunstyrelse
                        11 ledamöter
                        Sammanträdesdatum: 2031-05-28

                        § 7 Dnr 2031/7
                        En färja

                        § 8 Dnr 2031/8
                        En bro
                        """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.papers()).hasSize(2);
        assertThat(file.papers().getLast().seats()).isEqualTo(11);
        assertThat(file.papers().getLast().assembly()).isFalse();
        assertThat(file.papers().getLast().text()).startsWith("§ 8");
    }

    @Test
    void what_a_text_does_not_tell_is_asked_for() throws IOException {
        assertThat(read("§ 7\nEn färja\n").problems())
                .extracting(Problem::what)
                .containsExactly(
                        "does not tell which body it is: give --body",
                        "does not tell the day of the meeting: give --date",
                        "does not tell how many seats there are: give --seats");
        assertThat(read("Bara prosa.\n").problems())
                .extracting(Problem::what)
                .containsExactly("tells of no §");
    }

    @Test
    void what_is_no_text_is_told_by_line() throws IOException {
        assertThat(read(new byte[0]).problems()).hasToString("[m: is empty]");
        assertThat(read(new byte[] {'a', '\n', 0}).problems())
                .hasToString("[m, line 2: is no text, it holds a zero byte]");
        assertThat(
                        read("ett\nett två\nfär"
                                        .concat("ja å")
                                        .getBytes(StandardCharsets.ISO_8859_1))
                                .problems())
                .hasToString("[m, line 2: is not in UTF-8: save it as UTF-8]");
    }

    @Test
    void counts_beyond_the_seats_and_votes_without_a_wording_are_told_by_line() throws IOException {
        MinutesFile file =
                read(
                        """
                        Sjöstads kommunfullmäktige
                        21 ledamöter
                        Sammanträdesdatum: 2031-05-06

                        § 7 Dnr 2031/7
                        En färja
                        Omröstning
                        Omröstningen utfaller med 40 Ja mot 3 Nej.
                        """);
        List<Problem> problems =
                Legibility.of(file, ReadMeeting.of(file.papers()).paragraphs().getFirst());
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "m, line 8: 43 are counted, and there are 21 seats",
                        "m, line 8: votes are counted, and nothing says what Yes and No mean");
    }

    private MinutesFile read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private MinutesFile read(byte[] bytes) throws IOException {
        return MinutesFile.read(Files.write(folder.resolve("m"), bytes), Given.NOTHING);
    }
}
