package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.FloorEvent.ItemPrepared;
import se.beslutsgang.decisions.events.OutcomeEvent.CertifiedAtOnce;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionDispatched;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.DepartureNoted;
import se.beslutsgang.decisions.events.OutcomeEvent.NoteEntered;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;
import java.util.Optional;

/** An item as it stands: what was told of it, seen as floor, questions and participation. */
public record ItemState(History history) {

    /** The pending proposal (liggande förslag), which nobody needs to move. */
    public static final ProposalId PENDING = new ProposalId("pending");

    public static final ItemState NONE = new ItemState(new History(List.of()));

    public static ItemState evolve(ItemState was, DecisionEvent event) {
        return new ItemState(was.history.and(event));
    }

    public Optional<ItemPrepared> prepared() {
        return history.last(ItemPrepared.class);
    }

    public Floor floor() {
        return new Floor(history);
    }

    public KindOfItem kind() {
        return new KindOfItem(history);
    }

    /**
     * In a committee nobody stays out of an exercise of authority against an individual (KL 4:26),
     * nor where the decision is appealed by whom it concerns (FL 29 third paragraph).
     */
    boolean mayAbstain(ItemFacts facts) {
        return facts.rules().isAssembly()
                || !(kind().exercisesAuthority()
                        || kind().appealRoute() == AppealRoute.ADMINISTRATIVE);
    }

    public Questions questions() {
        return Questions.of(history);
    }

    public Elections elections() {
        return Elections.of(history);
    }

    public Participation participation() {
        return new Participation(history);
    }

    public List<DecisionMade> decisions() {
        return history.all(DecisionMade.class);
    }

    public boolean isDecided() {
        return history.has(DecisionMade.class);
    }

    public List<ReservationDeclared> reservations() {
        return history.all(ReservationDeclared.class);
    }

    /** When it was sent out, and to whom if that was told. */
    public Optional<DecisionDispatched> dispatched() {
        return history.last(DecisionDispatched.class);
    }

    public DissentLimits dissentLimits(boolean assembly) {
        return DissentLimits.of(decisions(), assembly);
    }

    /** Who took part in the decision and said nothing against it: silence is assent (FL 30). */
    public List<PersonId> assenting() {
        return decisions().stream()
                .flatMap(d -> d.participants().stream())
                .distinct()
                .filter(p -> reservations().stream().noneMatch(r -> r.persons().contains(p)))
                .toList();
    }

    /** What stands against the alternative found carried, once that is known. */
    public Optional<Alternative> counter(Question question, OrderMode mode) {
        return question.found().flatMap(_ -> CounterProposals.of(question, questions(), mode));
    }

    public List<DepartureNoted> departures() {
        return history.all(DepartureNoted.class);
    }

    public boolean isCertifiedAtOnce() {
        return history.has(CertifiedAtOnce.class);
    }

    /** What was declared after the § was certified at once; it is added, and changes nothing. */
    public List<ReservationDeclared> addenda() {
        return history.since(CertifiedAtOnce.class).all(ReservationDeclared.class);
    }

    public List<NoteEntered> notes() {
        return history.all(NoteEntered.class);
    }
}
