package se.beslutsgang.decisions.automation;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.commands.CaseCommand.RecordDelay;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.Deferral;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;

import java.util.Set;

/** The right of a minority to delay belongs to the case, through all its treatments (KL 5:50). */
@Component
final class WhenMatterDelayedThenCaseKnows implements Reaction {

    private final Commands commands;
    private final Items items;

    WhenMatterDelayedThenCaseKnows(Commands commands, Items items) {
        this.commands = commands;
        this.items = items;
    }

    @Override
    public String name() {
        return "decisions.when-matter-delayed-then-case-knows";
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(DecisionMade.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof DecisionMade made)) return;
        made.deferral().ifPresent(deferral -> tell(recorded, made, deferral));
    }

    private void tell(Recorded recorded, DecisionMade made, Deferral deferral) {
        CaseId subject = items.find(made.item()).orElseThrow().caseId();
        commands.send(
                new RecordDelay(subject, made.item(), deferral.delay() == Delay.MINORITY),
                Occasion.conducting(Actor.SYSTEM, recorded.occasion().happened()),
                recorded);
    }
}
