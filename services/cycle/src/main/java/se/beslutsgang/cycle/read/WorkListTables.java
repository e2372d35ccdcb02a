package se.beslutsgang.cycle.read;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.cycle.queries.WorkList;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.kernel.SwedishTime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The work list straight from the engine's tables, in one question. */
public final class WorkListTables implements WorkList {

    private static final String OPEN =
            """
            select p.key_, t.task_def_key_, e.business_key_, l.group_id_, t.create_time_, t.due_date_
              from act_ru_task t
              join act_ru_execution e on e.id_ = t.proc_inst_id_
              join act_re_procdef p on p.id_ = t.proc_def_id_
              join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
             order by t.due_date_ nulls last, t.create_time_, e.business_key_, t.task_def_key_
            """;

    private final JdbcTemplate jdbc;

    public WorkListTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Expected> open() {
        return jdbc.query(OPEN, (row, _) -> expected(row));
    }

    private static Expected expected(ResultSet row) throws SQLException {
        return new Expected(
                row.getString("key_"),
                row.getString("task_def_key_"),
                row.getString("business_key_"),
                Role.valueOf(row.getString("group_id_")),
                row.getTimestamp("create_time_").toInstant(),
                lastDay(row.getTimestamp("due_date_")));
    }

    /** Due is the first instant that is too late. */
    private static Optional<LocalDate> lastDay(@Nullable Timestamp due) {
        return Optional.ofNullable(due).map(d -> SwedishTime.dayOf(d.toInstant().minusMillis(1)));
    }
}
