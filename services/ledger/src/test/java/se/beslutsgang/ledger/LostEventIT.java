package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.ledger.tally.RawEvent;
import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/**
 * The event that other engines lose: a transaction is held open with an event in it while its
 * neighbour is committed, older by its timestamp than any patience. Kept for ever.
 */
class LostEventIT {

    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofSeconds(90));

    private final TestDatabase database = TestDatabase.fresh();
    private final Tallies tallies = Tallies.on(database);

    @AfterEach
    void stop() {
        tallies.close();
    }

    @Test
    void what_is_committed_late_is_delivered() throws SQLException {
        try (Connection slow = database.application()) {
            slow.setAutoCommit(false);
            commit(RawEvent.counted("first", 0, "first"));
            RawEvent.counted("late", 0, "late").insert(slow);
            commit(RawEvent.counted("neighbour", 0, "neighbour").recordedAt(LONG_AGO));
            tallies.untilQuiet();
            assertThat(tallies.marksTaken()).containsExactly("first", "neighbour");

            slow.commit();
        }

        tallies.untilQuiet();
        assertThat(tallies.marksTaken()).containsExactly("first", "neighbour", "late");
        assertThat(tallies.texts("select position from ledger_position order by 1"))
                .containsExactly("0", "1", "2");
    }

    @Test
    void neither_is_what_comes_from_a_transaction_that_was_old_before_it_wrote_an_event()
            throws SQLException {
        try (Connection old = database.application();
                Statement early = old.createStatement()) {
            old.setAutoCommit(false);
            early.execute("select pg_current_xact_id()");
            for (int n = 0; n < 20; n++) {
                commit(RawEvent.counted("n" + n, 0, "n" + n));
                tallies.untilQuiet();
            }
            RawEvent.counted("old", 0, "old").recordedAt(LONG_AGO).insert(old);
            commit(RawEvent.counted("last", 0, "last"));
            tallies.untilQuiet();
            old.commit();
        }

        tallies.untilQuiet();
        assertThat(tallies.marksTaken()).hasSize(22).endsWith("last", "old");
    }

    @Test
    void an_event_that_is_taken_back_leaves_no_gap() throws SQLException {
        try (Connection given = database.application()) {
            given.setAutoCommit(false);
            RawEvent.counted("given", 0, "given up").insert(given);
            commit(RawEvent.counted("one", 0, "one"));
            tallies.untilQuiet();
            given.rollback();
        }
        commit(RawEvent.counted("other", 0, "other"));

        tallies.untilQuiet();
        assertThat(tallies.texts("select position from ledger_position order by 1"))
                .containsExactly("0", "1");
        assertThat(tallies.texts("select id from ledger_event order by 1"))
                .containsExactly("2", "3");
    }

    private void commit(RawEvent event) throws SQLException {
        try (Connection other = database.application()) {
            event.insert(other);
        }
    }
}
