package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MeetingCommand.AdjournMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.AppointCertifier;
import se.beslutsgang.meetings.commands.MeetingCommand.CallMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.CloseMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.NoteAttendance;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.PlaceOnAgenda;
import se.beslutsgang.meetings.commands.MeetingCommand.ResumeMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.SendSummons;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MeetingEvent.ItemTakenUp;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A meeting of two days, of a body of three. */
class AMeetingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 17);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final BodyId BODY = new BodyId("x/rf");
    private static final MeetingId MEETING = MeetingId.of(BODY, FIRST);
    private static final CaseId CASE = new CaseId("x/1-2026");
    private static final PersonId ANNA = new PersonId("x/anna");
    private static final PersonId BO = new PersonId("x/bo");
    private static final PersonId STRANGER = new PersonId("x/stranger");

    private MeetingState state = MeetingState.NONE;
    private BodyKind kind = BodyKind.ASSEMBLY;
    private boolean pending = true;
    private boolean certified;
    private Occasion occasion = on(FIRST.minusDays(10));

    private static Occasion on(LocalDate day) {
        return Occasion.conducting(Actor.SYSTEM, Happened.on(day));
    }

    private List<MeetingEvent> decide(MeetingCommand command) {
        var facts = new MeetingFacts(kind, 3, Set.of(ANNA, BO), pending, "Plan", certified);
        return MeetingDecider.decide(state, command, occasion, facts);
    }

    private List<MeetingEvent> when(MeetingCommand command) {
        List<MeetingEvent> events = decide(command);
        events.forEach(e -> state = MeetingState.evolve(state, e));
        assertThat(decide(command)).as("the same command a second time").isEmpty();
        return events;
    }

    private void refuses(MeetingCommand command, MeetingRule rule) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> decide(command));
        assertThat(rejected).as("refusal of " + command).isNotNull();
        assertThat(rejected.rule()).isEqualTo(rule);
    }

    private void called() {
        when(new CallMeeting(MEETING, BODY, List.of(FIRST, SECOND), "Hall"));
    }

    private void opened() {
        called();
        when(new PlaceOnAgenda(MEETING, MEETING.item(1), CASE));
        when(new PlaceOnAgenda(MEETING, MEETING.item(2), new CaseId("x/2-2026")));
        when(new SendSummons(MEETING));
        occasion = on(FIRST);
        when(new OpenMeeting(MEETING, 136));
        when(new NoteAttendance(MEETING, ANNA, Attendance.SERVES));
        when(new NoteAttendance(MEETING, BO, Attendance.SERVES));
    }

    @Test
    void paragraphs_follow_one_another_in_the_order_of_treatment() {
        opened();
        var second = (ItemTakenUp) when(new TakeUpItem(MEETING, MEETING.item(2))).getFirst();
        var first = (ItemTakenUp) when(new TakeUpItem(MEETING, MEETING.item(1))).getFirst();
        assertThat(second.paragraph()).isEqualTo(136);
        assertThat(first.paragraph()).isEqualTo(137);
        assertThat(state.agenda().current()).contains(MEETING.item(1));
    }

    @Test
    void no_quorum_no_item() {
        opened();
        when(new NoteAttendance(MEETING, BO, Attendance.LEFT));
        refuses(new TakeUpItem(MEETING, MEETING.item(1)), MeetingRule.QUORUM_LACKING);
    }

    @Test
    void the_chair_may_go_on_with_a_reason_which_is_noted() {
        opened();
        when(new NoteAttendance(MEETING, BO, Attendance.LEFT));
        occasion = on(FIRST).because(new TextRef("ab".repeat(32)));
        List<MeetingEvent> events = when(new TakeUpItem(MEETING, MEETING.item(1)));
        assertThat(events.getFirst())
                .isEqualTo(new DepartureNoted(MEETING, "meetings.QUORUM_LACKING", "KL 5:45, 6:27"));
    }

    @Test
    void the_assembly_is_summoned_a_week_before() {
        called();
        occasion = on(FIRST.minusDays(6));
        refuses(new SendSummons(MEETING), MeetingRule.SUMMONS_TOO_LATE);
        kind = BodyKind.COMMITTEE;
        assertThat(when(new SendSummons(MEETING))).hasSize(1);
    }

    @Test
    void nobody_serves_without_a_mandate() {
        opened();
        refuses(new NoteAttendance(MEETING, STRANGER, Attendance.SERVES), MeetingRule.NO_MANDATE);
        assertThat(when(new NoteAttendance(MEETING, STRANGER, Attendance.ATTENDS))).hasSize(1);
    }

    @Test
    void a_meeting_opens_on_its_first_day_once_summoned() {
        called();
        refuses(new OpenMeeting(MEETING, 1), MeetingRule.NOT_SUMMONED);
        when(new SendSummons(MEETING));
        refuses(new OpenMeeting(MEETING, 1), MeetingRule.NOT_ON_ITS_DAY);
    }

    @Test
    void a_meeting_of_two_days_is_adjourned_and_resumed() {
        opened();
        when(new AdjournMeeting(MEETING, SECOND));
        refuses(new TakeUpItem(MEETING, MEETING.item(1)), MeetingRule.NOT_OPEN);
        when(new ResumeMeeting(MEETING, SECOND));
        when(new TakeUpItem(MEETING, MEETING.item(1)));
        when(new CloseMeeting(MEETING));
        assertThat(decide(new AdjournMeeting(MEETING, SECOND))).isEmpty();
        refuses(new ResumeMeeting(MEETING, FIRST), MeetingRule.NOT_ADJOURNED);
    }

    @Test
    void what_is_certified_is_not_changed_not_even_when_recording() {
        opened();
        when(new CloseMeeting(MEETING));
        certified = true;
        occasion = Occasion.recording(Actor.SYSTEM, Happened.on(FIRST));
        refuses(new NoteAttendance(MEETING, BO, Attendance.LEFT), MeetingRule.MINUTES_CERTIFIED);
    }

    @Test
    void who_certifies_has_served() {
        opened();
        refuses(new AppointCertifier(MEETING, STRANGER), MeetingRule.CERTIFIER_NOT_SERVING);
        assertThat(when(new AppointCertifier(MEETING, BO))).hasSize(1);
    }

    @Test
    void a_case_needs_something_on_the_table() {
        called();
        pending = false;
        refuses(new PlaceOnAgenda(MEETING, MEETING.item(1), CASE), MeetingRule.NOTHING_PENDING);
    }

    @Test
    void the_agenda_has_no_holes() {
        called();
        refuses(
                new PlaceOnAgenda(MEETING, MEETING.item(2), CASE),
                MeetingRule.WRONG_PLACE_ON_AGENDA);
    }

    @Test
    void the_days_stand_in_order_and_are_not_changed_by_calling_again() {
        refuses(
                new CallMeeting(MEETING, BODY, List.of(SECOND, FIRST), "Hall"),
                MeetingRule.DAYS_NOT_IN_ORDER);
        called();
        refuses(
                new CallMeeting(MEETING, BODY, List.of(FIRST), "Hall"),
                MeetingRule.CALLED_OTHERWISE);
    }

    @Test
    void nothing_happens_at_a_meeting_that_was_not_called_nor_after_it_is_closed() {
        refuses(new CloseMeeting(MEETING), MeetingRule.NO_SUCH_MEETING);
        opened();
        refuses(new TakeUpItem(MEETING, MEETING.item(7)), MeetingRule.NO_SUCH_ITEM);
        when(new CloseMeeting(MEETING));
        refuses(new NoteAttendance(MEETING, BO, Attendance.LEFT), MeetingRule.ALREADY_CLOSED);
    }
}
