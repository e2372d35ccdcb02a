package se.beslutsgang.cases.domain;

import se.beslutsgang.cases.events.CaseAppeal;
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
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.cases.events.OriginEvent.KindStated;
import se.beslutsgang.cases.events.WayEvent;
import se.beslutsgang.cases.events.WayEvent.AppealStated;
import se.beslutsgang.cases.events.WayEvent.CaseHandedOver;
import se.beslutsgang.kernel.BodyId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case as far as its own rules need to know it: what was said of it, in order and by kind. */
public record CaseState(Optional<CaseOpened> opened, List<CaseEvent> events) {

    public static final CaseState NONE = new CaseState(Optional.empty(), List.of());

    public static CaseState evolve(CaseState was, CaseEvent event) {
        var events = new ArrayList<>(was.events());
        events.add(event);
        Optional<CaseOpened> opened =
                switch (event) {
                    case CaseOpened e -> Optional.of(e);
                    case BriefFiled _,
                            PaperAdded _,
                            PreparationCompleted _,
                            ProposalForwarded _,
                            CaseDelayed _,
                            DelayAnnulled _,
                            MarkedInvented _,
                            DepartureNoted _,
                            OriginEvent _,
                            WayEvent _ ->
                            was.opened();
                };
        return new CaseState(opened, List.copyOf(events));
    }

    public <E extends CaseEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <E extends CaseEvent> Optional<E> last(Class<E> kind) {
        List<E> told = all(kind);
        return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
    }

    public CaseKind kind() {
        return last(KindStated.class).map(KindStated::kind).orElse(CaseKind.MATTER);
    }

    /** By every member of the region (KL 13:1), where nothing else is stated. */
    public CaseAppeal appeal() {
        return last(AppealStated.class).map(AppealStated::appeal).orElse(CaseAppeal.LEGALITY);
    }

    /** The last day of its year, KL 5:35. */
    public Optional<LocalDate> lastDay() {
        return last(CaseRaised.class)
                .filter(_ -> kind().hasItsYear())
                .map(r -> YearOfACase.lastDay(r.on()));
    }

    /** The committee that is to decide a citizens' proposal, where the assembly has left it so. */
    public Optional<BodyId> handedTo() {
        return last(CaseHandedOver.class).map(CaseHandedOver::to);
    }

    public boolean knows(CaseEvent event) {
        return events.contains(event);
    }
}
