package se.beslutsgang.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What was recorded is there again: after a clean stop, and after a kill in the middle. */
class FolderSurvivesIT {

    private static final String KEEP =
            "insert into ledger_document values ('%s', 'text/plain', 'kept')";

    @TempDir private Path folder;

    @Test
    void a_folder_survives_a_stop_and_a_kill() throws Exception {
        try (Program first = serve()) {
            keep("a");
            long before = logged();
            assertThat(first.stop().code()).isZero();
            assertThat(warnings(before)).isEmpty();
            assertThat(data().resolve("server.json")).doesNotExist();
            assertThat(postgres()).isEmpty();
        }
        try (Program second = serve()) {
            assertThat(kept()).isEqualTo("1");
            keep("b");
            second.kill();
            assertThat(postgres()).isPresent();
        }
        long orphan = postgres().orElseThrow();
        try (Program third = serve()) {
            assertThat(kept()).isEqualTo("2");
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(third.err()).isEmpty();
        }
        assertThat(postgres()).isEmpty();
    }

    private Program serve() {
        String port = String.valueOf(FreePort.find());
        return Program.start(folder, "serve", "--data", data().toString(), "--port", port).ready();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void keep(String digit) throws SQLException {
        try (Connection application = RunningFolder.connect(data())) {
            RunningFolder.run(application, KEEP.formatted(digit.repeat(64)));
        }
    }

    private String kept() throws SQLException {
        try (Connection application = RunningFolder.connect(data())) {
            return RunningFolder.ask(
                    application,
                    "select count(*) from ledger_document where media_type = 'text/plain' and bytes"
                            + " = 'kept'");
        }
    }

    private long logged() throws IOException {
        return Files.size(data().resolve("log/server.log"));
    }

    private String warnings(long from) throws IOException {
        return Files.readString(data().resolve("log/server.log")).substring((int) from);
    }

    /** The process that PostgreSQL's own file names, if it runs. */
    private Optional<Long> postgres() throws IOException {
        Path file = data().resolve("postgres/postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .map(ProcessHandle::pid);
    }
}
