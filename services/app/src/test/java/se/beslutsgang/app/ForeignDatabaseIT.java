package se.beslutsgang.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.beslutsgang.ledger.Logins;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** On a PostgreSQL that somebody else runs, with one login or with two. */
class ForeignDatabaseIT {

    private static final Map<String, String> PRODUCTION =
            Map.of("SPRING_PROFILES_ACTIVE", "production");

    private static EmbeddedPostgres postgres;

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws IOException {
        postgres =
                EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setOverrideWorkingDirectory(Path.of("target/postgres").toFile())
                        .start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void with_two_logins_production_works_and_later_needs_the_owner_no_more() throws SQLException {
        prepare("two");
        var without = rebuild(PRODUCTION, url(Logins.APPLICATION, "two"));
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("--owner-url");
        assertThat(without.err().lines()).hasSize(1);

        String owner = url(Logins.OWNER, "two");
        var with = rebuild(PRODUCTION, url(Logins.APPLICATION, "two"), "--owner-url", owner);
        assertThat(with.err()).isEmpty();
        assertThat(with.code()).isZero();

        assertThat(rebuild(PRODUCTION, url(Logins.APPLICATION, "two")).code()).isZero();
    }

    @Test
    void a_login_that_could_rewrite_events_is_told_of_in_the_demo_and_refused_in_production()
            throws SQLException {
        prepare("one");
        var demo = rebuild(Map.of(), url(Logins.OWNER, "one"));
        assertThat(demo.code()).isZero();
        assertThat(demo.err()).startsWith("WARNING").contains("production");
        assertThat(demo.err().lines()).hasSize(1);

        var production = rebuild(PRODUCTION, url(Logins.OWNER, "one"));
        assertThat(production.code()).isEqualTo(1);
        assertThat(production.err().lines()).hasSize(1);
        assertThat(production.err()).contains("production");
    }

    @Test
    void production_serves_nobody_without_something_that_says_who_they_are() throws SQLException {
        prepare("three");
        String owner = url(Logins.OWNER, "three");
        String port = String.valueOf(FreePort.find());
        var served =
                command(
                        PRODUCTION,
                        List.of("serve", "--port", port, "--owner-url", owner),
                        url(Logins.APPLICATION, "three"));
        assertThat(served.code()).isEqualTo(1);
        assertThat(served.err().lines()).hasSize(1);
        assertThat(served.err()).contains("identity provider");
    }

    @Test
    void an_address_where_nobody_answers_is_named_without_its_password() {
        String nowhere = "postgresql://a:secret@127.0.0.1:" + FreePort.find() + "/x";
        var result = rebuild(Map.of(), nowhere);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("127.0.0.1").doesNotContain("secret");
    }

    private Program.Result rebuild(Map<String, String> environment, String url, String... more) {
        var arguments = new ArrayList<>(List.of("rebuild"));
        arguments.addAll(List.of(more));
        return command(environment, arguments, url);
    }

    private Program.Result command(
            Map<String, String> environment, List<String> command, String url) {
        var arguments = new ArrayList<>(command);
        arguments.addAll(List.of("--database-url", url));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        String[] all = arguments.toArray(String[]::new);
        try (Program program = Program.start(folder, environment, List.of(), all)) {
            return program.result();
        }
    }

    private static void prepare(String database) throws SQLException {
        try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
            Logins.prepare(superuser, database);
        }
    }

    private static String url(String login, String database) {
        return "postgresql://" + login + "@127.0.0.1:" + postgres.getPort() + "/" + database;
    }
}
