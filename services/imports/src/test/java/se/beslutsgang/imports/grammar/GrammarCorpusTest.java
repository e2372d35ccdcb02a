package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Sentence.Standing;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.imports.reading.Step.Choice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real minutes, where they are at hand: {@code -Dshared=DIRECTORY}. */
class GrammarCorpusTest {

    private static final String NAME = "corpus/goteborg-2023-2024";

    private static final Map<String, Reading> READINGS = new HashMap<>();
    private static List<Map<String, Object>> facts = List.of();

    @BeforeAll
    static void read() throws IOException {
        var shared = System.getProperty("shared", "");
        var corpus = Path.of(shared, NAME + ".jsonl");
        assumeTrue(
                !shared.isEmpty() && Files.exists(corpus),
                "no corpus: set -Dshared=DIRECTORY to read real minutes");
        try (Stream<String> lines = Files.lines(corpus)) {
            lines.map(JsonPath::parse).forEach(GrammarCorpusTest::read);
        }
        facts = JsonPath.parse(Files.readString(Path.of(shared, NAME + ".facts.json"))).read("$");
    }

    private static void read(DocumentContext line) {
        String id = line.read("$.id");
        READINGS.put(
                id,
                Grammar.read(
                        id,
                        line.read("$.body"),
                        "assembly".equals(line.read("$.kind", String.class)),
                        LocalDate.parse(line.read("$.date", String.class)),
                        line.read("$.text")));
    }

    @Test
    void every_counted_vote_has_the_counts_of_the_facts() {
        for (var fact : facts) {
            var expected =
                    votes(fact).stream()
                            .map(
                                    v ->
                                            List.of(
                                                    n(v, "yes"),
                                                    n(v, "no"),
                                                    n(v, "abstain"),
                                                    n(v, "absent")))
                            .toList();
            assertThat(votes(READINGS.get(fact.get("id"))))
                    .as("%s", fact.get("id"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void nearly_every_procedure_is_understood_to_its_last_sentence() {
        var procedures =
                facts.stream()
                        .filter(f -> (boolean) f.get("procedure"))
                        .map(f -> READINGS.get(f.get("id")))
                        .toList();
        var whole = procedures.stream().filter(GrammarCorpusTest::understood).count();
        assertThat(whole / (double) procedures.size()).isCloseTo(1, offset(0.02));
        assertThat(procedures).allMatch(Reading::procedure);
    }

    @Test
    void delays_reservations_and_casting_votes_are_those_of_the_facts() {
        for (var fact : facts) {
            var reading = READINGS.get(fact.get("id"));
            assertThat(reading.claim().minorityDelay())
                    .as("%s", fact.get("id"))
                    .isEqualTo(fact.get("minority"));
            assertThat(!Read.steps(reading, Step.Reserved.class).isEmpty())
                    .as("%s", fact.get("id"))
                    .isEqualTo(fact.get("reservation"));
            assertThat(!Read.steps(reading, Step.CastingVote.class).isEmpty())
                    .as("%s", fact.get("id"))
                    .isEqualTo(fact.get("casting_vote"));
        }
    }

    @Test
    void every_vote_is_worded() {
        assertThat(READINGS.values())
                .allMatch(r -> Read.steps(r, Step.Worded.class).size() == votes(r).size());
    }

    private static boolean understood(Reading reading) {
        return Read.standing(reading, Standing.NOT_UNDERSTOOD).findAny().isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> votes(Map<String, Object> fact) {
        return (List<Map<String, Object>>) fact.get("votes");
    }

    private static int n(Map<String, Object> vote, String name) {
        return (int) vote.get(name);
    }

    private static List<List<Integer>> votes(Reading reading) {
        return reading.steps().stream().flatMap(GrammarCorpusTest::count).toList();
    }

    private static Stream<List<Integer>> count(Step step) {
        return switch (step) {
            case Step.Counted c -> Stream.of(List.of(c.yes(), c.no(), c.abstained(), c.absent()));
            case Step.Balloted b ->
                    Stream.of(Stream.of(Choice.values()).map(c -> of(b, c)).toList());
            default -> Stream.of();
        };
    }

    private static int of(Step.Balloted vote, Choice choice) {
        return (int) vote.ballots().stream().filter(b -> b.choice() == choice).count();
    }
}
