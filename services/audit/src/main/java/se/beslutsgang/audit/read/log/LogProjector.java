package se.beslutsgang.audit.read.log;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.ledger.Projector;
import se.beslutsgang.ledger.Recorded;

import java.util.List;

/**
 * Keeps what the log is searched by: type, stream, person and day, for every event of any module.
 */
@Component
final class LogProjector implements Projector {

    private final JdbcTemplate jdbc;

    LogProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "audit.log";
    }

    @Override
    public List<String> tables() {
        return List.of("audit_event");
    }

    @Override
    public void on(Recorded recorded) {
        onAll(List.of(recorded));
    }

    @Override
    public void onAll(List<Recorded> next) {
        jdbc.batchUpdate(
                "insert into audit_event (position, name, stream, person, recorded)"
                        + " values (?, ?, ?, ?, ?)",
                next.stream().map(LogProjector::row).toList());
    }

    private static Object[] row(Recorded recorded) {
        return new Object[] {
            recorded.position(),
            recorded.type().name(),
            recorded.stream(),
            recorded.occasion().actor().person().value(),
            SwedishTime.dayOf(recorded.recorded())
        };
    }
}
