package se.beslutsgang.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.beslutsgang.ledger.Logins;

import java.nio.file.Path;
import java.sql.Connection;

/** A database that a newer version has changed is left as it is. */
class NewerDatabaseIT {

    private static final String FROM_THE_FUTURE =
            """
            insert into flyway_schema_history (installed_rank, version, description, type, script,
              checksum, installed_by, execution_time, success)
            values (9999, '199', 'votes by drone', 'SQL', 'V199__votes_by_drone.sql', 1, 'x', 1, true)
            """;

    @TempDir private Path folder;

    @Test
    void it_is_refused_in_one_sentence() throws Exception {
        Path data = folder.resolve("data");
        String[] serve = {"--data", data.toString(), "--port", String.valueOf(FreePort.find())};
        try (Program server = Program.start(folder, serve).ready();
                Connection owner = RunningFolder.connect(data, Logins.OWNER)) {
            RunningFolder.run(owner, FROM_THE_FUTURE);
            var command = Program.run(folder, "rebuild", "--data", data.toString());
            assertThat(command.code()).isEqualTo(1);
            assertThat(command.out()).isEmpty();
            assertThat(command.err().lines()).hasSize(1);
            assertThat(command.err()).contains("newer version", "199", "votes by drone");
            assertThat(server.stop().code()).isZero();
        }
    }
}
