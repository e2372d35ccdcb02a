package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class AppendOnlyIT {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static Tallies tallies;

    @BeforeAll
    static void an_event_with_a_position() {
        tallies = Tallies.on(DATABASE);
        tallies.count("a", "one", 1);
        tallies.untilQuiet();
    }

    @AfterAll
    static void stop() {
        tallies.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_event set payload = ''",
                "delete from ledger_event",
                "truncate ledger_event",
                "update ledger_position set event = event + 1",
                "delete from ledger_position",
                "truncate ledger_position",
                "update ledger_document set media_type = ''",
                "delete from ledger_document",
                "drop table ledger_event",
                "alter table ledger_event disable trigger all",
                "create table of_my_own (n int)",
            })
    void the_application_cannot(String statement) throws SQLException {
        try (Connection application = DATABASE.application()) {
            assertRefused(application, statement, "permission denied", "must be owner");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_event set payload = ''",
                "delete from ledger_event",
                "truncate ledger_event",
                "update ledger_event set payload = '' where false",
                "update ledger_position set event = event + 1",
                "delete from ledger_position",
                "truncate ledger_position",
            })
    void even_the_owner_is_trapped(String statement) throws SQLException {
        try (Connection owner = DATABASE.owner()) {
            assertRefused(owner, statement, "append-only");
        }
    }

    private static void assertRefused(Connection login, String statement, String... because)
            throws SQLException {
        try (Statement executed = login.createStatement()) {
            assertThatThrownBy(() -> executed.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"))
                    .message()
                    .satisfies(message -> assertThat(because).anyMatch(message::contains));
        }
        assertThat(tallies.number("select count(*) from ledger_event where payload <> ''"))
                .isEqualTo(1);
    }

    @Test
    void who_could_rewrite_is_told_apart() throws SQLException {
        try (Connection application = DATABASE.application();
                Connection owner = DATABASE.owner();
                Connection superuser = DATABASE.superuser()) {
            assertThat(Logins.canRewrite(application)).isFalse();
            assertThat(Logins.canRewrite(owner)).isTrue();
            assertThat(Logins.canRewrite(superuser)).isTrue();
        }
    }

    @Test
    void a_right_too_many_is_enough_to_rewrite() throws SQLException {
        try (Connection owner = DATABASE.owner();
                Connection application = DATABASE.application();
                Statement statement = owner.createStatement()) {
            statement.execute("grant delete on ledger_event to " + Logins.APPLICATION);
            assertThat(Logins.canRewrite(application)).isTrue();
            statement.execute("revoke delete on ledger_event from " + Logins.APPLICATION);
            assertThat(Logins.canRewrite(application)).isFalse();
        }
    }

    @Test
    void preparing_logins_and_database_twice_is_once() throws SQLException {
        try (Connection superuser = DATABASE.superuser()) {
            Logins.prepare(superuser, superuser.getCatalog());
        }
    }
}
