package se.beslutsgang.decisions.automation;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.OriginEvent.ResignationTendered;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.domain.Resignation;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.mandates.commands.MandateCommand.GrantResignation;
import se.beslutsgang.mandates.queries.Mandates;

import java.util.Optional;
import java.util.Set;

/** The assembly grants a resignation, and the office ends (KL 4:6); nobody is elected by it. */
@Component
final class WhenResignationDecidedThenMandateEnds implements Reaction {

    private final Commands commands;
    private final Items items;
    private final Cases cases;
    private final Mandates mandates;

    WhenResignationDecidedThenMandateEnds(
            Commands commands, Items items, Cases cases, Mandates mandates) {
        this.commands = commands;
        this.items = items;
        this.cases = cases;
        this.mandates = mandates;
    }

    @Override
    public String name() {
        return "decisions.when-resignation-decided-then-mandate-ends";
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(DecisionMade.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof DecisionMade made) || !grants(made)) return;
        tendered(made)
                .ifPresent(
                        t ->
                                commands.send(
                                        new GrantResignation(
                                                t.body(),
                                                t.person(),
                                                t.office(),
                                                t.last(),
                                                made.item()),
                                        Occasion.conducting(
                                                Actor.SYSTEM, recorded.occasion().happened()),
                                        recorded));
    }

    private boolean grants(DecisionMade made) {
        return Resignation.isGranted(made, mandates.body(made.item().meeting().body()).kind());
    }

    private Optional<ResignationTendered> tendered(DecisionMade made) {
        return items.find(made.item())
                .flatMap(i -> cases.find(i.caseId()))
                .flatMap(c -> c.origin().resignation());
    }
}
