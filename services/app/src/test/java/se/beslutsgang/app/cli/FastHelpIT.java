package se.beslutsgang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.beslutsgang.app.Program;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Help and version are there at once: neither Spring nor a database is touched for them. */
class FastHelpIT {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "help"})
    void nothing_is_started_for_it(String argument) {
        try (Program program =
                Program.start(folder, Map.of(), List.of("-verbose:class"), argument)) {
            var result = program.result();
            assertThat(result.code()).isZero();
            assertThat(result.out()).contains("se.beslutsgang.app.cli.RootCommand");
            assertThat(result.out()).doesNotContain("org.springframework", "org.postgresql");
        }
    }
}
