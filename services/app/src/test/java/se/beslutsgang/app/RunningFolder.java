package se.beslutsgang.app;

import se.beslutsgang.ledger.Logins;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of a server that runs on a folder, seen from outside. */
final class RunningFolder {

    private RunningFolder() {}

    static Connection connect(Path data) throws SQLException {
        return connect(data, Logins.APPLICATION);
    }

    static Connection connect(Path data, String login) throws SQLException {
        int port =
                JsonMapper.shared()
                        .readTree(data.resolve("server.json").toFile())
                        .get("jdbcPort")
                        .asInt();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/beslutsgang?user=" + login);
    }

    static String show(Connection connection, String setting) throws SQLException {
        return ask(connection, "show " + setting);
    }

    static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    static void run(Connection connection, String statement) throws SQLException {
        try (Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}
