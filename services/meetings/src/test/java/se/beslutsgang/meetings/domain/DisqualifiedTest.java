package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.ITEM;
import static se.beslutsgang.meetings.domain.Hall.MEETING;
import static se.beslutsgang.meetings.domain.Hall.NEXT;
import static se.beslutsgang.meetings.domain.Hall.person;

import org.junit.jupiter.api.Test;

import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.SubstituteOrder;
import se.beslutsgang.mandates.events.SubstituteOrder.Mode;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.commands.RollCommand.FillSeats;
import se.beslutsgang.meetings.commands.RollCommand.LetSubstituteServe;
import se.beslutsgang.meetings.commands.RollCommand.StepAside;
import se.beslutsgang.meetings.commands.RollCommand.StepBack;
import se.beslutsgang.meetings.events.RollEvent.SubstituteServes;

import java.util.List;
import java.util.Optional;

/** Who takes no part in a matter, and what becomes of the quorum. A body of five. */
class DisqualifiedTest {

    private static final TakeUpItem TAKE_UP = new TakeUpItem(MEETING, ITEM);
    private static final TakeUpItem TAKE_UP_NEXT = new TakeUpItem(MEETING, NEXT);

    private final Hall hall =
            new Hall()
                    .members("S", "anna", "bo", "cajsa", "disa", "erik")
                    .substitutes("S", "sara", "sven", "siri");

    private static StepAside aside(String name) {
        return new StepAside(MEETING, person(name), ITEM);
    }

    private Hall committee() {
        hall.kind = BodyKind.COMMITTEE;
        return hall.opened();
    }

    @Test
    void more_than_half_of_the_seats_treat_a_matter() {
        hall.opened().serving("anna", "bo");
        hall.refuses(TAKE_UP, MeetingRule.QUORUM_LACKING);
        hall.serving("cajsa").keeps(TAKE_UP);
        assertThat(hall.chamber().isQuorate()).isTrue();
        hall.left("cajsa");
        assertThat(hall.chamber().isQuorate()).isFalse();
        hall.refuses(TAKE_UP_NEXT, MeetingRule.QUORUM_LACKING);
    }

    @Test
    void a_vacant_seat_counts_among_the_seats() {
        hall.seats.set(4, Hall.vacant(5, "S"));
        hall.opened().serving("anna", "bo");
        hall.refuses(TAKE_UP, MeetingRule.QUORUM_LACKING);
    }

    @Test
    void who_steps_aside_is_out_in_that_matter_only() {
        hall.opened().serving("anna", "bo", "cajsa", "disa").keeps(TAKE_UP).keeps(aside("bo"));
        assertThat(hall.sits()).containsExactly("1 anna", "3 cajsa", "4 disa");
        hall.keeps(TAKE_UP_NEXT);
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo", "3 cajsa", "4 disa");
    }

    @Test
    void who_was_thought_disqualified_and_is_not_takes_part_again() {
        hall.opened().serving("anna", "bo", "cajsa").keeps(TAKE_UP).keeps(aside("bo"));
        hall.keeps(new StepBack(MEETING, person("bo"), ITEM));
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo", "3 cajsa");
        hall.refuses(
                new StepAside(MEETING, person("bo"), MEETING.item(7)), MeetingRule.NO_SUCH_ITEM);
        hall.refuses(
                new StepBack(MEETING, person("bo"), MEETING.item(7)), MeetingRule.NO_SUCH_ITEM);
    }

    @Test
    void a_substitute_stands_in_for_the_matter_and_the_member_is_back_after_it() {
        hall.opened().serving("anna", "bo", "cajsa", "disa", "erik").keeps(TAKE_UP);
        hall.attending("sara").keeps(aside("bo"));
        var serves = new LetSubstituteServe(MEETING, person("sara"), 2);
        assertThat(hall.when(serves))
                .singleElement()
                .isInstanceOfSatisfying(
                        SubstituteServes.class,
                        e -> assertThat(e.item()).isEqualTo(Optional.of(ITEM)));
        assertThat(hall.sits()).contains("2 sara").doesNotContain("2 bo");
        hall.keeps(TAKE_UP_NEXT);
        assertThat(hall.sits()).contains("2 bo").doesNotContain("2 sara");
    }

