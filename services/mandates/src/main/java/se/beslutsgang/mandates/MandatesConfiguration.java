package se.beslutsgang.mandates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.MarkedInvented;
import se.beslutsgang.mandates.events.MandateEvent.PartyRegistered;
import se.beslutsgang.mandates.events.MandateEvent.PersonRegistered;
import se.beslutsgang.mandates.events.MandateEvent.RegionEstablished;
import se.beslutsgang.mandates.events.MandateEvent.RulesOfProcedureAdopted;

/** What the module gives to the ledger. */
@Configuration(proxyBeanMethods = false)
class MandatesConfiguration {

    @Bean
    EventTypes mandateEvents() {
        return EventTypes.of("mandates")
                .with("RegionEstablished", 1, RegionEstablished.class)
                .with("PartyRegistered", 1, PartyRegistered.class)
                .with("PersonRegistered", 1, PersonRegistered.class)
                .with("BodyEstablished", 1, BodyEstablished.class)
                .with("RulesOfProcedureAdopted", 1, RulesOfProcedureAdopted.class)
                .with("MandateGiven", 1, MandateGiven.class)
                .with("MarkedInvented", 1, MarkedInvented.class);
    }

    @Bean
    AggregateShell regionAggregate() {
        return new AggregateShell(RegionAggregate.class);
    }
}
