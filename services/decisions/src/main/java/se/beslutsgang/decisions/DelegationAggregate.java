package se.beslutsgang.decisions;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import se.beslutsgang.decisions.commands.DelegationCommand;
import se.beslutsgang.decisions.domain.DelegationDecider;
import se.beslutsgang.decisions.domain.DelegationState;
import se.beslutsgang.decisions.events.DelegationEvent;
import se.beslutsgang.kernel.Occasion;

/** The shell: loads, asks the decider with the values it needs, applies what it answers. */
final class DelegationAggregate {

    @AggregateIdentifier private @Nullable String stream;
    private DelegationState state = DelegationState.NONE;

    DelegationAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DelegationCommand command, Occasion occasion, DelegationFactsReader facts) {
        stream = command.stream();
        DelegationDecider.decide(state, command, occasion, facts.of(state, command))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(DelegationEvent event) {
        stream = "delegation/" + event.body();
        state = DelegationState.evolve(state, event);
    }

    @EventSourcingHandler
    void on(DelegationState state, DomainEventMessage<?> of) {
        stream = of.getAggregateIdentifier();
        this.state = state;
    }
}
