package se.beslutsgang.decisions.automation;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.commands.WayCommand.RecordAdmission;
import se.beslutsgang.decisions.events.MatterEvent.Admitted;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;

import java.util.Set;

/** What may be put may be put at a later meeting too: the admission belongs to the case. */
@Component
final class WhenAskingAdmittedThenCaseKnows implements Reaction {

    private final Commands commands;
    private final Items items;

    WhenAskingAdmittedThenCaseKnows(Commands commands, Items items) {
        this.commands = commands;
        this.items = items;
    }

    @Override
    public String name() {
        return "decisions.when-asking-admitted-then-case-knows";
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(Admitted.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof Admitted admitted)) return;
        CaseId asked = items.find(admitted.item()).orElseThrow().caseId();
        commands.send(
                new RecordAdmission(asked, admitted.item()),
                Occasion.conducting(Actor.SYSTEM, recorded.occasion().happened()),
                recorded);
    }
}
