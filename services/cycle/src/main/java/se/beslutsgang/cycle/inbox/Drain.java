package se.beslutsgang.cycle.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Optional;

/**
 * From the inbox into the engine, on a thread of its own. Row and engine change in one transaction.
 * What nobody waits for yet stays in the inbox and is tried again.
 */
public final class Drain {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    private static final int BATCH = 100;
    private static final long GLANCE_MILLIS = 100;
    private static final long AFTER_FAULT_MILLIS = 1000;

    private final Inbox inbox;
    private final Correlation engine;
    private final TransactionTemplate transaction;
    private volatile boolean running;
    private volatile Optional<Thread> thread = Optional.empty();

    public Drain(Inbox inbox, Correlation engine, PlatformTransactionManager transactions) {
        this.inbox = inbox;
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void start() {
        running = true;
        thread = Optional.of(Thread.ofVirtual().name("cycle.drain").start(this::run));
    }

    /** Returns when the row in hand is done. */
    public void stop() {
        running = false;
        inbox.ring();
        thread.ifPresent(Drain::join);
        thread = Optional.empty();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (running) inbox.await(pass());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to wait until the next pass. */
    private long pass() {
        try {
            return step() ? 0 : GLANCE_MILLIS;
        } catch (RuntimeException e) {
            if (running) LOG.warn("The inbox is out of reach and is tried again in a second", e);
            return AFTER_FAULT_MILLIS;
        }
    }

    /** Tries what can be tried. @return whether something was delivered, so that more may follow */
    public boolean step() {
        boolean delivered = false;
        for (Inbox.Row row : inbox.toTry(BATCH)) delivered |= deliver(row);
        return delivered;
    }

    private boolean deliver(Inbox.Row row) {
        try {
            Outcome outcome = transaction.execute(tx -> tryOut(row, tx));
            if (outcome == Outcome.NOBODY_WAITS) inbox.putOff(row, Optional.empty());
            return outcome == Outcome.DELIVERED;
        } catch (RuntimeException failed) {
            LOG.info("{} could not be taken in by the engine", row, failed);
            inbox.putOff(row, Optional.of(failed.toString()));
            return false;
        }
    }

    private enum Outcome {
        DELIVERED,
        NOBODY_WAITS,
        ELSEWHERE
    }

    private Outcome tryOut(Inbox.Row row, TransactionStatus tx) {
        if (!inbox.take(row)) return Outcome.ELSEWHERE;
        if (engine.accept(row.arrival())) return Outcome.DELIVERED;
        tx.setRollbackOnly();
        return Outcome.NOBODY_WAITS;
    }
}
