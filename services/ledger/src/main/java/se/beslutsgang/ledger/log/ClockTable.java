package se.beslutsgang.ledger.log;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.ledger.TurnableClock;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * The turned time lies in the database, so that every node shows the same. A glance serves for a
 * short while of real time, since the engine asks the clock many times a second.
 */
public final class ClockTable implements TurnableClock {

    private static final long GLANCE_NANOS = 20_000_000;

    private final JdbcTemplate jdbc;
    private final boolean turnable;
    private volatile @Nullable Instant shown;
    private volatile long nextGlance = System.nanoTime();

    /** With {@code turnable} false the table is never looked at: production follows the system. */
    public ClockTable(JdbcTemplate jdbc, boolean turnable) {
        this.jdbc = jdbc;
        this.turnable = turnable;
    }

    @Override
    public Instant now() {
        return turned().orElseGet(Instant::now);
    }

    @Override
    public Optional<Instant> turned() {
        if (turnable && System.nanoTime() - nextGlance >= 0) {
            shown = look();
            nextGlance = System.nanoTime() + GLANCE_NANOS;
        }
        return Optional.ofNullable(shown);
    }

    private @Nullable Instant look() {
        return jdbc
                .query(
                        "select shows from ledger_clock",
                        (row, _) -> row.getTimestamp(1).toInstant())
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void turnTo(Instant time) {
        if (!turnable) throw new IllegalStateException("This clock follows the system");
        Instant was = look();
        if (was != null && time.isBefore(was)) {
            throw new IllegalArgumentException(
                    "The clock shows " + was + " and does not go back to " + time);
        }
        jdbc.update(
                "insert into ledger_clock (shows) values (?) on conflict (only_row) do update set"
                        + " shows = excluded.shows",
                Timestamp.from(time));
        shown = time;
    }
}
