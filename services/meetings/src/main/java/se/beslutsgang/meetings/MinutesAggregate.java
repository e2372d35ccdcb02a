package se.beslutsgang.meetings;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.meetings.commands.MinutesCommand;
import se.beslutsgang.meetings.domain.MinutesDecider;
import se.beslutsgang.meetings.domain.MinutesState;
import se.beslutsgang.meetings.events.MinutesEvent;

/** The shell: loads, asks the decider with the values it needs, applies what it answers. */
final class MinutesAggregate {

    @AggregateIdentifier private @Nullable String stream;
    private MinutesState state = MinutesState.NONE;

    MinutesAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MinutesCommand command, Occasion occasion, MinutesFactsReader facts) {
        stream = command.stream();
        MinutesDecider.decide(state, command, occasion, facts.of(state, command))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(MinutesEvent event) {
        stream = "minutes/" + event.minutes();
        state = MinutesState.evolve(state, event);
    }

    @EventSourcingHandler
    void on(MinutesState state, DomainEventMessage<?> of) {
        stream = of.getAggregateIdentifier();
        this.state = state;
    }
}
