package se.beslutsgang.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.EventTypes.Key;
import se.beslutsgang.ledger.testkit.GoldenEvents;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.EndOfMandate;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.DepartureNoted;
import se.beslutsgang.mandates.events.MandateEvent.ElectedToPresidium;
import se.beslutsgang.mandates.events.MandateEvent.MandateEnded;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.MarkedInvented;
import se.beslutsgang.mandates.events.MandateEvent.PartyRegistered;
import se.beslutsgang.mandates.events.MandateEvent.PersonRegistered;
import se.beslutsgang.mandates.events.MandateEvent.RegionEstablished;
import se.beslutsgang.mandates.events.MandateEvent.ResignationGranted;
import se.beslutsgang.mandates.events.MandateEvent.RightToAttendGiven;
import se.beslutsgang.mandates.events.MandateEvent.RulesOfProcedureAdopted;
import se.beslutsgang.mandates.events.MandateEvent.SeatFilledByCountyBoard;
import se.beslutsgang.mandates.events.MandateEvent.ServiceCountedFrom;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.Permission;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;
import se.beslutsgang.mandates.events.SubstituteOrder;
import se.beslutsgang.mandates.events.SubstituteOrder.Block;
import se.beslutsgang.mandates.events.SubstituteOrder.Preference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class MandateGoldenTest {

    private static final RegionId REGION = new RegionId("exempel");
    private static final BodyId BOARD = new BodyId("exempel/rs");
    private static final PersonId PERSON = new PersonId("exempel/rs-3");
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

    private static final Party V = new Party("V");
    private static final PersonId OTHER = new PersonId("exempel/rs-4");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Optional<LocalDate> TERM = Optional.of(LAST);

    private static final RulesOfProcedure BARE =
            new RulesOfProcedure(15, OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR);

    private static RulesOfProcedure with(SubstituteOrder order) {
        return new RulesOfProcedure(
                15,
                OrderMode.PAIRWISE_LADDER,
                ParagraphNumbering.PER_MEETING,
                Optional.of(order),
                true,
                true,
                true);
    }

    private static RulesOfProcedureAdopted adopted(RulesOfProcedure rules) {
        return new RulesOfProcedureAdopted(REGION, BOARD, FROM, rules);
    }

    private static MandateGiven given(
            Office office,
            Optional<LocalDate> until,
            Optional<Integer> place,
            Optional<PersonId> substituteFor) {
        return new MandateGiven(
                REGION, BOARD, PERSON, office, V, FROM, until, place, substituteFor);
    }

    private static final String OLD =
            """
            {"region":"exempel","body":"exempel/rs","from":"2023-01-01",
             "rules":{"seats":15,"order":"COUNTER_PROPOSAL","numbering":"PER_YEAR"}}
            """;

    @Test
    void the_events_of_mandates_are_frozen() {
        var configuration = new MandatesConfiguration();
        var item = MeetingId.of(new BodyId("exempel/rf"), FROM).item(4);
        GoldenEvents.of(
                        configuration.mandateEvents(),
                        configuration.mandateGivenUnnumbered(),
                        configuration.rulesOfProcedureWithoutSubstitutes())
                .hold(
                        new RegionEstablished(REGION, "Region Exempel"),
                        new PartyRegistered(REGION, V, "Vänsterpartiet"),
                        new PersonRegistered(REGION, PERSON, new TextRef("ab".repeat(32))),
                        new BodyEstablished(
                                REGION, BOARD, BodyKind.COMMITTEE, "Regionstyrelsen", "RS", FROM),
                        adopted(BARE),
                        adopted(
                                with(
                                        SubstituteOrder.byTable(
                                                new Preference(V, List.of(new Party("S"), V))))),
                        adopted(
                                with(
                                        SubstituteOrder.byBlocks(
                                                new Block("majoriteten", List.of(V), 3)))),
                        given(Office.CHAIR, TERM, Optional.of(3), Optional.empty()),
                        given(
                                Office.SUBSTITUTE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(OTHER)),
                        new SeatFilledByCountyBoard(REGION, BOARD, PERSON, V, 17, FROM, TERM),
                        new ElectedToPresidium(
                                REGION, BOARD, PERSON, Office.FIRST_VICE_CHAIR, FROM, TERM),
                        new ResignationGranted(REGION, BOARD, PERSON, Office.MEMBER, LAST, item),
                        new MandateEnded(
                                REGION, BOARD, PERSON, Office.MEMBER, LAST, EndOfMandate.DIED),
                        new ServiceCountedFrom(REGION, BOARD, PERSON, FROM.minusYears(12)),
                        new RightToAttendGiven(
                                REGION, BOARD, PERSON, RightToAttend.COUNCILLOR, FROM, TERM),
                        new MandateEvent.PublicMeetingsAllowed(REGION, BOARD, FROM),
                        new MandateEvent.RaisingDecided(
                                REGION,
                                new BodyId("exempel/rf"),
                                FROM,
                                AllowedToRaise.CITIZENS,
                                Permission.GIVEN),
                        new MandateEvent.QuorumExemptionDecided(REGION, BOARD, FROM, true),
                        new MandateEvent.ElectedProportionally(REGION, BOARD, FROM),
                        new MandateEvent.MinutesFormChosen(
                                REGION, BOARD, FROM, MinutesForm.GOTEBORG),
                        new MarkedInvented(REGION, "Platserna i regionstyrelsen"),
                        new DepartureNoted(REGION, "mandates.NO_SEAT_LEFT", "KL 5:5, 6:12"));
    }

    @Test
    void what_was_told_before_seats_were_numbered_is_read_as_not_told() {
        var configuration = new MandatesConfiguration();
        var codec =
                new EventCodec(
                        List.of(configuration.mandateEvents()),
                        List.of(
                                configuration.mandateGivenUnnumbered(),
                                configuration.rulesOfProcedureWithoutSubstitutes()));
        assertThat(codec.read(new Key("mandates.RulesOfProcedureAdopted", 1), OLD.getBytes(UTF_8)))
                .isEqualTo(adopted(BARE));
    }
}
