package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.NOTHING_FELL;
import static se.beslutsgang.decisions.domain.DecisionRule.NOTHING_SETTLED;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_EVERYTHING_PUT;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_FINDING;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.FloorEvent.ProposalLapsed;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.RefusalOverruled;
import se.beslutsgang.decisions.events.MatterEvent.Admitted;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionEvent.GavelFell;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.ProposalId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the gavel confirms: what a question settled, what falls with it, and the decision. */
final class Conclusion {

    private final ItemState now;
    private final ItemFacts facts;
    private final LocalDate day;
    private final Judgement judgement;

    Conclusion(ItemState now, ItemFacts facts, LocalDate day, Judgement judgement) {
        this.now = now;
        this.facts = facts;
        this.day = day;
        this.judgement = judgement;
    }

    List<DecisionEvent> strike(ItemId item, Question question) {
        if (!question.isOpen()) return List.of();
        judgement.require(question.finding().isPresent(), NO_FINDING, question.number());
        if (question.finding().isEmpty()) return List.of();
        QuestionSettled settled =
                new Settlement(now, facts, judgement).of(item, question, question.finding().get());
        new GoingOn(now, facts, judgement).require();
        var events = new ArrayList<DecisionEvent>();
        events.add(new GavelFell(item, question.number()));
        events.add(settled);
        if (isBetweenWholes(question.kind())) events.addAll(lapsed(item, settled.outcome()));
        if (question.kind() == QuestionKind.ADMISSION) {
            now.floor()
                    .overruled(settled.outcome())
                    .ifPresent(p -> events.add(new RefusalOverruled(item, p)));
            if (now.floor().admits(settled.outcome())) events.add(new Admitted(item));
        }
        ItemState then = after(events);
        if (procedure(then).isDone()) events.addAll(decisions(item, then));
        return events;
    }

    /**
     * Where the only proposal was turned down, nothing is left for an addition to add to; nor where
     * what fell is the proposal that its movers stood for with it.
     */
    List<DecisionEvent> lapse(ItemId item, ProposalId proposal) {
        boolean live = now.floor().live().stream().anyMatch(p -> p.proposal().equals(proposal));
        if (!live) return List.of();
        boolean fell =
                now.questions().top().stream()
                        .filter(q -> isBetweenWholes(q.kind()))
                        .anyMatch(q -> q.outcome().filter(o -> fells(q, o, proposal)).isPresent());
        judgement.require(fell, NOTHING_FELL, proposal);
        var events = new ArrayList<DecisionEvent>(List.of(new ProposalLapsed(item, proposal)));
        ItemState then = after(events);
        if (procedure(then).isDone()) events.addAll(decisions(item, then));
        return events;
    }

    private boolean fells(Question question, Alternative outcome, ProposalId addition) {
        if (!outcome.approved() || isRejection(outcome.proposal())) return true;
        return question.alternatives().stream()
                .map(Alternative::proposal)
                .filter(fallen -> !fallen.equals(outcome.proposal()))
                .anyMatch(fallen -> now.floor().isMovedWith(addition, fallen));
    }

    private boolean isRejection(ProposalId proposal) {
        return now.floor().kind(proposal) == ProposalKind.REJECTION;
    }

    /** Ends the item though a question may be left: after a delay, or as it was recorded. */
    List<DecisionEvent> conclude(ItemId item) {
        if (now.isDecided()) return List.of();
        boolean delayed =
                now.questions().top().stream()
                        .flatMap(q -> q.settled().stream())
                        .anyMatch(s -> s.delay().isPresent());
        boolean elected = now.elections().areHeld() && !now.elections().areOpen();
        judgement.require(delayed || elected || procedure(now).isDone(), NOT_EVERYTHING_PUT, item);
        List<DecisionMade> decisions = held(Decisions.of(item, now, facts), now);
        judgement.require(!decisions.isEmpty(), NOTHING_SETTLED, item);
        return List.copyOf(decisions);
    }

    /** An interpellation that may be put is still to be answered: that is concluded by itself. */
    private List<DecisionMade> decisions(ItemId item, ItemState then) {
        List<DecisionMade> made = Decisions.of(item, then, facts);
        boolean waits =
                then.kind().kind().isAsked()
                        && made.stream().anyMatch(d -> d.outcome() == Outcome.ADMITTED);
        return waits ? List.of() : held(made, then);
    }

    private List<DecisionMade> held(List<DecisionMade> made, ItemState then) {
        new MayDecide(then, facts, day, judgement).hold(made);
        return made;
    }

    private static boolean isBetweenWholes(QuestionKind kind) {
        return kind == QuestionKind.MAIN || kind == QuestionKind.REJECTION;
    }

    /** What was tied to another proposal falls with it; no question is put on it. */
    private List<ProposalLapsed> lapsed(ItemId item, Alternative carried) {
        return now.floor().live().stream()
                .filter(
                        p ->
                                base(p).filter(b -> !Alternative.approve(b).equals(carried))
                                        .isPresent())
                .map(p -> new ProposalLapsed(item, p.proposal()))
                .toList();
    }

    /** An addition stands whichever proposal carries, unless it was tied to one. */
    private static Optional<ProposalId> base(ProposalMoved p) {
        return p.kind() == ProposalKind.AMENDMENT
                ? p.aim().base().or(() -> Optional.of(ItemState.PENDING))
                : p.aim().base();
    }

    private DecisionProcedure procedure(ItemState item) {
        return new DecisionProcedure(item, facts.rules().order());
    }

    private ItemState after(List<DecisionEvent> events) {
        ItemState then = now;
        for (DecisionEvent e : events) then = ItemState.evolve(then, e);
        return then;
    }
}
