package se.beslutsgang.cycle.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Frees what a killed node had reserved or in hand. Flowable would wait until its locks expire, but
 * they expire by the business clock, which a demo lets stand still. Instead each node holds a sign
 * of life in the database, see {@link SignOfLife}; what bears the name of a node without one is
 * free, at the start and every other second.
 */
public final class LivingNodes {

    private static final Logger LOG = LoggerFactory.getLogger(LivingNodes.class);
    private static final long LOOK_MILLIS = 2000;

    private static final String OWNERS =
            """
            select lock_owner_ from act_ru_job union select lock_owner_ from act_ru_timer_job
             union select lock_owner_ from act_ru_execution
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SignOfLife ours;
    private final String node;
    private final Semaphore stopped = new Semaphore(0);
    private volatile Optional<Thread> watch = Optional.empty();

    /** {@code node}: a name that no other process has, not even the next run of this one. */
    public LivingNodes(DataSource pool, TransactionTemplate transaction, String node) {
        this.jdbc = new JdbcTemplate(pool);
        this.transaction = transaction;
        this.ours = new SignOfLife(pool, node);
        this.node = node;
    }

    /** Before this node takes its first job. */
    void start() {
        ours.show();
        freeTheDead();
        watch = Optional.of(Thread.ofVirtual().name("cycle.nodes").start(this::look));
    }

    /** When this node has no job in hand any more. */
    void stop() {
        stopped.release();
        watch.ifPresent(LivingNodes::join);
        free(node);
        ours.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            while (!stopped.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) lookOnce();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() {
        try {
            ours.show();
            freeTheDead();
        } catch (RuntimeException e) {
            LOG.warn("Whether other nodes live cannot be seen, and is looked at again", e);
        }
    }

    private void freeTheDead() {
        for (String owner : owners()) {
            transaction.executeWithoutResult(
                    _ -> {
                        if (SignOfLife.isMissing(jdbc, owner)) free(owner);
                    });
        }
    }

    private List<String> owners() {
        return jdbc.query(OWNERS, (row, _) -> Optional.ofNullable(row.getString(1))).stream()
                .flatMap(Optional::stream)
                .filter(owner -> !owner.equals(node))
                .toList();
    }

    private void free(String owner) {
        free("act_ru_job", "lock_exp_time_", owner);
        free("act_ru_timer_job", "lock_exp_time_", owner);
        free("act_ru_execution", "lock_time_", owner);
    }

    private void free(String table, String expires, String owner) {
        jdbc.update(
                "update "
                        + table
                        + " set lock_owner_ = null, "
                        + expires
                        + " = null where lock_owner_ = ?",
                owner);
    }
}
