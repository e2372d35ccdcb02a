package se.beslutsgang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.PortInUseException;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.ExitCode;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

class EndingTest {

    @TempDir private Path data;

    private enum MadeUp implements Rule {
        NOT_TODAY;

        @Override
        public String section() {
            return "KL 5:45";
        }

        @Override
        public Strength strength() {
            return Strength.IMPOSSIBLE;
        }

        @Override
        public String key() {
            return "madeup." + name();
        }
    }

    @Test
    void a_rule_that_says_no_is_refused_with_rule_and_section() {
        Ending ending = of(new IllegalStateException(new Rejected(MadeUp.NOT_TODAY, "§ 1")));
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.sentence()).contains("NOT_TODAY", "KL 5:45", "§ 1");
    }

    @Test
    void a_port_taken_meanwhile_is_named() {
        Ending ending = of(new IllegalStateException(new PortInUseException(8080)));
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.sentence()).contains("8080", "--port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "08006", "57P01"})
    void a_full_disk_and_a_lost_database_are_no_faults_of_ours(String state) {
        Ending ending = of(new IllegalStateException(new SQLException("lost\n  Detail: x", state)));
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.sentence().lines()).hasSize(1);
    }

    @Test
    void a_full_disk_under_a_file_is_told() {
        Ending ending = of(new IOException("/x/y: No space left on device"));
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.sentence()).contains("disk is full", data.toString());
    }

    @Test
    void an_answer_of_ours_keeps_its_code_however_deep_it_lies() {
        var answer = CannotGoOn.unusable("Not so.");
        Ending ending = of(new RuntimeException(new RuntimeException(answer)));
        assertThat(ending).isEqualTo(new Ending(ExitCode.UNUSABLE, "Not so."));
    }

    @Test
    void a_fault_of_ours_names_the_file_with_its_trace() throws IOException {
        Ending ending = of(new IllegalStateException("broken\nbadly"));
        assertThat(ending.code()).isEqualTo(ExitCode.FAULT);
        assertThat(ending.sentence().lines()).hasSize(1);
        try (var files = Files.list(data.resolve("log"))) {
            Path file = files.findFirst().orElseThrow();
            assertThat(ending.sentence()).contains(file.toString());
            assertThat(file).content().contains("broken", "EndingTest");
        }
    }

    @Test
    void causes_in_a_circle_end_too() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));
        assertThat(of(one).code()).isEqualTo(ExitCode.FAULT);
    }

    private Ending of(Throwable why) {
        return Ending.of(why, data);
    }
}
