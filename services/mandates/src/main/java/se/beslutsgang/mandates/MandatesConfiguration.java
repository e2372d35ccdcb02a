package se.beslutsgang.mandates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.EventCodec.Upcaster;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.mandates.domain.RegionState;
import se.beslutsgang.mandates.events.MandateEvent;

/** What the module gives to the ledger. */
@Configuration(proxyBeanMethods = false)
class MandatesConfiguration {

    @Bean
    EventTypes mandateEvents() {
        return EventTypes.of("mandates")
                .with("RegionEstablished", 1, MandateEvent.RegionEstablished.class)
                .with("PartyRegistered", 1, MandateEvent.PartyRegistered.class)
                .with("PersonRegistered", 1, MandateEvent.PersonRegistered.class)
                .with("BodyEstablished", 1, MandateEvent.BodyEstablished.class)
                .with("RulesOfProcedureAdopted", 2, MandateEvent.RulesOfProcedureAdopted.class)
                .with("MandateGiven", 2, MandateEvent.MandateGiven.class)
                .with("SeatFilledByCountyBoard", 1, MandateEvent.SeatFilledByCountyBoard.class)
                .with("ElectedToPresidium", 1, MandateEvent.ElectedToPresidium.class)
                .with("ResignationGranted", 1, MandateEvent.ResignationGranted.class)
                .with("MandateEnded", 1, MandateEvent.MandateEnded.class)
                .with("ServiceCountedFrom", 1, MandateEvent.ServiceCountedFrom.class)
                .with("RightToAttendGiven", 1, MandateEvent.RightToAttendGiven.class)
                .with("PublicMeetingsAllowed", 1, MandateEvent.PublicMeetingsAllowed.class)
                .with("RaisingDecided", 1, MandateEvent.RaisingDecided.class)
                .with("QuorumExemptionDecided", 1, MandateEvent.QuorumExemptionDecided.class)
                .with("ElectedProportionally", 1, MandateEvent.ElectedProportionally.class)
                .with("MinutesFormChosen", 1, MandateEvent.MinutesFormChosen.class)
                .with("MarkedInvented", 1, MandateEvent.MarkedInvented.class)
                .with("DepartureNoted", 1, MandateEvent.DepartureNoted.class);
    }

    @Bean
    Upcaster mandateGivenUnnumbered() {
        return Upcasters.mandateGiven();
    }

    @Bean
    Upcaster rulesOfProcedureWithoutSubstitutes() {
        return Upcasters.rulesOfProcedureAdopted();
    }

    @Bean
    AggregateShell regionAggregate() {
        return AggregateShell.of(
                RegionAggregate.class,
                "region/",
                RegionState.class,
                RegionState.NONE,
                MandateEvent.class,
                RegionState::evolve);
    }
}
