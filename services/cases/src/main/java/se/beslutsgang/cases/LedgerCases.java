package se.beslutsgang.cases;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.CaseEvent.BriefFiled;
import se.beslutsgang.cases.events.CaseEvent.CaseDelayed;
import se.beslutsgang.cases.events.CaseEvent.CaseOpened;
import se.beslutsgang.cases.events.CaseEvent.DelayAnnulled;
import se.beslutsgang.cases.events.CaseEvent.MarkedInvented;
import se.beslutsgang.cases.events.CaseEvent.PaperAdded;
import se.beslutsgang.cases.events.CaseEvent.PreparationCompleted;
import se.beslutsgang.cases.events.CaseEvent.ProposalForwarded;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** A single case from its stream, the register from its read model. */
@Component
final class LedgerCases implements Cases {

    private static final String LIKE =
            "select * from cases_register where registry_number ilike ? or title ilike ?"
                    + " order by last_event desc, case_id";

    private final Streams streams;
    private final JdbcTemplate jdbc;

    LedgerCases(Streams streams, JdbcTemplate jdbc) {
        this.streams = streams;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Case> find(CaseId id) {
        List<Recorded> events = streams.read("case/" + id);
        if (events.isEmpty()) return Optional.empty();
        var opened = (CaseOpened) events.getFirst().event();
        Optional<BriefFiled> brief = Optional.empty();
        var papers = new ArrayList<Paper>();
        var pending = new ArrayList<Pending>();
        var prepared = new LinkedHashSet<BodyId>();
        var delayed = new LinkedHashSet<ItemId>();
        var invented = new ArrayList<String>();
        for (Recorded recorded : events) {
            Instant at = recorded.recorded();
            switch ((CaseEvent) recorded.event()) {
                case CaseOpened _ -> {}
                case PreparationCompleted e -> prepared.add(e.preparedFor());
                case CaseDelayed e -> {
                    if (e.minority()) delayed.add(e.decidedIn());
                }
                case DelayAnnulled e -> delayed.remove(e.decidedIn());
                case BriefFiled e -> {
                    brief = Optional.of(e);
                    papers.add(new Paper(e.paper(), "Beslutsunderlag, version " + e.version(), at));
                    pending.add(
                            new Pending(
                                    e.preparedFor(), e.decidedBy(), e.clauses(), Optional.empty()));
                }
                case PaperAdded e -> papers.add(new Paper(e.paper(), e.name(), at));
                case ProposalForwarded e ->
                        pending.add(
                                new Pending(
                                        e.to(), e.to(), e.clauses(), Optional.of(e.decidedIn())));
                case MarkedInvented e -> invented.add(e.what());
            }
        }
        return Optional.of(
                new Case(
                        id,
                        opened.region(),
                        opened.registryNumber(),
                        opened.title(),
                        brief.map(BriefFiled::sections).orElse(List.of()),
                        brief.map(BriefFiled::attachments).orElse(List.of()),
                        brief.map(BriefFiled::recipients).orElse(List.of()),
                        papers,
                        pending,
                        prepared,
                        delayed,
                        invented));
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
                                instant(row.getTimestamp("last_event")),
                                row.getString("state")),
                like,
                like);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }
}
