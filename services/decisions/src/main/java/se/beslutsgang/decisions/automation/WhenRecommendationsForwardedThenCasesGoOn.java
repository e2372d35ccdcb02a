package se.beslutsgang.decisions.automation;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.commands.CaseCommand.ForwardProposal;
import se.beslutsgang.cases.commands.WayCommand.StateEffect;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.meetings.events.MinutesEvent.RecommendationsForwarded;
import se.beslutsgang.meetings.events.MinutesItem;

import java.util.Set;

/**
 * Each recommended case goes on to the body that decides, with the clauses that were recommended.
 */
@Component
final class WhenRecommendationsForwardedThenCasesGoOn implements Reaction {

    private final Commands commands;
    private final Items items;

    WhenRecommendationsForwardedThenCasesGoOn(Commands commands, Items items) {
        this.commands = commands;
        this.items = items;
    }

    @Override
    public String name() {
        return "decisions.when-recommendations-forwarded-then-cases-go-on";
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(RecommendationsForwarded.class);
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof RecommendationsForwarded forwarded)) return;
        var occasion = Occasion.conducting(Actor.SYSTEM, recorded.occasion().happened());
        for (MinutesItem item : forwarded.items()) {
            commands.send(forward(item), occasion, recorded);
            commands.send(effect(item), occasion, recorded);
        }
    }

    private ForwardProposal forward(MinutesItem item) {
        DecisionMade decision =
                items.find(item.item()).flatMap(Items.Item::recommendation).orElseThrow();
        return new ForwardProposal(
                item.caseId(),
                item.item().meeting().body(),
                item.recommendationTo().orElseThrow(),
                item.item(),
                decision.clauses());
    }

    /** What would come of the case if the recommendation carried in the body that decides. */
    private StateEffect effect(MinutesItem forwarded) {
        Items.Item item = items.find(forwarded.item()).orElseThrow();
        return new StateEffect(
                forwarded.caseId(),
                forwarded.recommendationTo().orElseThrow(),
                CaseEffect.valueOf(item.recommends().name()));
    }
}
