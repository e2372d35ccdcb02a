package se.beslutsgang.mandates;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.testkit.GoldenEvents;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.MarkedInvented;
import se.beslutsgang.mandates.events.MandateEvent.PartyRegistered;
import se.beslutsgang.mandates.events.MandateEvent.PersonRegistered;
import se.beslutsgang.mandates.events.MandateEvent.RegionEstablished;
import se.beslutsgang.mandates.events.MandateEvent.RulesOfProcedureAdopted;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;

import java.time.LocalDate;
import java.util.Optional;

class MandateGoldenTest {

    private static final RegionId REGION = new RegionId("exempel");
    private static final BodyId BOARD = new BodyId("exempel/rs");
    private static final PersonId PERSON = new PersonId("exempel/rs-3");
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

    @Test
    void the_events_of_mandates_are_frozen() {
        var rules =
                new RulesOfProcedure(15, OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR);
        GoldenEvents.of(new MandatesConfiguration().mandateEvents())
                .hold(
                        new RegionEstablished(REGION, "Region Exempel"),
                        new PartyRegistered(REGION, new Party("V"), "Vänsterpartiet"),
                        new PersonRegistered(REGION, PERSON, new TextRef("ab".repeat(32))),
                        new BodyEstablished(
                                REGION, BOARD, BodyKind.COMMITTEE, "Regionstyrelsen", "RS", FROM),
                        new RulesOfProcedureAdopted(REGION, BOARD, FROM, rules),
                        new MandateGiven(
                                REGION,
                                BOARD,
                                PERSON,
                                Office.CHAIR,
                                new Party("V"),
                                FROM,
                                Optional.of(LocalDate.of(2026, 12, 31))),
                        new MandateGiven(
                                REGION,
                                BOARD,
                                PERSON,
                                Office.SUBSTITUTE,
                                new Party("V"),
                                FROM,
                                Optional.empty()),
                        new MarkedInvented(REGION, "Platserna i regionstyrelsen"));
    }
}
