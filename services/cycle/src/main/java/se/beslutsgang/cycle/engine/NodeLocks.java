package se.beslutsgang.cycle.engine;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Frees what this node had reserved or in hand when it was stopped or killed. Flowable would wait
 * until its locks expire, but they expire by the business clock, which a demo lets stand still. For
 * that, every node that runs at the same time must have a name of its own.
 */
public final class NodeLocks {

    private final JdbcTemplate jdbc;
    private final String node;

    public NodeLocks(JdbcTemplate jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /** While the executor stands still: nothing is in hand. */
    void free() {
        free("act_ru_job", "lock_exp_time_");
        free("act_ru_timer_job", "lock_exp_time_");
        free("act_ru_execution", "lock_time_");
    }

    private void free(String table, String expires) {
        jdbc.update(
                "update "
                        + table
                        + " set lock_owner_ = null, "
                        + expires
                        + " = null where lock_owner_ = ?",
                node);
    }
}
