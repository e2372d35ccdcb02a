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
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.domain.MeetingDecider;
import se.beslutsgang.meetings.domain.MeetingState;
import se.beslutsgang.meetings.events.MeetingEvent;

/** The shell: loads, asks the decider with the values it needs, applies what it answers. */
final class MeetingAggregate {

    @AggregateIdentifier private @Nullable String stream;
    private MeetingState state = MeetingState.NONE;

    MeetingAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MeetingCommand command, Occasion occasion, MeetingFactsReader facts) {
        stream = command.stream();
        var day = state.sittings().dayFor(occasion.happened().day());
        MeetingDecider.decide(state, command, occasion, facts.of(state, command, day))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        stream = "meeting/" + event.meeting();
        state = MeetingState.evolve(state, event);
    }

    @EventSourcingHandler
    void on(MeetingState state, DomainEventMessage<?> of) {
        stream = of.getAggregateIdentifier();
        this.state = state;
    }
}
