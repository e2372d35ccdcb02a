package se.beslutsgang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class OutputTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream standard = new ByteArrayOutputStream();

    @Test
    void text_goes_to_standard_output() throws IOException {
        try (Output output = output()) {
            output.line("Nämnden", Map.of("body", "x"));
            output.done();
        }
        assertThat(standard()).isEqualTo("Nämnden" + System.lineSeparator());
    }

    @Test
    void with_json_each_line_is_an_object() throws IOException {
        try (Output output = output("--json")) {
            output.line("Nämnden", Map.of("body", "nämnd"));
            output.done();
        }
        assertThat(standard().strip()).isEqualTo("{\"body\":\"nämnd\"}");
    }

    @Test
    void a_file_appears_when_it_is_whole() throws IOException {
        Path file = folder.resolve("result.txt");
        try (Output output = output("-o", file.toString())) {
            output.line("one", Map.of());
            assertThat(file).doesNotExist();
            output.done();
        }
        assertThat(file).content().isEqualToIgnoringNewLines("one");
        assertThat(standard()).isEmpty();
    }

    @Test
    void a_command_that_fails_leaves_an_older_file_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "older");
        try (Output output = output("-o", file.toString())) {
            output.line("half", Map.of());
        }
        assertThat(file).content().isEqualTo("older");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private String standard() {
        return standard.toString(StandardCharsets.UTF_8);
    }

    private Output output(String... arguments) {
        var options = new Options();
        new CommandLine(options).parseArgs(arguments);
        var stream = new PrintStream(standard, true, StandardCharsets.UTF_8);
        return Output.of(options.common, stream);
    }

    @CommandLine.Command
    private static final class Options {
        @CommandLine.Mixin private final CommonOptions common = new CommonOptions();
    }
}
