package se.beslutsgang.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;
import se.beslutsgang.mandates.events.RulesOfProcedure.ParagraphNumbering;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.Capacity;
import se.beslutsgang.meetings.events.FloorEvent.FloorRequested;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.AttendanceNoted;
import se.beslutsgang.meetings.events.MeetingEvent.ItemConcluded;
import se.beslutsgang.meetings.events.MeetingEvent.ItemPlacedOnAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.ItemTakenUp;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingCalled;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;
import se.beslutsgang.meetings.events.RollEvent.MemberServes;
import se.beslutsgang.meetings.events.RollEvent.SteppedAside;
import se.beslutsgang.meetings.events.RollEvent.SubstituteServes;
import se.beslutsgang.meetings.events.RollEvent.WhereaboutsNoted;
import se.beslutsgang.meetings.events.ServiceGround;
import se.beslutsgang.meetings.events.Whereabouts;
import se.beslutsgang.meetings.queries.Meetings.Attending;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.Meetings.Serving;
import se.beslutsgang.meetings.queries.Meetings.Turn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other modules are told of a meeting: a board of three, with two substitutes. */
class LedgerMeetingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final BodyId BODY = new BodyId("x/rs");
    private static final MeetingId MEETING = MeetingId.of(BODY, DAY);
    private static final ItemId ITEM = MEETING.item(1);
    private static final ItemId NEXT = MEETING.item(2);
    private static final Party S = new Party("S");
    private static final PersonId CHAIR = new PersonId("x/chair");
    private static final PersonId BO = new PersonId("x/bo");
    private static final PersonId CAJSA = new PersonId("x/cajsa");
    private static final PersonId SARA = new PersonId("x/sara");
    private static final PersonId SVEN = new PersonId("x/sven");

    private final List<Recorded> told = new ArrayList<>();
    private final Streams streams = mock();
    private final Mandates mandates = mock();
    private final LedgerMeetings meetings =
            new LedgerMeetings(streams, new HouseReader(mandates, mock()));

    @BeforeEach
    void a_board() {
        when(streams.read(any(), anyLong()))
                .thenAnswer(
                        asked -> told.subList(asked.<Long>getArgument(1).intValue(), told.size()));
        when(mandates.membership(BODY, DAY))
                .thenReturn(
                        new Mandates.Membership(
                                new Mandates.Body(
                                        new RegionId("x"),
                                        BODY,
                                        BodyKind.COMMITTEE,
                                        "Styrelsen",
                                        "RS"),
                                new RulesOfProcedure(
                                        3, OrderMode.COUNTER_PROPOSAL, ParagraphNumbering.PER_YEAR),
                                List.of(
                                        mandate(CHAIR, Office.CHAIR, 1),
                                        mandate(BO, Office.MEMBER, 2),
                                        mandate(CAJSA, Office.MEMBER, 3),
                                        mandate(SARA, Office.SUBSTITUTE, 1),
                                        mandate(SVEN, Office.SUBSTITUTE, 2)),
                                List.of(seat(1, CHAIR), seat(2, BO), seat(3, CAJSA)),
                                List.of(CHAIR),
                                List.of(CAJSA, BO, CHAIR),
                                Map.of()));
        tell(new MeetingCalled(MEETING, BODY, List.of(DAY), "Salen"));
        tell(new ItemPlacedOnAgenda(MEETING, ITEM, new CaseId("x/1-2026"), "Plan"));
        tell(new ItemPlacedOnAgenda(MEETING, NEXT, new CaseId("x/2-2026"), "Budget"));
        tell(new MeetingOpened(MEETING, 7));
    }

    private static Mandates.Mandate mandate(PersonId person, Office office, int place) {
        return new Mandates.Mandate(BODY, person, office, S, place, Optional.empty());
    }

    private static Mandates.Seat seat(int number, PersonId holder) {
        return new Mandates.Seat(number, Optional.of(S), Optional.of(holder));
    }

    private static Serving serving(PersonId person, Office office, int seat) {
        return new Serving(
                person, S, office, Optional.of(seat), Optional.empty(), Whereabouts.IN_THE_ROOM);
    }

    private Meeting meeting() {
        return meetings.find(MEETING).orElseThrow();
    }

    private void present() {
        tell(new MemberServes(MEETING, CHAIR, 1));
        tell(new MemberServes(MEETING, BO, 2));
    }

    @Test
    void each_who_serves_is_told_with_seat_and_for_whom_and_where() {
        present();
        tell(
                new SubstituteServes(
                        MEETING,
                        SARA,
                        3,
                        Optional.of(CAJSA),
                        Optional.empty(),
                        Optional.of(ServiceGround.ORDER_OF_ELECTION)));
        tell(new WhereaboutsNoted(MEETING, SARA, Whereabouts.AT_A_DISTANCE));
        assertThat(meeting().roll())
                .containsExactly(
                        serving(CHAIR, Office.CHAIR, 1),
                        serving(BO, Office.MEMBER, 2),
                        new Serving(
                                SARA,
                                S,
                                Office.SUBSTITUTE,
                                Optional.of(3),
                                Optional.of(CAJSA),
                                Whereabouts.AT_A_DISTANCE));
        assertThat(meeting().serving(SARA)).isPresent();
        assertThat(meeting().serving(CAJSA)).isEmpty();
    }

    @Test
    void the_sitting_tells_who_presides_who_is_present_and_whether_there_is_a_quorum() {
        assertThat(meeting().sitting().quorate()).isFalse();
        assertThat(meeting().sitting().presides()).isEmpty();
        present();
        var sitting = meeting().sitting();
        assertThat(sitting.day()).isEqualTo(DAY);
        assertThat(sitting.kind()).isEqualTo(BodyKind.COMMITTEE);
        assertThat(sitting.seats()).isEqualTo(3);
        assertThat(sitting.present()).isEqualTo(2);
        assertThat(sitting.quorate()).isTrue();
        assertThat(sitting.presides()).contains(CHAIR);
        assertThat(sitting.empty()).containsExactly(3);
    }

    @Test
    void a_substitute_who_is_there_is_in_turn_and_attends_without_the_floor() {
        present();
        tell(new AttendanceNoted(MEETING, SVEN, Attendance.ATTENDS));
        tell(new AttendanceNoted(MEETING, CAJSA, Attendance.ABSENT));
        var sitting = meeting().sitting();
        assertThat(sitting.attending())
                .containsExactly(
                        new Attending(
                                SVEN,
                                Optional.of(Capacity.SUBSTITUTE),
                                false,
                                Whereabouts.IN_THE_ROOM));
        assertThat(sitting.inTurn())
                .containsExactly(
                        new Turn(3, Optional.of(CAJSA), SVEN, ServiceGround.ORDER_OF_ELECTION));
        assertThat(sitting.toCall()).extracting(Turn::person).containsExactly(SARA);
    }

    @Test
    void who_was_noted_as_serving_before_seats_were_told_serves_in_the_own() {
        tell(new AttendanceNoted(MEETING, CHAIR, Attendance.SERVES));
        tell(new AttendanceNoted(MEETING, SARA, Attendance.SERVES));
        tell(new AttendanceNoted(MEETING, new PersonId("x/stranger"), Attendance.SERVES));
        assertThat(meeting().roll())
                .extracting(Serving::person, Serving::seat)
                .containsExactly(tuple(CHAIR, Optional.of(1)), tuple(SARA, Optional.empty()));
    }

    @Test
    void during_a_matter_the_meeting_was_as_it_was_when_the_matter_was_left() {
        present();
        tell(new ItemTakenUp(MEETING, ITEM, 7));
        tell(new SteppedAside(MEETING, BO, ITEM));
        tell(new FloorRequested(MEETING, ITEM, CHAIR, 1));
        assertThat(meeting().open()).contains(ITEM);
        assertThat(meeting().sitting().aside()).containsExactly(BO);
        assertThat(meeting().sitting().waiting()).containsExactly(CHAIR);
        tell(new ItemConcluded(MEETING, ITEM));
        tell(new ItemTakenUp(MEETING, NEXT, 8));
        tell(new AttendanceNoted(MEETING, CHAIR, Attendance.LEFT));
        assertThat(meetings.during(ITEM).roll()).containsExactly(serving(CHAIR, Office.CHAIR, 1));
        assertThat(meetings.of(ITEM).roll()).containsExactly(serving(BO, Office.MEMBER, 2));
        assertThat(meetings.during(NEXT).roll()).isEqualTo(meetings.of(NEXT).roll());
        assertThat(meeting().current()).contains(NEXT);
    }

    private void tell(MeetingEvent event) {
        told.add(
                new Recorded(
                        -1,
                        "meeting/" + MEETING,
                        told.size(),
                        new EventTypes.Key("meetings.Any", 1),
                        event,
                        Occasion.recording(Actor.SYSTEM, Happened.on(DAY)),
                        "c",
                        Instant.EPOCH));
    }
}
