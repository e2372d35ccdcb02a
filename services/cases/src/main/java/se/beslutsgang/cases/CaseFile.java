package se.beslutsgang.cases;

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
import se.beslutsgang.cases.events.OriginEvent;
import se.beslutsgang.cases.events.OriginEvent.CaseWithdrawn;
import se.beslutsgang.cases.events.WayEvent;
import se.beslutsgang.cases.queries.Cases.Case;
import se.beslutsgang.cases.queries.Cases.Paper;
import se.beslutsgang.cases.queries.Cases.Pending;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.ledger.Recorded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What has come to a case: what was told of it, its papers, and what lies on which table. */
record CaseFile(CaseState told, List<Paper> papers, List<Pending> pending) {

    static final CaseFile EMPTY = new CaseFile(CaseState.NONE, List.of(), List.of());

    static CaseFile evolve(CaseFile was, Recorded recorded) {
        CaseFile is = was.tell((CaseEvent) recorded.event());
        return switch ((CaseEvent) recorded.event()) {
            case BriefFiled e ->
                    is.with(
                                    new Paper(
                                            e.paper(),
                                            "Beslutsunderlag, version " + e.version(),
                                            recorded.recorded()))
                            .with(
                                    new Pending(
                                            e.preparedFor(),
                                            e.decidedBy(),
                                            e.clauses(),
                                            Optional.empty()));
            case PaperAdded e -> is.with(new Paper(e.paper(), e.name(), recorded.recorded()));
            case ProposalForwarded e ->
                    is.with(new Pending(e.to(), e.to(), e.clauses(), Optional.of(e.decidedIn())));
            case CaseWithdrawn _ -> new CaseFile(is.told, is.papers, List.of());
            case CaseOpened _,
                    PreparationCompleted _,
                    CaseDelayed _,
                    DelayAnnulled _,
                    MarkedInvented _,
                    DepartureNoted _,
                    OriginEvent _,
                    WayEvent _ ->
                    is;
        };
    }

    private CaseFile tell(CaseEvent event) {
        return new CaseFile(CaseState.evolve(told, event), papers, pending);
    }

    private CaseFile with(Paper paper) {
        return new CaseFile(told, and(papers, paper), pending);
    }

    private CaseFile with(Pending proposal) {
        return new CaseFile(told, papers, and(pending, proposal));
    }

    private static <T> List<T> and(List<T> before, T next) {
        var all = new ArrayList<>(before);
        all.add(next);
        return List.copyOf(all);
    }

    /** The case for those who ask; nothing where it was never opened. */
    Optional<Case> read(CaseId id) {
        return told.opened().map(opened -> read(id, opened));
    }

    private Case read(CaseId id, CaseOpened opened) {
        Optional<BriefFiled> brief = told.last(BriefFiled.class);
        return new Case(
                id,
                opened.region(),
                opened.registryNumber(),
                opened.title(),
                brief.map(BriefFiled::sections).orElse(List.of()),
                brief.map(BriefFiled::attachments).orElse(List.of()),
                brief.map(BriefFiled::recipients).orElse(List.of()),
                papers,
                pending,
                told.all(PreparationCompleted.class).stream()
                        .map(PreparationCompleted::preparedFor)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                delayedByMinority(),
                told.all(MarkedInvented.class).stream().map(MarkedInvented::what).toList(),
                OriginAndWay.origin(told),
                OriginAndWay.way(told));
    }

    private Set<ItemId> delayedByMinority() {
        List<ItemId> all = OriginAndWay.delayedIn(told);
        return told.all(CaseDelayed.class).stream()
                .filter(CaseDelayed::minority)
                .map(CaseDelayed::decidedIn)
                .filter(all::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
