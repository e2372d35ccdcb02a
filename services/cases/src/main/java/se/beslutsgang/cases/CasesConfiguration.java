package se.beslutsgang.cases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.cases.events.CaseEvent;
import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.EventTypes;

/** What the module gives to the ledger. */
@Configuration(proxyBeanMethods = false)
class CasesConfiguration {
    @Bean
    EventTypes caseEvents() {
        return EventTypes.of("cases")
                .with("CaseOpened", 1, CaseEvent.CaseOpened.class)
                .with("BriefFiled", 1, CaseEvent.BriefFiled.class)
                .with("PaperAdded", 1, CaseEvent.PaperAdded.class)
                .with("PreparationCompleted", 1, CaseEvent.PreparationCompleted.class)
                .with("ProposalForwarded", 1, CaseEvent.ProposalForwarded.class)
                .with("CaseDelayed", 1, CaseEvent.CaseDelayed.class)
                .with("DelayAnnulled", 1, CaseEvent.DelayAnnulled.class)
                .with("MarkedInvented", 1, CaseEvent.MarkedInvented.class);
    }

    @Bean
    AggregateShell caseAggregate() {
        return new AggregateShell(CaseAggregate.class);
    }
}
