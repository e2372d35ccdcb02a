package se.beslutsgang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.Program;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Invented minutes in the forms of two houses, with an assembly's list of attendance and named
 * votes: the engine arrives at what they say, except where they are wrong on purpose.
 */
class OwnMinutesIT {

    private static final Path MINUTES =
            Path.of("..", "imports", "src", "test", "resources", "minutes", "own.jsonl")
                    .toAbsolutePath();

    /** Decided against the vote, and led by what was not carried. */
    private static final Set<String> WRONG = Set.of("kf-2031-05-06-§56", "kf-2031-05-06-§57");

    @TempDir private Path folder;

    @Test
    void are_reproduced_unless_they_are_wrong() throws IOException {
        Path results = folder.resolve("results.jsonl");
        var run = run("conformance", MINUTES.toString(), "-o", results.toString());
        assertThat(run.code()).as(run.err()).isZero();
        List<JsonNode> all = lines(results);
        assertThat(all).hasSize(28);
        for (JsonNode r : all) {
            String status = r.get("status").asString();
            if (status.equals("no-procedure")) continue;
            assertThat(status)
                    .as(r.toString())
                    .isEqualTo(WRONG.contains(r.get("id").asString()) ? "differs" : "reproduced");
        }
    }

    @Test
    void what_their_chairs_put_is_foretold() {
        var run = run("conformance", MINUTES.toString(), "--predict");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Order of questions").containsPattern("of +\\d+  100.0 %");
    }

    @Test
    void are_taken_into_the_record_once() {
        var first = take(MINUTES);
        assertThat(first.code()).as(first.out() + first.err()).isZero();
        assertThat(first.out()).contains("kommunfullmäktige 2031-05-06, 17 §§: taken in");
        var again = take(MINUTES);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("there already").doesNotContain("taken in");
    }

    /** One seat too many votes: the meeting is left out, and the rest of the file taken in. */
    @Test
    void a_meeting_is_taken_in_whole_or_not_at_all() throws IOException {
        Path bad = folder.resolve("bad.jsonl");
        Files.writeString(
                bad, Files.readString(MINUTES).replace("11 Ja mot 10 Nej", "31 Ja mot 10 Nej"));
        var run = take(bad);
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.out())
                .contains("kommunfullmäktige 2031-05-06, 17 §§: left out")
                .contains("bad.jsonl", "41 are counted, and there are 21 seats")
                .contains("kommunstyrelse 2031-05-28, 7 §§: taken in");
        var mended = take(MINUTES);
        assertThat(mended.out()).contains("kommunfullmäktige 2031-05-06, 17 §§: taken in");
    }

    private Program.Result take(Path file) {
        return run("import", file.toString(), "--data", folder.resolve("data").toString());
    }

    private Program.Result run(String... arguments) {
        return Program.run(folder, arguments);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JsonMapper.shared().readTree(line));
        }
        return lines;
    }
}
