package se.beslutsgang.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The launcher as a shell script: what it says before there is a program to start. */
class LauncherTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir private Path folder;

    private record Result(int code, String out, String err) {}

    @ParameterizedTest
    @ValueSource(strings = {"beslutsgang", ".ci/run"})
    void it_is_a_script_that_can_be_run(String script) {
        assertThat(ROOT.resolve(script)).isExecutable();
        assertThat(run(Map.of(), "bash", "-n", ROOT.resolve(script).toString()).code()).isZero();
    }

    @Test
    void help_needs_nothing_and_names_every_command() {
        Result help = launch(Map.of("PATH", withoutJava()), "help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("serve", "year", "rebuild", "test", "help", "--data");
    }

    @Test
    void without_a_jdk_it_says_so_in_one_sentence() {
        Result result = launch(Map.of("PATH", withoutJava()), "serve");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("No JDK 25");
    }

    @Test
    void an_older_jdk_does_not_count() throws IOException {
        jdk("21.0.1");
        assertThat(launch(Map.of("PATH", withoutJava(), "JAVA_HOME", folder.toString()), "serve"))
                .satisfies(r -> assertThat(r.code()).isEqualTo(2))
                .satisfies(r -> assertThat(r.err()).contains("No JDK 25"));
    }

    @Test
    void without_maven_it_says_so_in_one_sentence() throws IOException {
        jdk("25.0.1");
        var environment = Map.of("PATH", withoutJava(), "JAVA_HOME", folder.toString());
        Result result = launch(environment, "test");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("Maven");
    }

    @Test
    void test_takes_no_other_options() {
        Result result = launch(Map.of("JAVA_HOME", System.getProperty("java.home")), "test", "-x");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("-x");
    }

    /** A folder that looks like a JDK. */
    private void jdk(String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("java", "javac")) {
            Files.writeString(bin.resolve(tool), "#!/bin/sh\n").toFile().setExecutable(true);
        }
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    /** The tools that any system has, and neither java nor mvn. */
    private String withoutJava() {
        try {
            Path bin = Files.createDirectories(folder.resolve("tools"));
            for (String tool : List.of("bash", "env", "dirname", "readlink", "cat", "find")) {
                Path link = bin.resolve(tool);
                if (!Files.exists(link)) Files.createSymbolicLink(link, which(tool));
            }
            return bin.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path which(String tool) {
        Path usr = Path.of("/usr/bin", tool);
        return Files.exists(usr) ? usr : Path.of("/bin", tool);
    }

    private Result launch(Map<String, String> environment, String... arguments) {
        var command = new java.util.ArrayList<>(List.of(ROOT.resolve("beslutsgang").toString()));
        command.addAll(List.of(arguments));
        return run(environment, command.toArray(String[]::new));
    }

    private Result run(Map<String, String> environment, String... command) {
        try {
            Path out = Files.createTempFile(folder, "out", "");
            Path err = Files.createTempFile(folder, "err", "");
            var builder = new ProcessBuilder(command);
            var all = new HashMap<>(environment);
            all.putIfAbsent("BESLUTSGANG_JDKS", "/nowhere");
            builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JDK_HOME"));
            builder.environment().putAll(all);
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            int code = builder.start().waitFor();
            return new Result(code, Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
