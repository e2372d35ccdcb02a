package se.beslutsgang.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ring 3: the year with real timers on the turned clock, killed while the time of appeal runs. */
class KilledInTheMiddleIT {

    private static final String TIME_RUNS = "minutes.CertificationAnnounced.1";

    @TempDir private Path folder;

    @Test
    void killed_in_the_middle_and_started_again_it_ends_with_the_same_events() {
        var undisturbed = Program.run(folder, year("undisturbed"));
        assertThat(undisturbed.code()).as(undisturbed.err()).isZero();

        try (Program killed = Program.start(folder, year("killed"))) {
            killed.await(() -> killed.out().contains(TIME_RUNS));
            killed.kill();
            assertThat(killed.out()).doesNotContain("BecameFinal");
        }
        var again = Program.run(folder, year("killed"));

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(events(again)).isEqualTo(events(undisturbed));
        assertThat(events(again).toString())
                .containsOnlyOnce("minutes.AppealTimeExpired.1")
                .containsOnlyOnce("minutes.RecommendationsForwarded.1")
                .containsOnlyOnce("minutes.BecameFinal.1")
                .doesNotContain("Overdue");
    }

    private String[] year(String data) {
        return new String[] {
            "year",
            "2022",
            "--until",
            "august",
            "--json",
            "--data",
            folder.resolve(data).toString(),
            "--port",
            String.valueOf(FreePort.find())
        };
    }

    /** By stream, since what two streams do at the same time has no order. */
    private static Map<String, List<String>> events(Program.Result result) {
        var events = new TreeMap<String, List<String>>();
        for (String line : result.out().lines().toList()) {
            JsonNode facts = JsonMapper.shared().readTree(line).path("facts");
            if (facts.isMissingNode()) continue;
            events.computeIfAbsent(facts.get("stream").asString(), _ -> new ArrayList<>())
                    .add(
                            String.join(
                                    " ",
                                    facts.get("type").asString(),
                                    facts.get("happened").asString(),
                                    facts.get("recorded").asString(),
                                    facts.get("actor").asString()));
        }
        return events;
    }
}
