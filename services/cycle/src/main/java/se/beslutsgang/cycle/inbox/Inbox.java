package se.beslutsgang.cycle.inbox;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import se.beslutsgang.ledger.Recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Arrivals on their way into the engine, one row for each event and process that hears it. A row is
 * written in the transaction of the reader's position and deleted in the engine's own, so that an
 * event is delivered once, whatever is killed in between.
 */
public final class Inbox {

    /** From this many attempts on a row is shown as stuck; it is still tried now and then. */
    public static final int STUCK_AFTER = 8;

    record Row(String stream, long sequence, Arrival arrival) {}

    private final JdbcTemplate jdbc;
    private final Semaphore bell = new Semaphore(0);

    public Inbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Recorded event, Arrival arrival) {
        jdbc.update(
                """
                insert into cycle_inbox
                  (event_stream, event_sequence, process, business_key, task, received)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                event.stream(),
                event.sequence(),
                arrival.process(),
                arrival.key(),
                arrival.task().orElse(null),
                Timestamp.from(event.recorded()));
        ringAfterCommit();
    }

    private void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        ring();
                    }
                });
    }

    void ring() {
        bell.release();
    }

    /** Returns when something came in on this node, or after a while. */
    void await(long millis) throws InterruptedException {
        boolean _ = bell.tryAcquire(millis, TimeUnit.MILLISECONDS);
        bell.drainPermits();
    }

    /** What can be tried now, in the order in which it happened. */
    List<Row> toTry(int limit) {
        return jdbc.query(
                """
                select * from cycle_inbox where next_try <= clock_timestamp()
                 order by received, event_stream, event_sequence limit ?
                """,
                (rows, _) -> row(rows),
                limit);
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(
                rows.getString("event_stream"),
                rows.getLong("event_sequence"),
                new Arrival(
                        rows.getString("process"),
                        rows.getString("business_key"),
                        Optional.ofNullable(rows.getString("task"))));
    }

    /** Takes a row out if no other node has it in hand. @return whether it was there to take */
    boolean take(Row row) {
        boolean free =
                !jdbc.queryForList(
                                """
                                select 1 from cycle_inbox
                                 where event_stream = ? and event_sequence = ? and process = ?
                                   for update skip locked
                                """,
                                row.stream(),
                                row.sequence(),
                                row.arrival().process())
                        .isEmpty();
        if (free) delete(row);
        return free;
    }

    private void delete(Row row) {
        jdbc.update(
                "delete from cycle_inbox where event_stream = ? and event_sequence = ? and process"
                        + " = ?",
                row.stream(),
                row.sequence(),
                row.arrival().process());
    }

    /**
     * Puts a row off, a little longer each time, up to a second. Real time, since the business
     * clock may stand still.
     */
    void putOff(Row row, Optional<String> cause) {
        jdbc.update(
                """
                update cycle_inbox set attempts = attempts + 1, cause = ?,
                  next_try = clock_timestamp() + least(attempts * 50, 1000) * interval '1 ms'
                where event_stream = ? and event_sequence = ? and process = ?
                """,
                cause.orElse(null),
                row.stream(),
                row.sequence(),
                row.arrival().process());
    }
}
