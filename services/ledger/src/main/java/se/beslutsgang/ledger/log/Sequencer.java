package se.beslutsgang.ledger.log;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

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
 * <p>Several nodes may run one; a lock of the transaction lets one at a time.
 */
public final class Sequencer {

    /** The turn is with another node, which may have begun before the last append. */
    static final int NOT_MY_TURN = -1;

    /** Keeps a transaction below a second or two when a whole log is to be numbered. */
    private static final int BATCH = 50_000;

    private static final long LOCK = 0x6265736c7574L;

    /**
     * A plan that was made while the tables were small, and kept, would read them whole for ever
     * after; so no scans of whole tables, and each event's position is looked up by itself. An idle
     * turn writes nothing.
     */
    private static final String TAKE_TURN =
            """
            select set_config('enable_seqscan', 'off', true), pg_try_advisory_xact_lock(%d) as mine,
                   (select cluster <> c.system_identifier::text from ledger_sequencer) as restored
              from pg_control_system() c
            """
                    .formatted(LOCK);

    /** Whatever committed below the horizon has a position; no event of this cluster lies above. */
    private static final String UNNUMBERED =
            """
            with s as materialized (select * from ledger_sequencer),
                 c as materialized (select e.id, e.tx from ledger_event e, s
                        where e.tx >= s.horizon and e.tx < pg_snapshot_xmax(pg_current_snapshot())),
                 u as materialized (select c.id from c
                        where (select true from ledger_position p where p.event = c.id) is null)
            """;

    /** All transactions below the snapshot's xmin have ended, so their events are seen here. */
    private static final String STEP =
            UNNUMBERED
                    + """
                    , n as materialized (select id, row_number() over (order by id) - 1 as k from u order by id limit ?),
                      i as (insert into ledger_position select s.next_position + n.k, n.id from n, s returning 1),
                      d as (select count(*) as numbered from i)
                    update ledger_sequencer q
                       set next_position = q.next_position + d.numbered,
                           horizon = case when d.numbered < ? then pg_snapshot_xmin(pg_current_snapshot()) else q.horizon end
                      from d
                     where d.numbered > 0
                        or exists (select from c where c.tx < pg_snapshot_xmin(pg_current_snapshot()))
                    returning d.numbered
                    """;

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

    /** How many events were given a position, or {@link #NOT_MY_TURN}. */
    public int step() {
        Integer numbered = transaction.execute(_ -> takeTurn() ? number() : NOT_MY_TURN);
        return numbered == null ? NOT_MY_TURN : numbered;
    }

    /**
     * Whether a committed event waits for its position, or may, since a restore is not yet
     * recognised. Asked within a transaction.
     */
    boolean isBehind() {
        jdbc.execute("set local enable_seqscan to off");
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        UNNUMBERED
                                + "select exists (select from u) or (select cluster from s)"
                                + " <> (select system_identifier::text from pg_control_system())",
                        Boolean.class));
    }

    /**
     * In a restored dump transaction ids have started over and say nothing about the events that
     * came with it: these are all numbered at once, before the first new one.
     */
    private boolean takeTurn() {
        return Boolean.TRUE.equals(
                jdbc.query(
                        TAKE_TURN,
                        row -> {
                            if (!row.next() || !row.getBoolean("mine")) return false;
                            if (row.getBoolean("restored")) jdbc.update(AFTER_RESTORE);
                            return true;
                        }));
    }

    private int number() {
        return jdbc.queryForList(STEP, Integer.class, BATCH, BATCH).stream().findFirst().orElse(0);
    }
}
