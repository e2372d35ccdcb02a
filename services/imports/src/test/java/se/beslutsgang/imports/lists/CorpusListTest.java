package se.beslutsgang.imports.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.jayway.jsonpath.JsonPath;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured on the twenty meetings of an assembly whose minutes are real. */
class CorpusListTest {

    private Collection<String> lastParagraphs = List.of();

    @BeforeEach
    void readCorpus() throws IOException {
        String shared = System.getProperty("shared", "");
        Path corpus = Path.of(shared, "corpus", "goteborg-2023-2024.jsonl");
        assumeTrue(
                !shared.isEmpty() && Files.exists(corpus),
                "needs -Dshared=DIRECTORY with corpus/goteborg-2023-2024.jsonl");
        Map<String, String> lastOfDay = new LinkedHashMap<>();
        for (String line : Files.readAllLines(corpus)) {
            if (JsonPath.<String>read(line, "$.kind").equals("assembly")) {
                lastOfDay.put(JsonPath.read(line, "$.date"), JsonPath.read(line, "$.text"));
            }
        }
        lastParagraphs = lastOfDay.values();
    }

    @Test
    void every_named_vote_is_whole_and_most_substitutes_find_their_rows() {
        List<MeetingLists> meetings = lastParagraphs.stream().map(MeetingLists::read).toList();
        assertThat(meetings).hasSize(20);
        assertThat(meetings).filteredOn(m -> !m.votes().isEmpty()).hasSize(14);
        assertThat(meetings).filteredOn(m -> m.attendance().isPresent()).hasSize(15);

        List<NamedVote> votes =
                meetings.stream().flatMap(m -> m.votes().values().stream()).toList();
        assertThat(votes).hasSize(123).allMatch(NamedVote::whole);
        assertThat(votes).allMatch(v -> v.ballots().size() == 81);

        List<AttendanceList> lists =
                meetings.stream().flatMap(m -> m.attendance().stream()).toList();
        assertThat(lists.stream().mapToInt(l -> l.entries().size()).sum()).isEqualTo(1_598);
        assertThat(lists.stream().mapToInt(l -> l.unplaced().size()).sum()).isEqualTo(16);
        assertThat(
                        lists.stream()
                                .flatMap(l -> l.entries().stream())
                                .filter(e -> e.substitute().isPresent()))
                .hasSize(432);
    }

    @Test
    void votes_and_attendance_disagree_about_one_seat_only() {
        assertThat(lastParagraphs.stream().flatMap(t -> MeetingLists.read(t).warnings().stream()))
                .filteredOn(w -> w.what() == ListWarning.What.VOTES_DISAGREE)
                .extracting(ListWarning::expected)
                .containsExactly("Jenny Broman in seat 57");
    }

    @Test
    void the_lists_read_the_same_without_blank_lines() {
        assertThat(lastParagraphs)
                .allSatisfy(
                        text ->
                                assertThat(
                                                WrappedListTest.told(
                                                        MeetingLists.read(
                                                                text.replaceAll(
                                                                        "\\n\\s*\\n", "\n"))))
                                        .isEqualTo(WrappedListTest.told(MeetingLists.read(text))));
    }
}
