package se.beslutsgang.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.ElectedToPresidium;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.PersonRegistered;
import se.beslutsgang.mandates.events.MandateEvent.PublicMeetingsAllowed;
import se.beslutsgang.mandates.events.MandateEvent.QuorumExemptionDecided;
import se.beslutsgang.mandates.events.MandateEvent.ResignationGranted;
import se.beslutsgang.mandates.events.MandateEvent.RightToAttendGiven;
import se.beslutsgang.mandates.events.MandateEvent.RulesOfProcedureAdopted;
import se.beslutsgang.mandates.events.MandateEvent.SeatFilledByCountyBoard;
import se.beslutsgang.mandates.events.MandateEvent.ServiceCountedFrom;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.mandates.queries.Mandates.Seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What other modules are told of an assembly of three seats. */
class RegionMandatesTest {

    private static final RegionId REGION = new RegionId("x");
    private static final BodyId BODY = new BodyId("x/rf");
    private static final Party S = new Party("S");
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate LEFT = FROM.plusMonths(1);
    private static final LocalDate AFTER = LEFT.plusDays(1);
    private static final PersonId ANNA = new PersonId("x/anna");
    private static final PersonId BO = new PersonId("x/bo");
    private static final PersonId SARA = new PersonId("x/sara");

    private final List<Recorded> told = new ArrayList<>();
    private final RegionMandates mandates = new RegionMandates(new Told(), new NoTexts());

    @BeforeEach
    void an_assembly() {
        tell(new BodyEstablished(REGION, BODY, BodyKind.ASSEMBLY, "Fullmäktige", "RF", FROM));
        tell(
                new RulesOfProcedureAdopted(
                        REGION,
                        BODY,
                        FROM,
                        new RulesOfProcedure(
                                3, OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR)));
        tell(given(ANNA, Office.CHAIR));
        tell(given(BO, Office.MEMBER));
        tell(given(SARA, Office.SUBSTITUTE));
    }

    private static MandateGiven given(PersonId person, Office office) {
        return new MandateGiven(
                REGION,
                BODY,
                person,
                office,
                S,
                FROM,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void seats_are_told_with_their_holders_and_the_vacant_ones_with_their_party() {
        tell(
                new ResignationGranted(
                        REGION, BODY, BO, Office.MEMBER, LEFT, MeetingId.of(BODY, LEFT).item(1)));
        assertThat(mandates.membership(BODY, AFTER).seats())
                .containsExactly(
                        new Seat(1, Optional.of(S), Optional.of(ANNA)),
                        new Seat(2, Optional.of(S), Optional.empty()),
                        new Seat(3, Optional.empty(), Optional.empty()));
        assertThat(mandates.membership(BODY, LEFT).seats().get(1).holder()).contains(BO);
    }

    @Test
    void a_substitute_who_becomes_a_member_is_no_substitute_any_more() {
        tell(new SeatFilledByCountyBoard(REGION, BODY, SARA, S, 3, AFTER, Optional.empty()));
        assertThat(mandates.of(BODY, LEFT))
                .contains(new Mandate(BODY, SARA, Office.SUBSTITUTE, S, 1, Optional.empty()));
        assertThat(mandates.held(SARA, AFTER))
                .containsExactly(new Mandate(BODY, SARA, Office.MEMBER, S, 3, Optional.empty()));
    }

    @Test
    void the_office_is_that_of_the_day() {
        tell(
                new ElectedToPresidium(
                        REGION, BODY, BO, Office.FIRST_VICE_CHAIR, AFTER, Optional.empty()));
        assertThat(mandates.of(BODY, LEFT))
                .extracting(Mandate::office)
                .containsExactly(Office.CHAIR, Office.MEMBER, Office.SUBSTITUTE);
        assertThat(mandates.membership(BODY, LEFT).presidium()).containsExactly(ANNA);
        assertThat(mandates.membership(BODY, AFTER).presidium()).containsExactly(ANNA, BO);
    }

    @Test
    void the_longest_in_service_stand_first() {
        tell(new ServiceCountedFrom(REGION, BODY, BO, FROM.minusYears(4)));
        assertThat(mandates.membership(BODY, FROM).byService()).containsExactly(BO, ANNA);
    }

    @Test
    void rights_to_attend_count_from_their_first_day() {
        tell(
                new RightToAttendGiven(
                        REGION, BODY, SARA, RightToAttend.COUNCILLOR, AFTER, Optional.empty()));
        assertThat(mandates.membership(BODY, LEFT).rights()).isEmpty();
        assertThat(mandates.membership(BODY, AFTER).rights())
                .isEqualTo(Map.of(SARA, RightToAttend.COUNCILLOR));
    }

    /** KL 5:42 and 6:25. */
    @Test
    void an_assembly_meets_in_public_and_a_committee_where_the_assembly_lets_it() {
        var board = new BodyId("x/rs");
        tell(new BodyEstablished(REGION, board, BodyKind.COMMITTEE, "Styrelsen", "RS", FROM));
        assertThat(mandates.mayMeetInPublic(BODY, FROM)).isTrue();
        assertThat(mandates.mayMeetInPublic(board, AFTER)).isFalse();
        tell(new PublicMeetingsAllowed(REGION, board, AFTER));
        assertThat(mandates.mayMeetInPublic(board, LEFT)).isFalse();
        assertThat(mandates.mayMeetInPublic(board, AFTER)).isTrue();
    }

    /** KL 5:45 second sentence; what was decided last by the day holds. */
    @Test
    void an_assembly_exempts_what_is_asked_from_the_quorum_from_a_day_on() {
        tell(new QuorumExemptionDecided(REGION, BODY, AFTER, true));
        tell(new QuorumExemptionDecided(REGION, BODY, AFTER.plusYears(1), false));
        assertThat(mandates.mayAskWithoutQuorum(BODY, LEFT)).isFalse();
        assertThat(mandates.mayAskWithoutQuorum(BODY, AFTER)).isTrue();
        assertThat(mandates.mayAskWithoutQuorum(BODY, AFTER.plusYears(1))).isFalse();
    }

    @Test
    void a_person_stands_in_the_register_of_a_region() {
        assertThat(mandates.isRegistered(REGION, SARA)).isFalse();
        tell(new PersonRegistered(REGION, SARA, new TextRef("ab".repeat(32))));
        assertThat(mandates.isRegistered(REGION, SARA)).isTrue();
    }

    @Test
    void of_an_unknown_body_nothing_is_told() {
        var unknown = new BodyId("x/pn");
        assertThat(mandates.of(unknown, FROM)).isEmpty();
        assertThatThrownBy(() -> mandates.body(unknown)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> mandates.rules(BODY, FROM.minusDays(1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private void tell(MandateEvent event) {
        told.add(
                new Recorded(
                        -1,
                        "region/x",
                        told.size(),
                        new EventTypes.Key("mandates.Any", 1),
                        event,
                        Occasion.recording(Actor.SYSTEM, Happened.on(FROM)),
                        "c",
                        Instant.EPOCH));
    }

    private final class Told implements Streams {
        @Override
        public List<Recorded> read(String stream, long fromSequence) {
            return told.subList((int) fromSequence, told.size());
        }

        @Override
        public List<Recorded> readAll(List<String> streams) {
            return told;
        }

        @Override
        public List<String> names(String prefix) {
            return List.of("region/x");
        }
    }

    private static final class NoTexts implements PersonalTexts {
        @Override
        public TextRef keep(PersonId person, String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> read(TextRef ref) {
            return Optional.empty();
        }
    }
}
