package se.beslutsgang.ledger.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Parked;
import se.beslutsgang.ledger.Projector;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.ReaderStatus;
import se.beslutsgang.ledger.Readers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the sequencer and the readers, each on a thread of its own, woken when there is something to
 * do. What another node appends is seen by a glance at the log a few times a second.
 */
public final class LogReaders implements Readers, SmartLifecycle {

    /** After Axon, which reactions need; before a server that lets in requests. */
    public static final int PHASE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(LogReaders.class);
    private static final long GLANCE_MILLIS = 100;
    private static final long PRESSING_MILLIS = 2;
    private static final long PATIENCE_MILLIS = 1000;

    private static final int MANY = 500;

    /** What a reaction appends is held from others until its transaction ends. */
    private static final int FEW = 10;

    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, Projector> projectors = new LinkedHashMap<>();
    private final Sequencer sequencer;
    private final Log log;
    private final ReaderTable table;
    private final ReadModels readModels;
    private final TransactionTemplate snapshot;
    private final Signal appended;
    private final long breathMillis;
    private final Signal numbered = new Signal();
    private final Signal stopped = new Signal();
    private final Signal hurry = new Signal();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /**
     * @param appended is rung when this node has committed an event
     * @param breath how long events may gather, so that readers take more of them at once; cut
     *     short when someone asks whether all is at rest
     */
    public LogReaders(
            List<Projector> projectors,
            List<Reaction> reactions,
            Sequencer sequencer,
            Log log,
            EventCodec codec,
            ReaderTable table,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Signal appended,
            Duration breath) {
        this.sequencer = sequencer;
        this.log = log;
        this.table = table;
        this.readModels = new ReadModels(jdbc, transactions);
        this.snapshot = snapshot(transactions);
        this.appended = appended;
        this.breathMillis = breath.toMillis();
        for (Projector p : projectors) {
            this.projectors.put(p.name(), p);
            add(new Reader(p.name(), p::onAll, Feed.all(log, MANY), log, table, transactions));
        }
        for (Reaction r : reactions) {
            Feed feed = Feed.of(r, codec, log, FEW);
            add(new Reader(r.name(), next -> next.forEach(r::on), feed, log, table, transactions));
        }
    }

    /**
     * Between two statements a reaction could append and be done, and its event would be counted
     * neither as without a position nor as not taken in.
     */
    private static TransactionTemplate snapshot(PlatformTransactionManager transactions) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        return snapshot;
    }

    private void add(Reader reader) {
        if (readers.put(reader.name(), reader) != null) {
            throw new IllegalStateException("Two readers are named " + reader.name());
        }
    }

    @Override
    public void start() {
        projectors.values().forEach(readModels::requireDumpable);
        readers.keySet().forEach(table::register);
        running = true;
        var head = new Head();
        run("sequencer", head::sequence);
        readers.values().forEach(reader -> run(reader.name(), () -> follow(reader)));
    }

    /** Does the work again and again; what goes wrong is tried again after a while. */
    private void run(String name, Runnable work) {
        threads.add(
                Thread.ofVirtual()
                        .name(name)
                        .start(
                                () -> {
                                    while (running) untroubled(name, work);
                                }));
    }

    private void untroubled(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            long ticket = stopped.ticket();
            if (!running) return;
            LOG.warn("{} is interrupted and tries again in a second", name, e);
            stopped.await(ticket, PATIENCE_MILLIS);
        }
    }

    private void follow(Reader reader) {
        long ticket = numbered.ticket();
        if (reader.step() == 0) numbered.await(ticket, PATIENCE_MILLIS);
    }

    @Override
    public void stop() {
        running = false;
        List.of(stopped, hurry, appended, numbered).forEach(Signal::ring);
        threads.forEach(LogReaders::join);
        threads.clear();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public List<ReaderStatus> status() {
        return table.status();
    }

    @Override
    public List<Parked> parked() {
        return table.parked();
    }

    @Override
    public boolean retry(String reader, String stream) {
        Reader known = readers.get(reader);
        return known != null && known.retry(stream);
    }

    @Override
    public boolean isQuiet() {
        boolean quiet =
                Boolean.TRUE.equals(
                        snapshot.execute(
                                _ ->
                                        !sequencer.isBehind()
                                                && table.haveTakenAll(readers.keySet())));
        if (!quiet) hurry.ring();
        return quiet;
    }

    @Override
    public void rebuild(Progress progress) {
        long all = log.head() + 1;
        projectors.forEach(
                (name, projector) -> {
                    Reader reader = readers.get(name);
                    if (reader == null) return;
                    reader.again(
                            () -> readModels.empty(projector),
                            position -> progress.at(name, position + 1, all));
                });
    }

    @Override
    public List<String> projectors() {
        return List.copyOf(projectors.keySet());
    }

    @Override
    public List<String> dump(String name) {
        Projector projector = projectors.get(name);
        if (projector == null) throw new IllegalArgumentException("No projector is named " + name);
        return readModels.dump(projector);
    }

    /** The head of the log as the sequencer's thread has last seen it. */
    private final class Head {

        private long seen = -1;

        void sequence() {
            long hurried = hurry.ticket();
            long ticket = appended.ticket();
            int given = sequencer.step();
            long head = log.head();
            if (head == seen) {
                appended.await(
                        ticket, given == Sequencer.NOT_MY_TURN ? PRESSING_MILLIS : GLANCE_MILLIS);
            } else {
                seen = head;
                numbered.ring();
                hurry.await(hurried, breathMillis);
            }
        }
    }
}
