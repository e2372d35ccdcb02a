package se.beslutsgang.mandates;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.domain.RegionDecider;
import se.beslutsgang.mandates.domain.RegionState;
import se.beslutsgang.mandates.events.MandateEvent;

/** The shell around a region's register: loads, asks the decider, applies what it answers. */
final class RegionAggregate {

    @AggregateIdentifier private @Nullable String stream;
    private RegionState state = RegionState.NONE;

    RegionAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MandateCommand command, Occasion occasion) {
        stream = command.stream();
        RegionDecider.decide(state, command, occasion).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(MandateEvent event) {
        stream = "region/" + event.region();
        state = RegionState.evolve(state, event);
    }

    @EventSourcingHandler
    void on(RegionState state, DomainEventMessage<?> of) {
        stream = of.getAggregateIdentifier();
        this.state = state;
    }
}
