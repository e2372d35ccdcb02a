package se.beslutsgang.cases;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.OriginEvent;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Streams;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A single case from its stream, the register from its read model. */
@Component
final class LedgerCases implements Cases {

    private static final String LIKE =
            "select * from cases_register where registry_number ilike ? or title ilike ?"
                    + " order by last_event desc, case_id";

    private static final String WITH_A_YEAR =
            "select case_id from cases_register where kind in ('MOTION', 'CITIZEN_PROPOSAL')";

    private final Fold<CaseFile> files;
    private final JdbcTemplate jdbc;

    LedgerCases(Streams streams, JdbcTemplate jdbc) {
        this.files = new Fold<>(streams, CaseFile.EMPTY, CaseFile::evolve);
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Case> find(CaseId id) {
        return files.of("case/" + id).read(id);
    }

    @Override
    public List<Case> openWithAYear() {
        return jdbc.query(WITH_A_YEAR, (row, _) -> new CaseId(row.getString("case_id"))).stream()
                .flatMap(id -> find(id).stream())
                .filter(LedgerCases::isOpen)
                .sorted(Comparator.comparing(c -> c.way().lastDay().orElse(LocalDate.MAX)))
                .toList();
    }

    private static boolean isOpen(Case c) {
        Optional<BodyId> body =
                c.way().handedTo().or(() -> c.origin().raised().map(OriginEvent.CaseRaised::body));
        return !c.origin().withdrawn()
                && c.way().settledIn().stream()
                        .noneMatch(i -> body.filter(i.meeting().body()::equals).isPresent());
    }

    @Override
    public List<Line> register(String search) {
        String like = "%" + search.replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return jdbc.query(
                LIKE,
                (row, _) ->
                        new Line(
                                new CaseId(row.getString("case_id")),
                                row.getString("registry_number"),
                                row.getString("title"),
                                CaseKind.valueOf(row.getString("kind")),
                                instant(row.getTimestamp("last_event")),
                                row.getString("state")),
                like,
                like);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }
}
