package se.beslutsgang.ledger.log;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/**
 * Gives each committed event its position in the log, without a gap. It numbers only what lies
 * below the oldest running transaction: whatever commits late can never be passed by a reader, and
 * writers never wait for one another. Several nodes may run one; a row lock lets one at a time.
 */
public final class Sequencer {

    private static final int BATCH = 1000;

    private static final String STEP =
            """
            with s as (select * from ledger_sequencer),
                 n as (select e.tx, e.id, row_number() over (order by e.tx, e.id) - 1 as k
                         from ledger_event e, s
                        where e.id > s.after_restore and (e.tx, e.id) > (s.last_tx, s.last_id)
                          and e.tx < pg_snapshot_xmin(pg_current_snapshot())
                        order by e.tx, e.id limit ?),
                 i as (insert into ledger_position select s.next_position + n.k, n.id from n, s returning 1),
                 l as (select tx, id from n order by tx desc, id desc limit 1)
            update ledger_sequencer q
               set last_tx = l.tx, last_id = l.id, next_position = q.next_position + (select count(*) from i)
              from l returning (select count(*) from i)
            """;

    private static final String AFTER_RESTORE =
            """
            with s as (select * from ledger_sequencer),
                 n as (select e.id, row_number() over (order by e.tx, e.id) - 1 as k
                         from ledger_event e
                        where not exists (select from ledger_position p where p.event = e.id)),
                 i as (insert into ledger_position select s.next_position + n.k, n.id from n, s returning 1)
            update ledger_sequencer
               set cluster = ?, last_tx = '0', last_id = 0,
                   after_restore = (select coalesce(max(id), 0) from ledger_event),
                   next_position = next_position + (select count(*) from i)
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Sequencer(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How many events were given a position. */
    public int step() {
        Integer numbered = transaction.execute(_ -> lock() ? number() : 0);
        return numbered == null ? 0 : numbered;
    }

    /** Whether committed events wait for a position, be it only for a slow transaction to end. */
    public boolean isBehind() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        """
                        select exists (select from ledger_event e, ledger_sequencer s
                         where e.id > s.after_restore and (e.tx, e.id) > (s.last_tx, s.last_id))
                        """,
                        Boolean.class));
    }

    private boolean lock() {
        return !jdbc.queryForList(
                        "select only_row from ledger_sequencer for update skip locked",
                        Boolean.class)
                .isEmpty();
    }

    private int number() {
        return jdbc.queryForList(STEP, Integer.class, BATCH).stream().findFirst().orElse(0);
    }

    /**
     * In a restored dump transaction ids start over, so those of the events that came with it say
     * nothing: they are all numbered at once, in their old order, before the first new event.
     */
    public void recognizeRestore() {
        String cluster =
                jdbc.queryForObject(
                        "select system_identifier::text from pg_control_system()", String.class);
        transaction.executeWithoutResult(
                _ -> {
                    List<String> known =
                            jdbc.query(
                                    "select cluster from ledger_sequencer for update",
                                    (row, _) -> row.getString(1));
                    if (!known.contains(cluster)) jdbc.update(AFTER_RESTORE, cluster);
                });
    }
}
