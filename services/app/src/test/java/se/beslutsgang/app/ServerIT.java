package se.beslutsgang.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** One server on one folder, and everybody else who comes along. */
class ServerIT {

    @TempDir private static Path folder;

    private static final int PORT = FreePort.find();
    private static Program server;

    @BeforeAll
    static void start() {
        server =
                Program.start(folder, "--json", "--data", data(), "--port", String.valueOf(PORT))
                        .ready();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void its_standard_output_is_one_json_object_with_the_address() {
        JsonNode ready = JsonMapper.shared().readTree(server.out());
        assertThat(ready.get("ready").asString()).isEqualTo("http://127.0.0.1:" + PORT);
        assertThat(ready.get("seconds").asDouble()).isPositive();
    }

    @Test
    void it_answers_at_the_address_that_it_told() throws IOException {
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            connection.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes());
            assertThat(new String(connection.getInputStream().readNBytes(5))).isEqualTo("HTTP/");
        }
    }

    @Test
    void a_second_server_on_the_folder_is_refused_and_told_the_address() {
        var second = Program.run(folder, "serve", "--data", data(), "--port", "1");
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err().lines()).hasSize(1);
        assertThat(second.err()).contains("http://127.0.0.1:" + PORT);
    }

    @Test
    void a_server_on_another_folder_finds_the_port_taken() {
        String other = folder.resolve("other").toString();
        var second = Program.run(folder, "--data", other, "--port", String.valueOf(PORT));
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err().lines()).hasSize(1);
        assertThat(second.err()).contains("Port " + PORT, "--port");
        assertThat(folder.resolve("other/postgres")).doesNotExist();
    }

    @Test
    void a_command_uses_the_database_of_the_server_and_leaves_it_running() throws Exception {
        var rebuild = Program.run(folder, "rebuild", "--check", "--json", "--data", data());
        assertThat(rebuild.err()).isEmpty();
        assertThat(rebuild.code()).isZero();
        assertThat(rebuild.out().lines())
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue());
        try (Connection application = RunningFolder.connect(folder.resolve("data"))) {
            assertThat(application.isValid(5)).isTrue();
        }
        assertThat(Files.readString(folder.resolve("data/server.json")))
                .contains("\"httpPort\":" + PORT);
    }

    @Test
    void the_database_is_durable_and_heard_on_the_loopback_only() throws SQLException {
        try (Connection application = RunningFolder.connect(folder.resolve("data"))) {
            assertThat(RunningFolder.show(application, "fsync")).isEqualTo("on");
            assertThat(RunningFolder.show(application, "synchronous_commit")).isEqualTo("on");
            assertThat(RunningFolder.show(application, "full_page_writes")).isEqualTo("on");
            assertThat(RunningFolder.show(application, "listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void its_login_cannot_change_what_is_recorded() throws SQLException {
        try (Connection application = RunningFolder.connect(folder.resolve("data"))) {
            assertThat(se.beslutsgang.ledger.Logins.canRewrite(application)).isFalse();
        }
    }
}
