package se.beslutsgang.ledger.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Parked;
import se.beslutsgang.ledger.Projector;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.ReaderStatus;
import se.beslutsgang.ledger.Readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs the sequencer and the readers, each on a thread of its own, woken when there is something to
 * do. What another node appends is seen by a glance at the log a few times a second.
 */
public final class LogReaders implements Readers, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogReaders.class);
    private static final long GLANCE_MILLIS = 100;
    private static final long PRESSING_MILLIS = 2;

    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, Projector> projectors = new LinkedHashMap<>();
    private final Sequencer sequencer;
    private final Log log;
    private final JdbcTemplate jdbc;
    private final Signal appended = new Signal();
    private final Signal numbered = new Signal();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    public LogReaders(
            List<Projector> projectors,
            List<Reaction> reactions,
            Sequencer sequencer,
            Log log,
            JdbcTemplate jdbc,
            BusinessClock clock,
            PlatformTransactionManager tm) {
        this.sequencer = sequencer;
        this.log = log;
        this.jdbc = jdbc;
        projectors.forEach(p -> this.projectors.put(p.name(), p));
        projectors.forEach(p -> add(new Reader(p.name(), p::on, log, jdbc, clock, tm)));
        reactions.forEach(r -> add(new Reader(r.name(), r::on, log, jdbc, clock, tm)));
    }

    private void add(Reader reader) {
        if (readers.put(reader.name(), reader) != null) {
            throw new IllegalStateException("Two readers are named " + reader.name());
        }
    }

    /** Something was appended on this node. */
    public void wake() {
        appended.raise();
    }

    @Override
    public void start() {
        running = true;
        sequencer.recognizeRestore();
        readers.values().forEach(Reader::register);
        threads.add(Thread.ofVirtual().name("sequencer").start(this::sequence));
        for (Reader reader : readers.values()) {
            threads.add(Thread.ofVirtual().name(reader.name()).start(() -> follow(reader)));
        }
    }

    private void sequence() {
        long seen = -1;
        while (running) {
            try {
                sequencer.step();
                long head = log.head();
                if (head != seen) numbered.raise();
                else appended.await(sequencer.isBehind() ? PRESSING_MILLIS : GLANCE_MILLIS);
                seen = head;
            } catch (RuntimeException e) {
                pauseAfter("sequencer", e);
            }
        }
    }

    private void follow(Reader reader) {
        while (running) {
            try {
                long ticket = numbered.ticket();
                if (reader.step() == 0) numbered.awaitAfter(ticket, 10 * GLANCE_MILLIS);
            } catch (RuntimeException e) {
                pauseAfter(reader.name(), e);
            }
        }
    }

    private void pauseAfter(String who, RuntimeException e) {
        if (!running) return;
        LOG.warn("{} is interrupted and tries again in a second", who, e);
        new Signal().await(TimeUnit.SECONDS.toMillis(1));
    }

    @Override
    public void stop() {
        running = false;
        appended.raise();
        numbered.raise();
        for (Thread thread : threads) join(thread);
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
    public List<ReaderStatus> status() {
        return jdbc.query(
                """
                select r.name, s.next_position - 1 - r.position,
                       (select count(*) from ledger_parked p where p.reader = r.name)
                  from ledger_reader r, ledger_sequencer s order by r.name
                """,
                (row, _) -> new ReaderStatus(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    @Override
    public List<Parked> parked() {
        return jdbc.query(
                "select * from ledger_parked order by reader, position",
                (row, _) ->
                        new Parked(
                                row.getString("reader"),
                                row.getLong("position"),
                                row.getString("stream"),
                                row.getString("cause"),
                                row.getTimestamp("parked").toInstant(),
                                row.getInt("attempts")));
    }

    @Override
    public boolean retry(String reader, String stream) {
        Reader known = readers.get(reader);
        return known != null && known.retry(stream);
    }

    @Override
    public boolean isQuiet() {
        return !sequencer.isBehind()
                && status().stream()
                        .filter(s -> readers.containsKey(s.name()))
                        .allMatch(s -> s.behind() == 0);
    }

    @Override
    public void rebuild(Progress progress) {
        long all = log.head() + 1;
        for (Projector projector : projectors.values()) {
            Reader reader = readers.get(projector.name());
            if (reader == null) continue;
            reader.again(
                    () -> projector.tables().forEach(t -> jdbc.update("delete from " + t)),
                    position -> progress.at(projector.name(), position + 1, all));
        }
    }

    @Override
    public List<String> projectors() {
        return List.copyOf(projectors.keySet());
    }

    @Override
    public List<String> dump(String name) {
        Projector projector = projectors.get(name);
        if (projector == null) throw new IllegalArgumentException("No projector is named " + name);
        return projector.tables().stream().flatMap(t -> rows(t).stream()).toList();
    }

    private List<String> rows(String table) {
        String key =
                jdbc.queryForObject(
                        """
                        select string_agg(quote_ident(a.attname), ', ' order by k.n)
                          from pg_index i cross join unnest(i.indkey) with ordinality k(attnum, n)
                          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                         where i.indrelid = ?::regclass and i.indisprimary
                        """,
                        String.class,
                        table);
        if (key == null) throw new IllegalStateException(table + " has no primary key");
        return jdbc.query(
                "select '" + table + " ' || t::text from " + table + " t order by " + key,
                (row, _) -> row.getString(1));
    }

    /** A bell: whoever waits is woken by the next ring, or by one since the ticket was drawn. */
    static final class Signal {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition rung = lock.newCondition();
        private long rings;
        private long heard;

        void raise() {
            lock.lock();
            try {
                rings++;
                rung.signalAll();
            } finally {
                lock.unlock();
            }
        }

        long ticket() {
            lock.lock();
            try {
                return rings;
            } finally {
                lock.unlock();
            }
        }

        /** For a single waiter: a ring since the last wait counts. */
        void await(long millis) {
            awaitAfter(heard, millis);
            heard = ticket();
        }

        void awaitAfter(long ticket, long millis) {
            lock.lock();
            try {
                if (rings == ticket) {
                    var _ = rung.await(millis, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                lock.unlock();
            }
        }
    }
}