    @Test
    void a_substitute_who_steps_aside_serves_again_after_the_matter() {
        hall.opened().serving("anna", "bo", "cajsa", "disa", "sara").keeps(TAKE_UP);
        hall.attending("sven").keeps(aside("sara")).keeps(new FillSeats(MEETING));
        assertThat(hall.sits()).contains("5 sven");
        hall.keeps(TAKE_UP_NEXT);
        assertThat(hall.sits()).contains("5 sara").doesNotContain("5 sven");
    }

    @Test
    void a_substitute_who_is_disqualified_too_is_not_in_turn() {
        hall.opened().serving("anna", "bo", "cajsa", "disa", "erik").keeps(TAKE_UP);
        hall.attending("sara", "sven").keeps(aside("bo")).keeps(aside("sara"));
        hall.keeps(new FillSeats(MEETING));
        assertThat(hall.sits()).contains("2 sven");
    }

    @Test
    void many_are_disqualified_at_once_and_yet_every_chair_is_filled() {
        hall.opened().serving("anna", "bo", "cajsa", "disa", "erik").keeps(TAKE_UP);
        hall.attending("siri", "sven", "sara");
        hall.keeps(aside("anna")).keeps(aside("cajsa")).keeps(aside("erik"));
        hall.keeps(new FillSeats(MEETING));
        assertThat(hall.sits()).containsExactly("1 sara", "2 bo", "3 sven", "4 disa", "5 siri");
        assertThat(hall.chamber().present()).isEqualTo(5);
    }

    @Test
    void in_the_assembly_those_out_by_disqualification_count_for_the_quorum() {
        hall.opened().serving("anna", "bo", "cajsa").keeps(aside("anna")).keeps(aside("bo"));
        hall.keeps(TAKE_UP);
        assertThat(hall.chamber().present()).isEqualTo(1);
        assertThat(hall.chamber().isQuorate()).isTrue();
    }

    @Test
    void in_the_assembly_those_who_left_do_not_count_though_they_are_disqualified() {
        hall.opened().serving("anna", "bo", "cajsa").keeps(aside("anna")).left("anna");
        hall.refuses(TAKE_UP, MeetingRule.QUORUM_LACKING);
    }

    @Test
    void in_the_assembly_a_seat_counts_once_though_a_substitute_stands_in() {
        hall.opened().serving("anna", "bo", "cajsa").keeps(TAKE_UP).keeps(aside("bo"));
        hall.attending("sara").keeps(new LetSubstituteServe(MEETING, person("sara"), 2));
        assertThat(hall.chamber().present()).isEqualTo(3);
        hall.left("cajsa");
        assertThat(hall.chamber().isQuorate()).isFalse();
    }

    @Test
    void in_a_committee_those_out_by_disqualification_do_not_count() {
        committee().serving("anna", "bo", "cajsa").keeps(aside("anna"));
        hall.refuses(TAKE_UP, MeetingRule.QUORUM_LACKING);
        hall.keeps(TAKE_UP_NEXT);
    }

    @Test
    void in_a_committee_substitutes_save_the_quorum() {
        hall.order = Optional.of(SubstituteOrder.of(Mode.ORDER_OF_ELECTION));
        committee().serving("anna", "bo", "cajsa").keeps(aside("anna")).attending("sara");
        hall.refuses(TAKE_UP, MeetingRule.QUORUM_LACKING);
        hall.keeps(new FillSeats(MEETING)).keeps(TAKE_UP);
        assertThat(hall.chamber().serving()).hasSize(3);
        assertThat(hall.state.roll().asideIn(ITEM)).isEqualTo(List.of(person("anna")));
    }
}
