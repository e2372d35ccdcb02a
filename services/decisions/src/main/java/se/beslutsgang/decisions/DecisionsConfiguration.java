package se.beslutsgang.decisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.EventTypes;

/** What the module gives to the ledger. */
@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration {
    @Bean
    EventTypes decisionEvents() {
        return EventTypes.of("decisions")
                .with("ItemPrepared", 1, DecisionEvent.ItemPrepared.class)
                .with("ProposalMoved", 1, DecisionEvent.ProposalMoved.class)
                .with("DebateClosed", 1, DecisionEvent.DebateClosed.class)
                .with("QuestionPut", 1, DecisionEvent.QuestionPut.class)
                .with("AnswerHeard", 1, DecisionEvent.AnswerHeard.class)
                .with("FindingStated", 1, DecisionEvent.FindingStated.class)
                .with("GavelFell", 1, DecisionEvent.GavelFell.class)
                .with("DecisionMade", 1, DecisionEvent.DecisionMade.class)
                .with("ReservationDeclared", 1, DecisionEvent.ReservationDeclared.class)
                .with("DepartureNoted", 1, DecisionEvent.DepartureNoted.class);
    }

    @Bean
    AggregateShell itemAggregate() {
        return new AggregateShell(ItemAggregate.class);
    }
}
