package se.beslutsgang.decisions.automation;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.commands.WayCommand.SettleCase;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;

import java.util.Set;

/** A case that a body has decided is not open with it any more: a motion leaves the list. */
@Component
final class WhenMatterSettledThenCaseKnows implements Reaction {

    private final Commands commands;
    private final Items items;

    WhenMatterSettledThenCaseKnows(Commands commands, Items items) {
        this.commands = commands;
        this.items = items;
    }

    @Override
    public String name() {
        return "decisions.when-matter-settled-then-case-knows";
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(DecisionMade.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof DecisionMade made) || !settles(made)) return;
        CaseId subject = items.find(made.item()).orElseThrow().caseId();
        commands.send(
                new SettleCase(subject, made.item()),
                Occasion.conducting(Actor.SYSTEM, recorded.occasion().happened()),
                recorded);
    }

    /** Neither delayed, nor proposed to another, nor only allowed to be put. */
    private static boolean settles(DecisionMade made) {
        return made.kind() == DecisionKind.OWN
                && made.deferral().isEmpty()
                && made.outcome() != Outcome.ADMITTED;
    }
}
