package se.beslutsgang.audit.read.log;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Recorded;

import java.util.ArrayList;
import java.util.List;

/** Finds events of the log, the newest first. */
@Component
public class LogSearch {

    public static final int PAGE = 50;

    private final JdbcTemplate jdbc;
    private final Log log;

    LogSearch(JdbcTemplate jdbc, Log log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** At most {@link #PAGE} events. */
    public List<Recorded> find(Question question) {
        var where = new ArrayList<String>(List.of("true"));
        var values = new ArrayList<Object>();
        when(!question.type().isEmpty(), where, "name = ?", values, question.type());
        when(
                !question.stream().isEmpty(),
                where,
                "starts_with(stream, ?)",
                values,
                question.stream());
        when(!question.person().isEmpty(), where, "person = ?", values, question.person());
        question.from().ifPresent(day -> when(true, where, "recorded >= ?", values, day));
        question.to().ifPresent(day -> when(true, where, "recorded <= ?", values, day));
        when(question.before() >= 0, where, "position < ?", values, question.before());
        values.add(PAGE);
        String sql =
                "select position from audit_event where "
                        + String.join(" and ", where)
                        + " order by position desc limit ?";
        return jdbc.query(sql, (row, _) -> row.getLong(1), values.toArray()).stream()
                .flatMap(position -> log.after(position - 1, 1).stream())
                .toList();
    }

    private static void when(
            boolean asked, List<String> where, String clause, List<Object> values, Object value) {
        if (!asked) return;
        where.add(clause);
        values.add(value);
    }

    public List<String> types() {
        return distinct("name");
    }

    public List<String> persons() {
        return distinct("person");
    }

    private List<String> distinct(String column) {
        return jdbc.query(
                "select distinct " + column + " from audit_event order by 1",
                (row, _) -> row.getString(1));
    }
}
