package se.beslutsgang.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two logins: one owns the tables and migrates them, the other runs the application and can add
 * events and read them, nothing else.
 */
public final class Logins {

    public static final String OWNER = "beslutsgang_owner";
    public static final String APPLICATION = "beslutsgang_app";

    private Logins() {}

    /**
     * Creates logins and database where they are missing.
     *
     * @param superuser a connection that may create roles and databases
     */
    public static void prepare(Connection superuser, String database) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", OWNER)) {
            run(superuser, "create role " + OWNER + " login");
        }
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", APPLICATION)) {
            run(superuser, "create role " + APPLICATION + " login");
        }
        if (!exists(superuser, "select 1 from pg_database where datname = ?", database)) {
            run(superuser, "create database \"" + database + "\" owner " + OWNER);
        }
    }

    /** Whether a connection's login could change what is recorded: it owns the events, or may. */
    public static boolean canRewrite(Connection connection) throws SQLException {
        return exists(
                connection,
                "select 1 from pg_class where oid = 'ledger_event'::regclass and"
                    + " (pg_has_role(current_user, relowner, 'MEMBER') or"
                    + " has_table_privilege(current_user, oid, 'UPDATE, DELETE, TRUNCATE')) and ? ="
                    + " ''",
                "");
    }

    private static boolean exists(Connection connection, String query, String parameter)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String ddl) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ddl);
        }
    }
}
