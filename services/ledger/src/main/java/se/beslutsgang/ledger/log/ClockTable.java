package se.beslutsgang.ledger.log;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.ledger.TurnableClock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The turned time lies in the database, so that every node shows the same. A glance serves for a
 * short while of real time, since the engine asks the clock many times a second.
 */
public final class ClockTable implements TurnableClock {

    private static final long GLANCE_NANOS = 20_000_000;

    /** Compared and set at once, since another node may be turning it too. */
    private static final String TURN =
            "insert into ledger_clock (shows) values (?) on conflict (only_row) do update set shows"
                    + " = excluded.shows where ledger_clock.shows <= excluded.shows";

    private final JdbcTemplate jdbc;
    private final boolean turnable;
    private final ReentrantLock glancing = new ReentrantLock();
    private volatile @Nullable Instant shown;
    private volatile long nextGlance = System.nanoTime();

    /** With {@code turnable} false the table is never looked at: production follows the system. */
    public ClockTable(JdbcTemplate jdbc, boolean turnable) {
        this.jdbc = jdbc;
        this.turnable = turnable;
    }

    @Override
    public Instant now() {
        // As precise as the database keeps it, so that what is read equals what was written.
        return turned().orElseGet(Instant::now).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Optional<Instant> turned() {
        if (!turnable) return Optional.empty();
        if (System.nanoTime() - nextGlance >= 0) glance();
        return Optional.ofNullable(shown);
    }

    /** One at a time, or an older glance could hide a newer one. */
    private void glance() {
        glancing.lock();
        try {
            shown = look();
            nextGlance = System.nanoTime() + GLANCE_NANOS;
        } finally {
            glancing.unlock();
        }
    }

    private @Nullable Instant look() {
        return jdbc
                .query(
                        "select shows from ledger_clock",
                        (row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void turnTo(Instant time) {
        if (!turnable) throw new IllegalStateException("This clock follows the system");
        int turned = jdbc.update(TURN, time.atOffset(ZoneOffset.UTC));
        if (turned == 0) {
            throw new IllegalArgumentException(
                    "The clock shows " + look() + " and does not go back to " + time);
        }
        glance();
    }
}
