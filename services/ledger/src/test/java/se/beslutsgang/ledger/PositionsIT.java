package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.ledger.log.Sequencer;
import se.beslutsgang.ledger.tally.RawEvent;
import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.tally.WhenEchoCountedThenCountElsewhere;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;

/** Each committed event has one position, without a gap, in an order that its causes allow. */
class PositionsIT {

    private static final String IN_ORDER_OF_POSITION =
            "select e.stream || ' ' || e.sequence from ledger_position p join ledger_event e on"
                    + " e.id = p.event order by p.position";
    private static final String GAPS =
            "select count(*) from (select position - row_number() over (order by position) as gap"
                    + " from ledger_position) q where gap <> -1";

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void sixteen_threads_append_and_every_event_gets_a_position() throws Exception {
        try (Tallies tallies = Tallies.on(database, WhenEchoCountedThenCountElsewhere.class)) {
            try (var threads = Executors.newFixedThreadPool(16)) {
                for (int n = 0; n < 16; n++) {
                    int thread = n;
                    var _ = threads.submit(() -> appendFifty(tallies, thread));
                }
            }
            tallies.untilQuiet();

            assertThat(tallies.number("select count(*) from ledger_event")).isEqualTo(16 * 60);
            assertThat(tallies.number("select count(*) from ledger_position")).isEqualTo(16 * 60);
            assertThat(tallies.number(GAPS)).isZero();
            assertThat(tallies.number("select count(*) from tally_taken")).isEqualTo(16 * 60);
            assertThat(tallies.number("select sum(total)::bigint from tally_total"))
                    .isEqualTo(16 * 60);
            assertThat(tallies.bean(Readers.class).parked()).isEmpty();
            assertThat(tallies.number(OUT_OF_ORDER)).isZero();
        }
    }

    /** Forty in streams of their own, ten of these echoed, ten in a stream that all share. */
    private static void appendFifty(Tallies tallies, int thread) {
        for (int n = 0; n < 40; n++) {
            String mark = (n % 4 == 0 ? "echo " : "mark ") + thread + "." + n;
            tallies.count("own " + thread + "." + n % 8, mark, 1);
            if (n % 4 == 1) tallies.count("shared", mark, 1);
        }
    }

    private static final String OUT_OF_ORDER =
            """
            select count(*) from ledger_event a join ledger_event b using (stream)
              join ledger_position p on p.event = a.id join ledger_position q on q.event = b.id
             where a.sequence < b.sequence and p.position > q.position
            """;

    @Test
    void a_stream_keeps_its_order_though_the_later_transaction_has_the_lower_id()
            throws SQLException {
        migrate();
        try (Connection early = database.application();
                Statement statement = early.createStatement();
                Connection other = database.application()) {
            early.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            RawEvent.counted("a", 0, "cause").insert(other);
            RawEvent.counted("a", 1, "effect").insert(early);
            early.commit();
        }

        try (Tallies tallies = Tallies.on(database)) {
            tallies.untilQuiet();
            assertThat(tallies.marksTaken()).containsExactly("cause", "effect");
        }
    }

    @Test
    void an_open_transaction_elsewhere_holds_nobody_back() throws SQLException {
        try (Tallies tallies = Tallies.on(database);
                Connection blocker = TestDatabase.fresh().superuser();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("create table held (n int)");
            tallies.count("a", "not held", 1);

            tallies.untilQuiet();
            assertThat(tallies.marksTaken()).containsExactly("not held");
        }
    }

    /**
     * A dump that is restored into a new cluster carries transaction ids that mean nothing there:
     * simulated by events with ids far above those of this one.
     */
    @Test
    void a_restored_dump_goes_on_where_it_was() throws SQLException {
        migrate();
        try (Connection other = database.superuser()) {
            RawEvent.counted("a", 0, "numbered").insert(other);
            try (Tallies tallies = Tallies.on(database)) {
                tallies.untilQuiet();
            }
            RawEvent.counted("a", 1, "not yet numbered").insert(other);
            restoredElsewhere(other);
        }

        try (Tallies tallies = Tallies.on(database)) {
            tallies.count("b", "after", 1);
            tallies.untilQuiet();
            assertThat(tallies.marksTaken())
                    .containsExactly("numbered", "not yet numbered", "after");
            assertThat(tallies.texts(IN_ORDER_OF_POSITION))
                    .containsExactly("tally/a 0", "tally/a 1", "tally/b 0");
        }
    }

    @Test
    void a_restore_under_a_running_node_is_recognised() throws SQLException {
        try (Tallies tallies = Tallies.on(database);
                Connection other = database.superuser()) {
            tallies.count("a", "before", 1);
            tallies.untilQuiet();
            restoredElsewhere(other);
            tallies.count("a", "after", 1);
            tallies.bean(Sequencer.class).step();

            tallies.untilQuiet();
            assertThat(tallies.marksTaken()).containsExactly("before", "after");
        }
    }

    private static void restoredElsewhere(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "update ledger_event set tx = (tx::text::bigint + 9000000000000)::text::xid8");
            statement.execute(
                    "update ledger_sequencer set cluster = 'another', horizon = '9000000000000'");
        }
    }

    private void migrate() {
        Tallies.on(database).close();
    }
}
