package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.ITEM;
import static se.beslutsgang.meetings.domain.Hall.MEETING;
import static se.beslutsgang.meetings.domain.Hall.NEXT;
import static se.beslutsgang.meetings.domain.Hall.person;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.meetings.commands.FloorCommand.AskForFloor;
import se.beslutsgang.meetings.commands.FloorCommand.CloseSpeakersList;
import se.beslutsgang.meetings.commands.FloorCommand.GiveFloor;
import se.beslutsgang.meetings.commands.FloorCommand.WithdrawFromFloor;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.commands.RollCommand.AttendWithoutVote;
import se.beslutsgang.meetings.commands.RollCommand.StepAside;
import se.beslutsgang.meetings.events.Capacity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may be there and speak, and in which order. An assembly of three. */
class SpeakersTest {

    private final Hall hall =
            new Hall().members("S", "anna", "bo", "cajsa").substitutes("S", "sara");

    @BeforeEach
    void a_matter_is_treated() {
        hall.rights = Map.of(person("rolf"), RightToAttend.COUNCILLOR);
        hall.opened().serving("anna", "bo", "cajsa").keeps(new TakeUpItem(MEETING, ITEM));
    }

    private static AskForFloor ask(String name, int entry) {
        return new AskForFloor(MEETING, ITEM, person(name), entry);
    }

    private static GiveFloor give(String name, int entry) {
        return new GiveFloor(MEETING, ITEM, person(name), entry);
    }

    private static AttendWithoutVote attend(String name, Capacity capacity) {
        return new AttendWithoutVote(MEETING, person(name), capacity);
    }

    private List<String> waiting() {
        return hall.state.floor().in(ITEM).waiting().stream()
                .map(e -> e.person().value().substring(2) + " " + e.number())
                .toList();
    }

    @Test
    void who_asks_first_speaks_first_and_may_ask_again() {
        hall.keeps(ask("bo", 1)).keeps(ask("anna", 1));
        assertThat(waiting()).containsExactly("bo 1", "anna 1");
        hall.keeps(give("bo", 1)).keeps(ask("bo", 2));
        assertThat(waiting()).containsExactly("anna 1", "bo 2");
        assertThat(hall.decide(ask("bo", 1))).as("a late repetition").isEmpty();
    }

    @Test
    @Holds("ASKER_AND_ANSWERER_ONLY")
    void in_a_members_question_only_asker_and_answerer_speak() {
        hall.speaking = Optional.of(Set.of(person("anna"), person("bo")));
        hall.keeps(ask("anna", 1)).keeps(give("anna", 1)).keeps(ask("bo", 1));
        hall.refuses(ask("cajsa", 1), MeetingRule.ASKER_AND_ANSWERER_ONLY);
    }

    @Test
    void who_withdraws_is_off_the_list() {
        hall.keeps(ask("bo", 1)).keeps(new WithdrawFromFloor(MEETING, ITEM, person("bo"), 1));
        assertThat(waiting()).isEmpty();
        hall.advises(
                new WithdrawFromFloor(MEETING, ITEM, person("anna"), 1),
                MeetingRule.NOT_ON_THE_LIST);
    }

    @Test
    @Holds("SPEAKERS_LIST_CLOSED")
    void a_closed_list_takes_nobody_more_but_those_on_it_speak() {
        hall.keeps(ask("bo", 1)).keeps(new CloseSpeakersList(MEETING, ITEM));
        hall.refuses(ask("anna", 1), MeetingRule.SPEAKERS_LIST_CLOSED);
        hall.keeps(give("bo", 1));
    }

    @Test
    @Holds("NOT_ON_THE_LIST")
    void the_floor_is_better_asked_for_before_it_is_given() {
        hall.advises(give("anna", 1), MeetingRule.NOT_ON_THE_LIST);
        hall.keeps(ask("anna", 1)).keeps(give("anna", 1));
    }

    @Test
    void one_may_ask_beforehand_but_speaks_when_the_matter_is_treated() {
        hall.keeps(new AskForFloor(MEETING, NEXT, person("bo"), 1));
        hall.refuses(new GiveFloor(MEETING, NEXT, person("bo"), 1), MeetingRule.NOT_TREATED);
        hall.refuses(
                new AskForFloor(MEETING, MEETING.item(7), person("bo"), 1),
                MeetingRule.NO_SUCH_ITEM);
        hall.keeps(new TakeUpItem(MEETING, NEXT));
        hall.keeps(new GiveFloor(MEETING, NEXT, person("bo"), 1));
    }

    @Test
    void a_councillor_who_is_no_member_speaks_and_does_not_vote() {
        hall.keeps(attend("rolf", Capacity.COUNCILLOR)).keeps(ask("rolf", 1));
        assertThat(hall.chamber().serves(person("rolf"))).isFalse();
        assertThat(hall.chamber().attending()).containsExactly(person("rolf"));
    }

    @Test
    @Holds("NO_RIGHT_TO_ATTEND")
    void a_standing_right_to_attend_stands_in_the_register() {
        hall.refuses(attend("ulla", Capacity.COUNCILLOR), MeetingRule.NO_RIGHT_TO_ATTEND);
        hall.refuses(attend("rolf", Capacity.STAFF_REPRESENTATIVE), MeetingRule.NO_RIGHT_TO_ATTEND);
        hall.refuses(attend("ulla", Capacity.SUBSTITUTE), MeetingRule.NO_RIGHT_TO_ATTEND);
        hall.keeps(attend("sara", Capacity.SUBSTITUTE));
    }

    @Test
    void who_was_called_in_or_audits_speaks() {
        hall.keeps(attend("ulla", Capacity.CALLED_IN)).keeps(ask("ulla", 1));
        hall.keeps(attend("rut", Capacity.AUDITOR)).keeps(ask("rut", 1));
    }

    @Test
    @Holds("NO_RIGHT_TO_SPEAK")
    void a_substitute_who_does_not_serve_and_a_listener_do_not_speak() {
        hall.attending("sara", "ulla");
        hall.refuses(ask("sara", 1), MeetingRule.NO_RIGHT_TO_SPEAK);
        hall.refuses(ask("ulla", 1), MeetingRule.NO_RIGHT_TO_SPEAK);
        hall.refuses(give("ulla", 1), MeetingRule.NO_RIGHT_TO_SPEAK);
    }

    @Test
    void who_takes_no_part_in_the_matter_does_not_speak_in_it() {
        hall.keeps(ask("bo", 1)).keeps(new StepAside(MEETING, person("bo"), ITEM));
        hall.refuses(give("bo", 1), MeetingRule.NO_RIGHT_TO_SPEAK);
    }

    /** KL 5:49. */
    @Test
    void who_is_accountable_joins_the_debate_without_taking_part_in_the_matter() {
        hall.accountable = Set.of(person("bo"));
        hall.keeps(new StepAside(MEETING, person("bo"), ITEM));
        hall.keeps(ask("bo", 1)).keeps(give("bo", 1));
        hall.left("bo").refuses(ask("bo", 2), MeetingRule.NO_RIGHT_TO_SPEAK);
    }

    @Test
    void a_member_who_goes_on_without_a_vote_leaves_the_seat() {
        hall.keeps(attend("cajsa", Capacity.OFFICIAL));
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo");
    }
}
