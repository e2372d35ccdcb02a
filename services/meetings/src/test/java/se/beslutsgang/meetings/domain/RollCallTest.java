package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.FIRST;
import static se.beslutsgang.meetings.domain.Hall.MEETING;
import static se.beslutsgang.meetings.domain.Hall.SECOND;
import static se.beslutsgang.meetings.domain.Hall.person;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.commands.MeetingCommand.AdjournMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.ResumeMeeting;
import se.beslutsgang.meetings.commands.RollCommand.CallRoll;
import se.beslutsgang.meetings.events.RollEvent.RollCalled;
import se.beslutsgang.meetings.events.Seated;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The roll of a sitting, called at once. An assembly of two S and two V. */
class RollCallTest {

    private final Hall hall =
            new Hall()
                    .members("S", "anna", "bo")
                    .members("V", "cajsa", "disa")
                    .substitutes("S", "sara", "sven")
                    .substitutes("V", "vera");

    private static CallRoll roll(String serving, String... attending) {
        return new CallRoll(
                MEETING,
                Arrays.stream(serving.split(" ")).map(Hall::person).toList(),
                Arrays.stream(attending).map(Hall::person).toList());
    }

    @Test
    void members_sit_in_their_seats_and_substitutes_in_those_that_are_empty() {
        hall.opened();
        assertThat(hall.when(roll("vera anna bo disa", "sara")))
                .containsExactly(
                        new RollCalled(
                                MEETING,
                                FIRST,
                                List.of(
                                        seated("anna", 1),
                                        seated("bo", 2),
                                        new Seated(
                                                person("vera"),
                                                Optional.of(3),
                                                Optional.of(person("cajsa"))),
                                        seated("disa", 4)),
                                List.of(person("sara"))));
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo", "3 vera", "4 disa");
        assertThat(hall.chamber().attending()).containsExactly(person("sara"));
    }

    private static Seated seated(String name, int seat) {
        return new Seated(person(name), Optional.of(seat), Optional.empty());
    }

    @Test
    void each_sitting_has_a_roll_of_its_own() {
        hall.opened().keeps(roll("anna bo cajsa disa"));
        hall.keeps(new AdjournMeeting(MEETING, SECOND)).keeps(new ResumeMeeting(MEETING, SECOND));
        assertThat(hall.sits()).as("until it is called").hasSize(4);
        hall.keeps(roll("anna sara cajsa disa"));
        assertThat(hall.sits()).containsExactly("1 anna", "2 sara", "3 cajsa", "4 disa");
        assertThat(hall.state.roll().lastCall().orElseThrow().day()).isEqualTo(SECOND);
        assertThat(hall.state.sittings().day()).isEqualTo(SECOND);
    }

    @Test
    void substitutes_of_the_roll_stand_in_their_turn() {
        hall.opened();
        hall.refuses(roll("anna sven cajsa disa", "sara"), MeetingRule.NOT_IN_TURN);
        hall.keeps(roll("anna sara cajsa disa", "sven"));
    }

    @Test
    @Holds("NO_EMPTY_SEAT")
    void a_substitute_too_many_has_no_seat() {
        hall.opened();
        hall.refuses(roll("anna bo cajsa disa sara"), MeetingRule.NO_EMPTY_SEAT);
        hall.told(roll("anna bo cajsa disa sara"));
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo", "3 cajsa", "4 disa", "sara");
    }

    @Test
    void a_stranger_has_no_seat() {
        hall.opened();
        hall.refuses(roll("anna stranger"), MeetingRule.NO_MANDATE);
        hall.keeps(roll("anna bo"));
    }
}
