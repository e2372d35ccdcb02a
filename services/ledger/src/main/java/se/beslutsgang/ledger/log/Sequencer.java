package se.beslutsgang.ledger.log;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/**
 * Gives each committed event its position in the log, without a gap, in the order in which they
 * became visible. It looks for events that have no position yet, never for those above the last one
 * seen: what commits late gets a later position, and whoever follows positions can pass nothing.
 * Neither a clock nor a slow transaction can hold back or lose an event, and writers never wait.
 *
 * <p>Among those that became visible together the identity decides: an event that was caused by
 * another was inserted after that one was committed. Transaction ids would not do as an order, for
 * a transaction may get its id long before it reads the cause of what it appends.
 *
 * <p>Several nodes may run one; a row lock lets one at a time.
 */
public final class Sequencer {

    private static final int BATCH = 1000;

    /** Whatever committed below the horizon has a position; no event of this cluster lies above. */
    static final String UNNUMBERED =
            """
             from ledger_event e, ledger_sequencer s
            where e.tx >= s.horizon and e.tx < pg_snapshot_xmax(pg_current_snapshot())
              and not exists (select from ledger_position p where p.event = e.id)
            """;

    /** All transactions below the snapshot's xmin have ended, so their events are seen here. */
    private static final String STEP =
            """
            with s as (select * from ledger_sequencer),
                 n as (select e.id, row_number() over (order by e.id) - 1 as k %s order by e.id limit ?),
                 i as (insert into ledger_position select s.next_position + n.k, n.id from n, s returning 1),
                 c as (select count(*) as numbered from i)
            update ledger_sequencer q
               set next_position = q.next_position + c.numbered,
                   horizon = case when c.numbered < ? then pg_snapshot_xmin(pg_current_snapshot()) else q.horizon end
              from c
             where c.numbered > 0
                or exists (select from ledger_event e where e.tx >= q.horizon
                              and e.tx < pg_snapshot_xmin(pg_current_snapshot()))
            returning c.numbered
            """
                    .formatted(UNNUMBERED);

    private static final String AFTER_RESTORE =
            """
            with s as (select * from ledger_sequencer),
                 n as (select e.id, row_number() over (order by e.id) - 1 as k from ledger_event e
                        where not exists (select from ledger_position p where p.event = e.id)),
                 i as (insert into ledger_position select s.next_position + n.k, n.id from n, s returning 1)
            update ledger_sequencer
               set cluster = (select system_identifier::text from pg_control_system()),
                   horizon = pg_snapshot_xmin(pg_current_snapshot()),
                   next_position = next_position + (select count(*) from i)
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Sequencer(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How many events were given a position; 0 also while another node has the turn. */
    public int step() {
        Integer numbered = transaction.execute(_ -> hasTurn() ? number() : 0);
        return numbered == null ? 0 : numbered;
    }

    /** Whether a committed event waits for its position. */
    public boolean isBehind() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select " + UNNUMBERED + ")", Boolean.class));
    }

    /**
     * Takes the turn. In a restored dump transaction ids have started over and say nothing about
     * the events that came with it: these are all numbered at once, before the first new one.
     */
    private boolean hasTurn() {
        List<Boolean> known =
                jdbc.query(
                        "select cluster = (select system_identifier::text from pg_control_system())"
                                + " from ledger_sequencer for update skip locked",
                        (row, _) -> row.getBoolean(1));
        if (known.contains(false)) jdbc.update(AFTER_RESTORE);
        return !known.isEmpty();
    }

    private int number() {
        return jdbc.queryForList(STEP, Integer.class, BATCH, BATCH).stream().findFirst().orElse(0);
    }
}
