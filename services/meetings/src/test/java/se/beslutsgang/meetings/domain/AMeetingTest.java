package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.BODY;
import static se.beslutsgang.meetings.domain.Hall.FIRST;
import static se.beslutsgang.meetings.domain.Hall.MEETING;
import static se.beslutsgang.meetings.domain.Hall.SECOND;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.meetings.commands.MeetingCommand.AdjournMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.AppointCertifier;
import se.beslutsgang.meetings.commands.MeetingCommand.CallMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.CloseMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.ConcludeItem;
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

import java.util.List;

/** A meeting of two days, of a body of three. */
class AMeetingTest {

    private static final CaseId CASE = new CaseId("x/1-2026");
    private static final PersonId BO = Hall.person("bo");
    private static final PersonId STRANGER = Hall.person("stranger");

    private final Hall hall = new Hall().members("S", "anna", "bo", "cajsa");

    private void opened() {
        hall.opened().serving("anna", "bo");
    }

    @Test
    void paragraphs_follow_one_another_in_the_order_of_treatment() {
        opened();
        var second = (ItemTakenUp) hall.when(new TakeUpItem(MEETING, MEETING.item(2))).getFirst();
        var first = (ItemTakenUp) hall.when(new TakeUpItem(MEETING, MEETING.item(1))).getFirst();
        assertThat(second.paragraph()).isEqualTo(136);
        assertThat(first.paragraph()).isEqualTo(137);
        assertThat(hall.state.agenda().current()).contains(MEETING.item(1));
    }

    @Test
    @Holds("QUORUM_LACKING")
    void no_quorum_no_item() {
        opened();
        hall.when(new NoteAttendance(MEETING, BO, Attendance.LEFT));
        hall.refuses(new TakeUpItem(MEETING, MEETING.item(1)), MeetingRule.QUORUM_LACKING);
    }

    /** KL 5:51; without a word of when, the next meeting. */
    @Test
    @Holds("POSTPONED_LEFT_OUT")
    void what_was_put_off_stands_on_the_next_agenda_of_an_assembly() {
        hall.postponed = List.of(new CaseId("x/1-2026"));
        hall.called();
        hall.advises(new SendSummons(MEETING), MeetingRule.POSTPONED_LEFT_OUT);
        hall.kind = BodyKind.COMMITTEE;
        assertThat(hall.decide(new SendSummons(MEETING))).hasSize(1);
        hall.kind = BodyKind.ASSEMBLY;
        hall.keeps(new PlaceOnAgenda(MEETING, MEETING.item(1), new CaseId("x/1-2026")));
        hall.keeps(new SendSummons(MEETING));
    }

    /** KL 5:45 second sentence. */
    @Test
    void what_is_exempt_from_the_quorum_is_taken_up_without_one() {
        opened();
        hall.when(new NoteAttendance(MEETING, BO, Attendance.LEFT));
        hall.quorumExempt = true;
        hall.keeps(new TakeUpItem(MEETING, MEETING.item(1)));
    }

    @Test
    void the_chair_may_go_on_with_a_reason_which_is_noted() {
        opened();
        hall.when(new NoteAttendance(MEETING, BO, Attendance.LEFT));
        hall.occasion = Hall.on(FIRST).because(new TextRef("ab".repeat(32)));
        List<MeetingEvent> events = hall.when(new TakeUpItem(MEETING, MEETING.item(1)));
        assertThat(events.getFirst())
                .isEqualTo(new DepartureNoted(MEETING, "meetings.QUORUM_LACKING", "KL 5:45, 6:27"));
    }

    @Test
    @Holds("SUMMONS_TOO_LATE")
    void the_assembly_is_summoned_a_week_before() {
        hall.called();
        hall.occasion = Hall.on(FIRST.minusDays(6));
        hall.refuses(new SendSummons(MEETING), MeetingRule.SUMMONS_TOO_LATE);
        hall.kind = BodyKind.COMMITTEE;
        assertThat(hall.when(new SendSummons(MEETING))).hasSize(1);
    }

    @Test
    @Holds("NO_MANDATE")
    void nobody_serves_without_a_mandate() {
        opened();
        hall.refuses(
                new NoteAttendance(MEETING, STRANGER, Attendance.SERVES), MeetingRule.NO_MANDATE);
        assertThat(hall.when(new NoteAttendance(MEETING, STRANGER, Attendance.ATTENDS))).hasSize(1);
    }

