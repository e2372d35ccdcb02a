package se.beslutsgang.decisions;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.domain.ItemDecider;
import se.beslutsgang.decisions.domain.ItemState;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.kernel.Occasion;

/** The shell: loads, asks the decider with the values it needs, applies what it answers. */
final class ItemAggregate {

    @AggregateIdentifier private @Nullable String stream;
    private ItemState state = ItemState.NONE;

    ItemAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DecisionCommand command, Occasion occasion, ItemFactsReader facts) {
        stream = command.stream();
        ItemDecider.decide(state, command, occasion, facts.of(state, command, occasion))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(DecisionEvent event) {
        stream = "item/" + event.item();
        state = ItemState.evolve(state, event);
    }

    @EventSourcingHandler
    void on(ItemState state, DomainEventMessage<?> of) {
        stream = of.getAggregateIdentifier();
        this.state = state;
    }
}
