package se.beslutsgang.ledger.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Stale;
import se.beslutsgang.ledger.Unreadable;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Feeds one projector or reaction. Effect and position are stored in one transaction. An event that
 * fails is parked with its cause, and so are the later ones of its stream; the others go on.
 */
final class Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

    private final String name;
    private final Consumer<List<Recorded>> handler;
    private final Feed feed;
    private final Log log;
    private final ReaderTable table;
    private final TransactionTemplate transaction;
    private final TransactionTemplate nested;

    /**
     * @param handler takes in events that follow on each other
     * @param feed what is taken in, in one transaction each time
     * @param log where a parked event is looked up
     */
    Reader(
            String name,
            Consumer<List<Recorded>> handler,
            Feed feed,
            Log log,
            ReaderTable table,
            PlatformTransactionManager transactions) {
        this.name = name;
        this.handler = handler;
        this.feed = feed;
        this.log = log;
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    String name() {
        return name;
    }

    /**
     * Takes in the next events.
     *
     * @return by how many positions it moved; 0 also while another node has the turn
     */
    long step() {
        Long moved = transaction.execute(_ -> table.takeTurn(name) ? take() : 0L);
        return moved == null ? 0 : moved;
    }

    /** Feeds everything again, in one transaction, to a handler whose tables are emptied in it. */
    void again(Runnable empty, LongConsumer progress) {
        transaction.executeWithoutResult(
                _ -> {
                    table.awaitTurn(name);
                    empty.run();
                    table.startOver(name);
                    while (take() > 0) progress.accept(table.position(name));
                });
    }

    private long take() {
        long position = table.position(name);
        Feed.Batch next = feed.after(position);
        if (!next.events().isEmpty()) take(next.events());
        if (next.until() > position) table.moveTo(name, next.until());
        return next.until() - position;
    }

    private void take(List<Recorded> next) {
        Set<String> stuck = table.stuckStreams(name);
        if (!stuck.isEmpty() || !allAtOnce(next)) oneByOne(next, stuck);
    }

    private boolean allAtOnce(List<Recorded> next) {
        try {
            nested.executeWithoutResult(_ -> handle(next));
            return true;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            LOG.debug("{} takes its events one by one", name, e);
            return false;
        }
    }

    private void oneByOne(List<Recorded> next, Set<String> stuck) {
        for (Recorded recorded : next) {
            if (stuck.contains(recorded.stream())) {
                table.park(name, recorded, "Behind a parked event of its stream");
            } else if (!handleOrPark(recorded)) {
                stuck.add(recorded.stream());
            }
        }
    }

    /** What may well succeed the next time stops the reader for a while and is not parked. */
    private boolean handleOrPark(Recorded recorded) {
        try {
            nested.executeWithoutResult(_ -> handle(List.of(recorded)));
            return true;
        } catch (TransientDataAccessException | Stale e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            LOG.warn("{} parks {} at {}", name, recorded.type(), recorded.position(), e);
            table.park(name, recorded, e.toString());
            return false;
        }
    }

    private void handle(List<Recorded> next) {
        for (Recorded recorded : next) {
            if (recorded.event() instanceof Unreadable unreadable) throw unreadable.cause();
        }
        handler.accept(next);
    }

    /** Tries the parked events of a stream again, in order. @return whether all went through */
    boolean retry(String stream) {
        return Boolean.TRUE.equals(transaction.execute(_ -> retryInTurn(stream)));
    }

    private boolean retryInTurn(String stream) {
        table.awaitTurn(name);
        for (Long at; (at = table.firstParked(name, stream)) != null; ) {
            if (!retry(log.after(at - 1, 1).getFirst())) return false;
        }
        return true;
    }

    private boolean retry(Recorded recorded) {
        try {
            nested.executeWithoutResult(_ -> handle(List.of(recorded)));
            table.release(name, recorded.position());
            return true;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            LOG.warn("{} fails again on {} at {}", name, recorded.type(), recorded.position(), e);
            table.failedAgain(name, recorded.position(), e.toString());
            return false;
        }
    }
}
