package se.beslutsgang.ledger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The benchmark as part of {@code ./beslutsgang test --long}; its figures are printed, not judged.
 */
@EnabledIfSystemProperty(named = "beslutsgang.test.long", matches = "true")
class AppendBenchIT {

    @Test
    void appends_are_measured_with_one_thread_and_with_sixteen() throws Exception {
        Path figures = Path.of("target/append-bench.json");
        AppendBench.main(new String[] {"3", "1000", figures.toString()});
        assertThat(Files.readString(figures)).contains("\"threads\":1,", "\"threads\":16,");
    }
}
