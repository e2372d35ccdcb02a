package se.beslutsgang.cases;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.domain.CaseDecider;
import se.beslutsgang.cases.domain.CaseState;
import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.kernel.Occasion;

/** The shell: loads, asks the decider with the values it needs, applies what it answers. */
final class CaseAggregate {

    @AggregateIdentifier private @Nullable String stream;
    private CaseState state = CaseState.NONE;

    CaseAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CaseCommand command, Occasion occasion, CaseFactsReader facts) {
        stream = command.stream();
        CaseDecider.decide(state, command, occasion, facts.of(command))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        stream = "case/" + event.caseId();
        state = CaseState.evolve(state, event);
    }

    @EventSourcingHandler
    void on(CaseState state, DomainEventMessage<?> of) {
        stream = of.getAggregateIdentifier();
        this.state = state;
    }
}
