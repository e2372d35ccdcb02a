package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.ITEM;
import static se.beslutsgang.meetings.domain.Hall.MEETING;
import static se.beslutsgang.meetings.domain.Hall.NEXT;
import static se.beslutsgang.meetings.domain.Hall.person;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.commands.RollCommand.ElectMeetingChair;
import se.beslutsgang.meetings.commands.RollCommand.StepAside;
import se.beslutsgang.meetings.commands.RollCommand.TakeChair;

import java.util.List;
import java.util.Optional;

/** An assembly of five: chair, vice chair, and three of whom erik has served longest. */
class PresidingTest {

    private final Hall hall =
            new Hall()
                    .members("S", "chair", "vice", "cajsa", "disa", "erik")
                    .substitutes("S", "sara");

    @BeforeEach
    void the_presidium() {
        hall.presidium = List.of(person("chair"), person("vice"));
    }

    private static TakeChair take(String name, ItemId... item) {
        return new TakeChair(MEETING, person(name), List.of(item).stream().findFirst());
    }

    private static ElectMeetingChair elect(String name) {
        return new ElectMeetingChair(MEETING, person(name));
    }

    private void presides(String name) {
        assertThat(hall.chamber().presides()).isEqualTo(Optional.of(person(name)));
    }

    @Test
    void the_chair_presides_else_the_vice_chair_else_the_longest_in_service() {
        hall.opened();
        assertThat(hall.chamber().presides()).isEmpty();
        hall.serving("chair", "vice", "cajsa", "erik");
        presides("chair");
        hall.left("chair");
        presides("vice");
        hall.left("vice");
        presides("erik");
    }

    @Test
    void the_chair_who_is_disqualified_leaves_the_chair_for_that_matter() {
        hall.opened().serving("chair", "vice", "cajsa").keeps(new TakeUpItem(MEETING, ITEM));
        hall.keeps(new StepAside(MEETING, person("chair"), ITEM));
        presides("vice");
        hall.keeps(new TakeUpItem(MEETING, NEXT));
        presides("chair");
    }

    @Test
    void a_vice_chair_may_take_the_chair_for_a_matter_or_until_the_chair_takes_it_back() {
        hall.opened().serving("chair", "vice", "cajsa").keeps(new TakeUpItem(MEETING, ITEM));
        hall.keeps(take("vice", ITEM));
        presides("vice");
        hall.keeps(new TakeUpItem(MEETING, NEXT));
        presides("chair");
        hall.keeps(take("vice"));
        presides("vice");
        hall.keeps(take("chair"));
        presides("chair");
    }

    @Test
    @Holds("NOT_NEXT_TO_PRESIDE")
    void nobody_else_takes_the_chair_while_one_of_the_presidium_is_there() {
        hall.opened().serving("chair", "vice", "cajsa", "erik");
        hall.refuses(take("erik"), MeetingRule.NOT_NEXT_TO_PRESIDE);
        hall.left("chair", "vice");
        hall.refuses(take("cajsa"), MeetingRule.NOT_NEXT_TO_PRESIDE);
        hall.keeps(take("erik"));
    }

    @Test
    @Holds("CHAIR_NOT_SERVING")
    void who_does_not_serve_does_not_preside() {
        hall.opened().serving("vice", "cajsa");
        hall.refuses(take("chair"), MeetingRule.CHAIR_NOT_SERVING);
        hall.refuses(elect("disa"), MeetingRule.CHAIR_NOT_SERVING);
        hall.serving("chair").keeps(take("chair"));
    }

    @Test
    void who_was_elected_presides_until_one_of_the_presidium_comes() {
        hall.opened().serving("cajsa", "disa", "erik").keeps(elect("disa"));
        presides("disa");
        hall.keeps(take("disa", ITEM));
        hall.serving("vice");
        presides("vice");
    }

    @Test
    @Holds("PRESIDIUM_IS_THERE")
    void no_election_is_needed_while_one_of_the_presidium_is_there() {
        hall.opened().serving("vice", "cajsa");
        hall.advises(elect("cajsa"), MeetingRule.PRESIDIUM_IS_THERE);
        hall.left("vice").keeps(elect("cajsa"));
    }

    @Test
    void a_substitute_for_the_chair_does_not_preside_for_that() {
        hall.opened().serving("vice", "cajsa", "sara");
        assertThat(hall.sits()).contains("1 sara");
        presides("vice");
    }
}
