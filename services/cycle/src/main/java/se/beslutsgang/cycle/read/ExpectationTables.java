package se.beslutsgang.cycle.read;

import org.flowable.engine.ManagementService;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.cycle.inbox.Inbox;
import se.beslutsgang.cycle.queries.Expectations;
import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Readers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the engine stands, straight from its tables and the inbox. */
public final class ExpectationTables implements Expectations {

    private static final int TRIES = 3;

    /** One statement, one snapshot: nothing can slip from one table to the next while we look. */
    private static final String ENGINE_IS_QUIET =
            """
            select not exists (select from act_ru_timer_job where duedate_ <= ?)
               and not exists (select from act_ru_job)
               and not exists (
                     select from cycle_inbox i where i.attempts < ? or i.cause is null and exists (
                       select from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                        where e.business_key_ = i.business_key and t.task_def_key_ = i.task))
            """;

    private static final String STUCK_ARRIVALS =
            """
            select event_stream || '#' || event_sequence || '#' || process as id, process,
                   business_key, coalesce(task, 'start') as task,
                   coalesce(cause, 'nobody waits for it') as cause, attempts
              from cycle_inbox where attempts >= ? order by received, event_stream, event_sequence
            """;

    private static final String STUCK_JOBS =
            """
            select j.id_, p.key_, e.business_key_, j.element_id_, coalesce(j.exception_msg_, '') as cause
              from act_ru_deadletter_job j
              join act_ru_execution e on e.id_ = j.process_instance_id_
              join act_re_procdef p on p.id_ = j.proc_def_id_
             order by j.create_time_, j.id_
            """;

    private final JdbcTemplate jdbc;
    private final BusinessClock clock;
    private final Readers readers;
    private final Log log;
    private final ManagementService engine;

    public ExpectationTables(
            JdbcTemplate jdbc,
            BusinessClock clock,
            Readers readers,
            Log log,
            ManagementService engine) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.readers = readers;
        this.log = log;
        this.engine = engine;
    }

    /**
     * Events lead to arrivals and jobs to events, so a look at one after the other proves nothing
     * unless no event was added from the first look to the last.
     */
    @Override
    public boolean isQuiet() {
        long head = log.head();
        return readers.isQuiet() && isEngineQuiet() && readers.isQuiet() && log.head() == head;
    }

    private boolean isEngineQuiet() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        ENGINE_IS_QUIET,
                        Boolean.class,
                        Timestamp.from(clock.now()),
                        Inbox.STUCK_AFTER));
    }

    @Override
    public Optional<Instant> nextTimer() {
        return jdbc
                .query(
                        "select duedate_ from act_ru_timer_job where duedate_ is not null"
                                + " order by 1 limit 1",
                        (row, _) -> row.getTimestamp(1).toInstant())
                .stream()
                .findFirst();
    }

    @Override
    public List<Stuck> stuck() {
        return Stream.concat(arrivals().stream(), jobs().stream()).toList();
    }

    private List<Stuck> arrivals() {
        return jdbc.query(
                STUCK_ARRIVALS,
                (row, _) ->
                        new Stuck.Arrival(
                                row.getString("id"),
                                row.getString("process"),
                                row.getString("business_key"),
                                row.getString("task"),
                                row.getString("cause"),
                                row.getInt("attempts")),
                Inbox.STUCK_AFTER);
    }

    private List<Stuck> jobs() {
        return jdbc.query(
                STUCK_JOBS,
                (row, _) ->
                        new Stuck.Job(
                                row.getString("id_"),
                                row.getString("key_"),
                                row.getString("business_key_"),
                                row.getString("element_id_"),
                                row.getString("cause")));
    }

    @Override
    public void retry(String id) {
        Stuck stuck =
                stuck().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("\"" + id + "\" is not stuck"));
        switch (stuck) {
            case Stuck.Job job -> engine.moveDeadLetterJobToExecutableJob(job.id(), TRIES);
            case Stuck.Arrival arrival -> tryAgain(arrival);
        }
    }

    private void tryAgain(Stuck.Arrival arrival) {
        jdbc.update(
                "update cycle_inbox set attempts = 0, next_try = clock_timestamp() where"
                        + " event_stream || '#' || event_sequence || '#' || process = ?",
                arrival.id());
    }
}
