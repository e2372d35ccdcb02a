package se.beslutsgang.cycle.engine;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * A lock that a node's own session holds in the database as long as the node runs. PostgreSQL lets
 * it go when the session ends, however it ends.
 */
final class SignOfLife implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 2;

    private final DataSource pool;
    private final String node;
    private Optional<Connection> session = Optional.empty();

    SignOfLife(DataSource pool, String node) {
        this.pool = pool;
        this.node = node;
    }

    /** Shows it, or shows it again when the session was lost. */
    void show() {
        if (session.filter(SignOfLife::isOpen).isPresent()) return;
        close();
        try {
            Connection fresh = pool.getConnection();
            session = Optional.of(fresh);
            try (PreparedStatement hold =
                    fresh.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
                hold.setString(1, node);
                hold.execute();
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("No session to show life by", e);
        }
    }

    private static boolean isOpen(Connection session) {
        try {
            return session.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** In a transaction, to the end of which nobody else frees what the node left. */
    static boolean isMissing(JdbcTemplate jdbc, String node) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        Boolean.class,
                        node));
    }

    /** The session goes back to a pool that lives on, so the lock is let go by name. */
    @Override
    public void close() {
        session.ifPresent(SignOfLife::letGo);
        session = Optional.empty();
    }

    private static void letGo(Connection session) {
        try (session;
                var all = session.createStatement()) {
            all.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            // The session is gone, and the lock with it.
        }
    }
}