    @Test
    @Holds({"NOT_SUMMONED", "NOT_ON_ITS_DAY"})
    void a_meeting_opens_on_its_first_day_once_summoned() {
        hall.called();
        hall.refuses(new OpenMeeting(MEETING, 1), MeetingRule.NOT_SUMMONED);
        hall.when(new SendSummons(MEETING));
        hall.refuses(new OpenMeeting(MEETING, 1), MeetingRule.NOT_ON_ITS_DAY);
    }

    @Test
    @Holds({"NOT_OPEN", "NOT_ADJOURNED"})
    void a_meeting_of_two_days_is_adjourned_and_resumed() {
        opened();
        hall.when(new AdjournMeeting(MEETING, SECOND));
        hall.refuses(new TakeUpItem(MEETING, MEETING.item(1)), MeetingRule.NOT_OPEN);
        hall.when(new ResumeMeeting(MEETING, SECOND));
        hall.when(new TakeUpItem(MEETING, MEETING.item(1)));
        hall.when(new CloseMeeting(MEETING));
        assertThat(hall.decide(new AdjournMeeting(MEETING, SECOND))).isEmpty();
        hall.refuses(new ResumeMeeting(MEETING, FIRST), MeetingRule.NOT_ADJOURNED);
    }

    @Test
    @Holds("MINUTES_CERTIFIED")
    void what_is_certified_is_not_changed_not_even_when_recording() {
        opened();
        hall.when(new CloseMeeting(MEETING));
        hall.certified = true;
        hall.occasion = Occasion.recording(Actor.SYSTEM, Happened.on(FIRST));
        hall.refuses(
                new NoteAttendance(MEETING, BO, Attendance.LEFT), MeetingRule.MINUTES_CERTIFIED);
    }

    @Test
    @Holds("CERTIFIER_NOT_SERVING")
    void who_certifies_has_served() {
        opened();
        hall.refuses(new AppointCertifier(MEETING, STRANGER), MeetingRule.CERTIFIER_NOT_SERVING);
        assertThat(hall.when(new AppointCertifier(MEETING, BO))).hasSize(1);
    }

    @Test
    @Holds("NOTHING_PENDING")
    void a_case_needs_something_on_the_table() {
        hall.called();
        hall.pending = false;
        hall.refuses(
                new PlaceOnAgenda(MEETING, MEETING.item(1), CASE), MeetingRule.NOTHING_PENDING);
    }

    @Test
    @Holds("WRONG_PLACE_ON_AGENDA")
    void the_agenda_has_no_holes() {
        hall.called();
        hall.refuses(
                new PlaceOnAgenda(MEETING, MEETING.item(2), CASE),
                MeetingRule.WRONG_PLACE_ON_AGENDA);
    }

    @Test
    @Holds({"CALLED_OTHERWISE", "DAYS_NOT_IN_ORDER"})
    void the_days_stand_in_order_and_are_not_changed_by_calling_again() {
        hall.refuses(
                new CallMeeting(MEETING, BODY, List.of(SECOND, FIRST), "Hall"),
                MeetingRule.DAYS_NOT_IN_ORDER);
        hall.called();
        hall.refuses(
                new CallMeeting(MEETING, BODY, List.of(FIRST), "Hall"),
                MeetingRule.CALLED_OTHERWISE);
    }

    @Test
    @Holds({"NO_SUCH_MEETING", "NO_SUCH_ITEM", "ALREADY_CLOSED"})
    void nothing_happens_at_a_meeting_that_was_not_called_nor_after_it_is_closed() {
        hall.refuses(new CloseMeeting(MEETING), MeetingRule.NO_SUCH_MEETING);
        opened();
        hall.refuses(new TakeUpItem(MEETING, MEETING.item(7)), MeetingRule.NO_SUCH_ITEM);
        hall.when(new CloseMeeting(MEETING));
        hall.refuses(new NoteAttendance(MEETING, BO, Attendance.LEFT), MeetingRule.ALREADY_CLOSED);
    }

    @Test
    @Holds("NOT_TREATED")
    void a_matter_is_done_with_once_and_only_while_it_is_treated() {
        opened();
        hall.refuses(new ConcludeItem(MEETING, Hall.ITEM), MeetingRule.NOT_TREATED);
        hall.keeps(new TakeUpItem(MEETING, Hall.ITEM)).keeps(new ConcludeItem(MEETING, Hall.ITEM));
        assertThat(hall.state.agenda().open()).isEmpty();
        assertThat(hall.state.agenda().current()).contains(Hall.ITEM);
        hall.keeps(new TakeUpItem(MEETING, Hall.NEXT));
        assertThat(hall.decide(new ConcludeItem(MEETING, Hall.ITEM))).isEmpty();
        assertThat(hall.state.agenda().open()).contains(Hall.NEXT);
    }
}
