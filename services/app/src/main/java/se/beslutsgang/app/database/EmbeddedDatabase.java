package se.beslutsgang.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.ledger.Logins;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A PostgreSQL that runs on a data folder for as long as this process lives. It listens on the
 * loopback only, and what it has confirmed is on the disk.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "beslutsgang";
    private static final List<String> DURABLE =
            List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres postgres;
    private final DataFolder folder;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DataFolder folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /**
     * Starts it, creating the database if need be: all of it or nothing.
     *
     * @throws CannotGoOn when there is no room, or no PostgreSQL for this machine
     */
    static EmbeddedDatabase start(DataFolder folder) throws IOException, SQLException {
        Postmaster.stop(folder.postgres());
        try {
            return folder.isFinished() ? open(folder) : create(folder);
        } catch (IOException | SQLException | RuntimeException e) {
            Postmaster.stop(folder.postgres());
            throw e;
        }
    }

    private static EmbeddedDatabase create(DataFolder folder) throws IOException, SQLException {
        DiskSpace.requireRoomForNew(folder.root());
        try {
            folder.begin();
            var database = open(folder);
            database.prepare();
            folder.finish();
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            Postmaster.stop(folder.postgres());
            folder.undo();
            throw e;
        }
    }

    private static EmbeddedDatabase open(DataFolder folder) throws IOException, SQLException {
        var log = new PostgresLog(folder.log().resolve("postgres.log"));
        try {
            var database = new EmbeddedDatabase(PostgresStart.run(folder, log), folder);
            database.requireDurable();
            return database;
        } catch (IOException | SQLException e) {
            if (log.saysTheDiskIsFull() || DiskSpace.isFull(folder.root())) {
                throw DiskSpace.full(folder.root());
            }
            throw e;
        }
    }

    private void prepare() throws SQLException {
        try (Connection superuser = superuser()) {
            Logins.prepare(superuser, NAME);
        }
    }

    private void requireDurable() throws SQLException {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            for (String setting : DURABLE) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    if (!row.next() || !row.getString(1).equals("on")) {
                        throw new IllegalStateException(
                                "PostgreSQL runs with " + setting + " off and may lose events");
                    }
                }
            }
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(port(), "postgres", "postgres"));
    }

    int port() {
        return postgres.getPort();
    }

    /** How a login reaches the database of whoever runs it on this port. */
    static String url(int port, String login) {
        return url(port, NAME, login);
    }

    private static String url(int port, String database, String login) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + login;
    }

    /** The checkpoint comes first, since stopping is given five seconds only. */
    @Override
    public void close() throws IOException, SQLException {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        } finally {
            postgres.close();
            Postmaster.stop(folder.postgres());
        }
    }
}
