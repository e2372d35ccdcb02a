package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.ITEM;
import static se.beslutsgang.meetings.domain.Hall.MEETING;
import static se.beslutsgang.meetings.domain.Hall.note;
import static se.beslutsgang.meetings.domain.Hall.person;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.commands.RollCommand.FillSeats;
import se.beslutsgang.meetings.commands.RollCommand.LetSubstituteServe;
import se.beslutsgang.meetings.commands.RollCommand.NotifyAbsence;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.RollEvent.MemberServes;
import se.beslutsgang.meetings.events.RollEvent.SubstituteServes;
import se.beslutsgang.meetings.events.ServiceGround;

import java.util.Optional;

/** An assembly of three S and two V, with two substitutes each. */
class ServingTest {

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
    void a_member_serves_in_the_own_seat() {
        hall.opened();
        assertThat(hall.when(note("bo", Attendance.SERVES)))
                .containsExactly(new MemberServes(MEETING, person("bo"), 2));
        assertThat(hall.sits()).containsExactly("2 bo");
    }

    @Test
    void a_substitute_serves_for_a_named_member_in_a_named_seat() {
        hall.opened().serving("anna", "bo", "disa", "erik").attending("sara");
        assertThat(hall.when(serve("sara", 3)))
                .containsExactly(
                        new SubstituteServes(
                                MEETING,
                                person("sara"),
                                3,
                                Optional.of(person("cajsa")),
                                Optional.empty(),
                                Optional.of(ServiceGround.OWN_PARTY)));
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo", "3 sara", "4 disa", "5 erik");
    }

    @Test
    void a_substitute_who_is_said_to_serve_gets_the_seat_whose_turn_it_is() {
        hall.opened().serving("anna", "bo", "disa", "viktor");
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo", "4 disa", "5 viktor");
    }

    @Test
    @Holds("NO_SUCH_SEAT")
    void nobody_serves_without_a_mandate() {
        hall.opened().serving("anna");
        hall.refuses(note("stranger", Attendance.SERVES), MeetingRule.NO_MANDATE);
        hall.refuses(serve("stranger", 2), MeetingRule.NO_MANDATE);
        hall.refuses(serve("sara", 9), MeetingRule.NO_SUCH_SEAT);
    }

    @Test
    @Holds("SEAT_SERVED")
    void one_seat_one_vote() {
        hall.opened().serving("anna", "bo", "cajsa", "disa", "erik").attending("sara");
        hall.refuses(serve("sara", 3), MeetingRule.SEAT_SERVED);
        hall.refuses(note("sara", Attendance.SERVES), MeetingRule.NO_EMPTY_SEAT);
        hall.told(serve("sara", 3));
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo", "3 sara", "4 disa", "5 erik");
    }

    @Test
    @Holds("SERVES_ALREADY")
    void nobody_serves_in_two_seats() {
        hall.opened().serving("disa", "erik", "sara");
        hall.refuses(serve("sara", 2), MeetingRule.SERVES_ALREADY);
        hall.told(serve("sara", 2));
        assertThat(hall.sits()).containsExactly("2 sara", "4 disa", "5 erik");
    }

    @Test
    void the_substitutes_of_a_party_serve_in_their_order() {
        hall.opened().serving("anna", "bo", "disa", "erik").attending("sara", "sven");
        hall.refuses(serve("sven", 3), MeetingRule.NOT_IN_TURN);
        hall.keeps(serve("sara", 3));
    }

    @Test
    void which_of_a_partys_empty_seats_a_substitute_takes_is_all_the_same() {
        hall.opened().serving("anna", "disa", "erik").attending("sara", "sven");
        hall.keeps(serve("sven", 2)).keeps(serve("sara", 3));
    }

    @Test
    @Holds("NO_RIGHT_TO_THE_SEAT")
    void in_the_assembly_a_substitute_serves_for_the_own_party_only() {
        hall.opened().serving("anna", "bo", "disa", "erik").attending("vera");
        hall.refuses(serve("vera", 3), MeetingRule.NO_RIGHT_TO_THE_SEAT);
        hall.told(serve("vera", 3));
        assertThat(hall.sits()).contains("3 vera");
    }

    @Test
    @Holds("SEAT_LEFT_EMPTY")
    void a_chair_leaves_no_seat_empty_while_a_substitute_is_there() {
        hall.opened().serving("anna", "bo", "disa", "erik").attending("sara");
        hall.refuses(TAKE_UP, MeetingRule.SEAT_LEFT_EMPTY);
        hall.keeps(new FillSeats(MEETING)).keeps(TAKE_UP);
        assertThat(hall.sits()).contains("3 sara");
    }

    @Test
    void a_seat_may_stand_empty_when_nobody_may_take_it() {
        hall.opened().serving("anna", "bo", "disa", "erik").attending("vera").keeps(TAKE_UP);
    }

    @Test
    void all_empty_seats_are_filled_at_once() {
        hall.opened().serving("anna").attending("viktor", "vera", "sven", "sara");
        hall.keeps(new FillSeats(MEETING));
        assertThat(hall.sits()).containsExactly("1 anna", "2 sara", "3 sven", "4 vera", "5 viktor");
    }

    @Test
    void who_will_not_come_is_absent_and_a_substitute_is_called() {
        hall.called().keeps(new NotifyAbsence(MEETING, person("disa")));
        assertThat(hall.state.succession(hall.bench()).toCall())
                .extracting(t -> t.seat() + " " + t.person())
                .containsExactly("4 x/vera");
        hall.keeps(new NotifyAbsence(MEETING, person("vera")));
        assertThat(hall.state.succession(hall.bench()).toCall())
                .extracting(t -> t.seat() + " " + t.person())
                .containsExactly("4 x/viktor");
    }

    @Test
    void who_told_that_he_would_not_come_may_come_all_the_same() {
        hall.opened().keeps(new NotifyAbsence(MEETING, person("disa"))).serving("disa");
        assertThat(hall.sits()).containsExactly("4 disa");
    }
}
