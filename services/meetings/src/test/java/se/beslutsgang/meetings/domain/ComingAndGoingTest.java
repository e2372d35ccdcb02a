package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.ITEM;
import static se.beslutsgang.meetings.domain.Hall.MEETING;
import static se.beslutsgang.meetings.domain.Hall.NEXT;
import static se.beslutsgang.meetings.domain.Hall.SECOND;
import static se.beslutsgang.meetings.domain.Hall.note;
import static se.beslutsgang.meetings.domain.Hall.person;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.meetings.commands.MeetingCommand.AdjournMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.CloseMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.ConcludeItem;
import se.beslutsgang.meetings.commands.MeetingCommand.ResumeMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.commands.RollCommand.FillSeats;
import se.beslutsgang.meetings.commands.RollCommand.LetSubstituteServe;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.MeetingEvent.DepartureNoted;
import se.beslutsgang.meetings.events.RollEvent.MemberServes;
import se.beslutsgang.meetings.events.RollEvent.SubstituteServes;
import se.beslutsgang.meetings.events.ServiceGround;

import java.util.Optional;

/** Who changes when. An assembly of three S and two V, with two substitutes each. */
class ComingAndGoingTest {

    private final Hall hall =
            new Hall()
                    .members("S", "anna", "bo", "cajsa")
                    .members("V", "disa", "erik")
                    .substitutes("S", "sara", "sven")
                    .substitutes("V", "vera", "viktor");

    private static LetSubstituteServe serve(String name, int seat) {
        return new LetSubstituteServe(MEETING, person(name), seat);
    }

    private static final TakeUpItem TAKE_UP = new TakeUpItem(MEETING, ITEM);

    @Test
    @Holds("NOT_IN_TURN")
    void who_has_begun_to_serve_goes_on_when_one_before_comes() {
        hall.opened().serving("anna", "bo", "disa", "erik", "sven");
        hall.attending("sara");
        assertThat(hall.sits()).contains("3 sven");
        hall.keeps(TAKE_UP).keeps(new ConcludeItem(MEETING, ITEM));
        hall.serving("cajsa").left("bo");
        hall.refuses(serve("sara", 2), MeetingRule.NOT_IN_TURN);
        assertThat(hall.when(serve("sven", 2)))
                .extracting(e -> ((SubstituteServes) e).ground())
                .containsExactly(Optional.of(ServiceGround.HAS_BEGUN));
    }

    @Test
    void a_member_who_comes_takes_over_from_a_substitute() {
        hall.opened().serving("anna", "bo", "disa", "erik", "sara");
        assertThat(hall.sits()).contains("3 sara");
        hall.serving("cajsa");
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo", "3 cajsa", "4 disa", "5 erik");
        assertThat(hall.chamber().attending()).containsExactly(person("sara"));
    }

    @Test
    void in_the_assembly_who_broke_off_does_not_serve_again_the_same_day() {
        hall.opened().serving("anna", "bo", "cajsa", "disa", "vera").left("bo", "vera");
        hall.refuses(note("bo", Attendance.SERVES), MeetingRule.BROKE_OFF_TODAY);
        hall.refuses(serve("vera", 5), MeetingRule.BROKE_OFF_TODAY);
        hall.keeps(new AdjournMeeting(MEETING, SECOND)).keeps(new ResumeMeeting(MEETING, SECOND));
        hall.serving("bo", "vera");
    }

    @Test
    @Holds("DOES_NOT_RETURN")
    void in_a_committee_a_member_comes_back_and_a_substitute_where_its_rules_say_so() {
        hall.kind = BodyKind.COMMITTEE;
        hall.opened().serving("anna", "bo", "cajsa", "disa", "vera").left("bo", "vera");
        hall.serving("bo");
        hall.refuses(serve("vera", 5), MeetingRule.DOES_NOT_RETURN);
        hall.substitutesReturn = true;
        hall.keeps(serve("vera", 5));
    }

    @Test
    void who_attended_without_serving_and_went_out_has_not_broken_off() {
        hall.opened().serving("anna", "bo", "disa").attending("sara").left("sara");
        hall.serving("sara");
    }

    @Test
    void people_change_between_matters_not_within_one() {
        hall.opened().serving("anna", "bo", "cajsa", "disa", "erik").keeps(TAKE_UP);
        hall.attending("sara").left("bo");
        hall.advises(serve("sara", 2), MeetingRule.CHANGE_WITHIN_A_MATTER);
        hall.advises(new FillSeats(MEETING), MeetingRule.CHANGE_WITHIN_A_MATTER);
        hall.keeps(new ConcludeItem(MEETING, ITEM)).keeps(serve("sara", 2));
    }

    @Test
    @Holds("CHANGE_WITHIN_A_MATTER")
    void a_member_may_take_over_within_a_matter_but_had_better_wait() {
        hall.opened().serving("anna", "bo", "disa", "erik", "sara").keeps(TAKE_UP);
        hall.advises(note("cajsa", Attendance.SERVES), MeetingRule.CHANGE_WITHIN_A_MATTER);
        hall.keeps(new ConcludeItem(MEETING, ITEM)).serving("cajsa");
    }

    @Test
    void who_comes_late_to_a_seat_that_stood_empty_changes_nothing() {
        hall.opened().serving("anna", "bo", "disa").keeps(TAKE_UP).serving("cajsa");
    }

    @Test
    void nothing_of_the_roll_changes_after_the_meeting_but_it_may_be_recorded() {
        hall.opened().serving("anna", "bo", "cajsa").keeps(TAKE_UP);
        hall.keeps(new TakeUpItem(MEETING, NEXT)).keeps(new CloseMeeting(MEETING));
        hall.refuses(note("bo", Attendance.LEFT), MeetingRule.ALREADY_CLOSED);
        assertThat(hall.told(note("disa", Attendance.SERVES)))
                .containsExactly(
                        new DepartureNoted(MEETING, "meetings.ALREADY_CLOSED", "-"),
                        new MemberServes(MEETING, person("disa"), 4));
    }
}
