package se.beslutsgang.ledger.testkit;

import se.beslutsgang.ledger.Logins;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one place where tests take their database from: a fresh, empty database with both logins, on
 * a PostgreSQL that is started once. Embedded by default, a container with {@code
 * -Dbeslutsgang.test.database=container}.
 */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DatabaseServer server;
    private final String name;

    private TestDatabase(DatabaseServer server, String name) {
        this.server = server;
        this.name = name;
    }

    public static TestDatabase fresh() {
        return on(DatabaseServer.running());
    }

    /** On a server of its own that waits for the disk, for figures. */
    public static TestDatabase durable() {
        return on(new EmbeddedServer(true));
    }

    private static TestDatabase on(DatabaseServer server) {
        var database = new TestDatabase(server, "test_" + COUNT.incrementAndGet());
        var maintenance = new TestDatabase(server, "postgres");
        try (Connection superuser = maintenance.superuser()) {
            Logins.prepare(superuser, database.name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the test", e);
        }
        return database;
    }

    public String url() {
        return "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + name;
    }

    /**
     * What a Spring context needs to run on it: the application's login, the owner's for Flyway.
     */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url",
                url(),
                "spring.datasource.username",
                Logins.APPLICATION,
                "spring.flyway.user",
                Logins.OWNER,
                "spring.flyway.password",
                "",
                "spring.flyway.locations",
                "classpath:db",
                "spring.flyway.placeholders.application",
                Logins.APPLICATION,
                "beslutsgang.turnable-clock",
                "true");
    }

    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), server.superuser(), "");
    }

    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), Logins.OWNER, "");
    }

    public Connection application() throws SQLException {
        return DriverManager.getConnection(url(), Logins.APPLICATION, "");
    }
}
