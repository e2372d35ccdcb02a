package se.beslutsgang.ledger.log;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Recorded;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Feeds one projector or reaction. Effect and position are stored in one transaction. An event that
 * fails is parked with its cause, and so are the later ones of its stream; the others go on.
 */
final class Reader {

    private static final int BATCH = 200;

    private final String name;
    private final Consumer<Recorded> handler;
    private final Log log;
    private final JdbcTemplate jdbc;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate nested;

    Reader(
            String name,
            Consumer<Recorded> handler,
            Log log,
            JdbcTemplate jdbc,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.name = name;
        this.handler = handler;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    String name() {
        return name;
    }

    /** Registers the reader at the beginning of the log. */
    void register() {
        jdbc.update("insert into ledger_reader values (?, -1) on conflict do nothing", name);
    }

    long position() {
        Long position =
                jdbc.queryForObject(
                        "select position from ledger_reader where name = ?", Long.class, name);
        return position == null ? -1 : position;
    }

    /**
     * Takes in the next batch: all at once, and only if something fails one by one.
     *
     * @return how many events were read; 0 also while another node has the turn
     */
    int step() {
        try {
            return inTurn(this::handle);
        } catch (RuntimeException atOnce) {
            return inTurn(this::handleOrPark);
        }
    }

    /** Feeds everything again, in one transaction, to handlers whose tables were emptied in it. */
    void again(Runnable emptied, Consumer<Long> progress) {
        transaction.executeWithoutResult(
                _ -> {
                    jdbc.queryForList(
                            "select 1 from ledger_reader where name = ? for update", name);
                    emptied.run();
                    jdbc.update("delete from ledger_parked where reader = ?", name);
                    jdbc.update("update ledger_reader set position = -1 where name = ?", name);
                    for (int read = 1; read > 0; progress.accept(position())) {
                        read = take(this::handleOrPark);
                    }
                });
    }

    /** Tries the parked events of a stream again, in order. @return whether all went through */
    boolean retry(String stream) {
        List<Long> positions =
                jdbc.query(
                        "select position from ledger_parked where reader = ? and stream = ? order"
                                + " by 1",
                        (row, _) -> row.getLong(1),
                        name,
                        stream);
        for (long position : positions) {
            if (!retry(position)) return false;
        }
        return true;
    }

    private boolean retry(long position) {
        Recorded recorded = log.after(position - 1, 1).getFirst();
        try {
            transaction.executeWithoutResult(
                    _ -> {
                        handle(recorded);
                        jdbc.update(
                                "delete from ledger_parked where reader = ? and position = ?",
                                name,
                                position);
                    });
            return true;
        } catch (RuntimeException again) {
            jdbc.update(
                    "update ledger_parked set attempts = attempts + 1, cause = ? where reader = ?"
                            + " and position = ?",
                    String.valueOf(again),
                    name,
                    position);
            return false;
        }
    }

    private int inTurn(Consumer<Recorded> take) {
        Integer read = transaction.execute(_ -> hasTurn() ? take(take) : 0);
        return read == null ? 0 : read;
    }

    private boolean hasTurn() {
        return !jdbc.queryForList(
                        "select 1 from ledger_reader where name = ? for update skip locked", name)
                .isEmpty();
    }

    private int take(Consumer<Recorded> take) {
        List<Recorded> batch = log.after(position(), BATCH);
        if (batch.isEmpty()) return 0;
        Set<String> stuck = stuckStreams();
        for (Recorded recorded : batch) {
            if (stuck.contains(recorded.stream())) park(recorded, "behind a parked event");
            else take.accept(recorded);
            stuck.addAll(justParked);
            justParked.clear();
        }
        jdbc.update(
                "update ledger_reader set position = ? where name = ?",
                batch.getLast().position(),
                name);
        return batch.size();
    }

    private final Set<String> justParked = new TreeSet<>();

    private Set<String> stuckStreams() {
        return new TreeSet<>(
                jdbc.query(
                        "select distinct stream from ledger_parked where reader = ?",
                        (row, _) -> row.getString(1),
                        name));
    }

    private void handle(Recorded recorded) {
        if (recorded.event() instanceof EventTable.Unreadable(_, var cause)) throw cause;
        handler.accept(recorded);
    }

    private void handleOrPark(Recorded recorded) {
        try {
            nested.executeWithoutResult(_ -> handle(recorded));
        } catch (RuntimeException failed) {
            park(recorded, String.valueOf(failed));
            justParked.add(recorded.stream());
        }
    }

    private void park(Recorded recorded, String cause) {
        jdbc.update(
                "insert into ledger_parked values (?, ?, ?, ?, ?, 1) on conflict do nothing",
                name,
                recorded.position(),
                recorded.stream(),
                cause,
                java.sql.Timestamp.from(clock.now()));
    }
}
