package se.beslutsgang.cases;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import se.beslutsgang.cases.domain.CaseState;
import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.cases.events.CaseEvent.BriefFiled;
import se.beslutsgang.cases.events.CaseEvent.CaseDelayed;
import se.beslutsgang.cases.events.CaseEvent.CaseOpened;
import se.beslutsgang.cases.events.CaseEvent.DelayAnnulled;
import se.beslutsgang.cases.events.CaseEvent.DepartureNoted;
import se.beslutsgang.cases.events.CaseEvent.MarkedInvented;
import se.beslutsgang.cases.events.CaseEvent.PaperAdded;
import se.beslutsgang.cases.events.CaseEvent.PreparationCompleted;
import se.beslutsgang.cases.events.CaseEvent.ProposalForwarded;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.OriginEvent;
import se.beslutsgang.cases.events.OriginEvent.CaseWithdrawn;
import se.beslutsgang.cases.events.WayEvent;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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

    private final Fold<List<Recorded>> events;
    private final JdbcTemplate jdbc;

    LedgerCases(Streams streams, JdbcTemplate jdbc) {
        this.events = new Fold<>(streams, List.of(), LedgerCases::added);
        this.jdbc = jdbc;
    }

    private static List<Recorded> added(List<Recorded> before, Recorded next) {
        var events = new ArrayList<Recorded>(before);
        events.add(next);
        return List.copyOf(events);
    }

    @Override
    public Optional<Case> find(CaseId id) {
        List<Recorded> events = this.events.of("case/" + id);
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
                case CaseWithdrawn _ -> pending.clear();
                case OriginEvent _, WayEvent _, DepartureNoted _ -> {}
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
                        invented,
                        OriginAndWay.origin(told(events)),
                        OriginAndWay.way(told(events))));
    }

    private static CaseState told(List<Recorded> events) {
        CaseState state = CaseState.NONE;
        for (Recorded r : events) state = CaseState.evolve(state, (CaseEvent) r.event());
        return state;
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
