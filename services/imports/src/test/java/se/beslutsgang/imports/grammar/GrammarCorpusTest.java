package se.beslutsgang.imports.grammar;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Real minutes, where they are at hand: {@code -Dshared=DIRECTORY}. */
class GrammarCorpusTest {

    private static final String NAME = "corpus/goteborg-2023-2024";

    private static final Map<String, Reading> READINGS = new HashMap<>();
    private static final List<Fact> FACTS = new ArrayList<>();

    private record Fact(
            Reading reading,
            List<List<Integer>> votes,
            boolean procedure,
            boolean minority,
            boolean castingVote,
            boolean reservation) {}

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
        List<Map<String, Object>> all =
                JsonPath.parse(Files.readString(Path.of(shared, NAME + ".facts.json"))).read("$");
        all.forEach(f -> FACTS.add(fact(f)));
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

    private static Fact fact(Map<String, Object> fact) {
        var id = value(fact, "id").toString();
        return new Fact(
                Objects.requireNonNull(READINGS.get(id), id),
                ((List<?>) value(fact, "votes")).stream().map(GrammarCorpusTest::vote).toList(),
                (boolean) value(fact, "procedure"),
                (boolean) value(fact, "minority"),
                (boolean) value(fact, "casting_vote"),
                (boolean) value(fact, "reservation"));
    }

    private static List<Integer> vote(Object vote) {
        return Stream.of("yes", "no", "abstain", "absent")
                .map(n -> (Integer) value((Map<?, ?>) vote, n))
                .toList();
    }

    private static Object value(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    @Test
    void every_counted_vote_has_the_counts_of_the_facts() {
        for (var fact : FACTS) {
            assertThat(votes(fact.reading())).as(fact.reading().id()).isEqualTo(fact.votes());
        }
    }

    @Test
    void nearly_every_procedure_is_understood_to_its_last_sentence() {
        var procedures = FACTS.stream().filter(Fact::procedure).map(Fact::reading).toList();
        var whole = procedures.stream().filter(GrammarCorpusTest::understood).count();
        assertThat(whole / (double) procedures.size()).isGreaterThan(0.98);
        assertThat(procedures).allMatch(Reading::procedure);
    }

    @Test
    void delays_reservations_and_casting_votes_are_those_of_the_facts() {
        for (var fact : FACTS) {
            var told = fact.reading();
            assertThat(told.claim().minorityDelay()).as(told.id()).isEqualTo(fact.minority());
            assertThat(Read.steps(told, Step.Reserved.class).isEmpty())
                    .as(told.id())
                    .isNotEqualTo(fact.reservation());
            assertThat(Read.steps(told, Step.CastingVote.class).isEmpty())
                    .as(told.id())
                    .isNotEqualTo(fact.castingVote());
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
