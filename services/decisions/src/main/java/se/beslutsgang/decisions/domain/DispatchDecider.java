package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.DISSENT_AFTER_DISPATCH;
import static se.beslutsgang.decisions.domain.DecisionRule.MEETING_IS_CLOSED;
import static se.beslutsgang.decisions.domain.DecisionRule.NOTHING_TO_SEND;

import se.beslutsgang.decisions.commands.DissentCommand.DispatchDecision;
import se.beslutsgang.decisions.events.OutcomeEvent;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionDispatched;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;

import java.util.List;
import java.util.Optional;

/** The decision goes out to whom it concerns (FL 33), and what can be said before it does. */
final class DispatchDecider {

    private final ItemState now;
    private final Occasion on;
    private final ItemFacts facts;
    private final Judgement judgement;

    DispatchDecider(ItemState now, Occasion on, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.on = on;
        this.facts = facts;
        this.judgement = judgement;
    }

    List<? extends OutcomeEvent> decide(DispatchDecision c) {
        if (now.dispatched().isPresent()) return List.of();
        judgement.require(now.isDecided(), NOTHING_TO_SEND, c.item());
        return List.of(new DecisionDispatched(c.item(), on.happened(), c.to()));
    }

    /** It is the time at which dissent was announced that counts, not when it is written down. */
    void requireTimeForDissent(ItemId item) {
        DissentLimits limits = now.dissentLimits(facts.rules().isAssembly());
        judgement.require(
                !limits.byMeeting() || facts.isStillOpen(on.happened()),
                MEETING_IS_CLOSED,
                item,
                facts.closed().orElse(on.happened()));
        Optional<DecisionDispatched> before =
                now.dispatched().filter(d -> on.happened().isAfter(d.when()));
        judgement.require(
                !limits.byDispatch() || before.isEmpty(),
                DISSENT_AFTER_DISPATCH,
                item,
                before.map(DecisionDispatched::when).orElse(on.happened()));
    }
}
