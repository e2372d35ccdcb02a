package se.beslutsgang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class CommandLineFrameTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year", // no year
                "year x",
                "year 2022 --until never",
                "rebuild --nonsense",
                "nonsense",
                "--json=yes",
                "rebuild --port 70000",
                "--owner-url postgresql://a@b/c rebuild",
                "rebuild --database-url mysql://a@b/c",
                "--data",
                "rebuild -o /no/such/folder/file"
            })
    void wrong_usage_ends_with_2_and_one_line(String line) {
        assertThat(run(("--data " + folder + " " + line).split(" "))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "help", "help year", "year --help", "serve -h"})
    void help_and_version_are_no_failure(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("beslutsgang");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void common_options_stand_before_or_after_the_command() throws Exception {
        Path newer = Files.createDirectories(folder.resolve("newer"));
        Files.writeString(newer.resolve("format"), "2\n");
        assertThat(run("rebuild", "--data", newer.toString())).isEqualTo(1);
        assertThat(run("--data", newer.toString(), "rebuild")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("newer version"));
    }

    private int run(String... arguments) {
        return new CommandLineFrame(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }
}
