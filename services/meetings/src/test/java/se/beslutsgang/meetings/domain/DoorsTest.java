package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.ITEM;
import static se.beslutsgang.meetings.domain.Hall.MEETING;
import static se.beslutsgang.meetings.domain.Hall.NEXT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.meetings.commands.MeetingCommand.CloseDoors;
import se.beslutsgang.meetings.commands.MeetingCommand.ConcludeItem;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenDoors;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;

/** KL 5:42 and 6:25: an assembly meets in public, a committee behind closed doors. */
class DoorsTest {

    private static final OpenDoors OPEN = new OpenDoors(MEETING);
    private static final CloseDoors CLOSE = new CloseDoors(MEETING);

    private final Hall hall = new Hall().members("S", "anna", "bo", "cajsa");

    @BeforeEach
    void a_committee_that_may_be_public() {
        hall.kind = BodyKind.COMMITTEE;
        hall.mayMeetInPublic = true;
    }

    private Hall sitting() {
        return hall.opened().serving("anna", "bo", "cajsa");
    }

    @Test
    @Holds("NOT_PUBLIC_HERE")
    void a_committee_lets_the_public_in_where_the_assembly_has_let_it() {
        sitting().keeps(OPEN).keeps(CLOSE).keeps(OPEN);
        assertThat(hall.state.sittings().doors()).contains(true);
        hall.keeps(CLOSE);
        hall.mayMeetInPublic = false;
        hall.refuses(OPEN, MeetingRule.NOT_PUBLIC_HERE);
    }

    @Test
    void the_doors_are_not_opened_before_the_meeting() {
        hall.called().refuses(OPEN, MeetingRule.NOT_OPEN);
    }

    @Test
    @Holds("NEVER_IN_PUBLIC")
    void authority_against_an_individual_is_never_exercised_in_public() {
        sitting().keeps(OPEN);
        hall.exercisesAuthority = true;
        hall.refuses(new TakeUpItem(MEETING, ITEM), MeetingRule.NEVER_IN_PUBLIC);
        hall.keeps(CLOSE).keeps(new TakeUpItem(MEETING, ITEM));
        hall.refuses(OPEN, MeetingRule.NEVER_IN_PUBLIC);
        hall.keeps(new ConcludeItem(MEETING, ITEM));
        hall.exercisesAuthority = false;
        hall.keeps(OPEN).keeps(new TakeUpItem(MEETING, NEXT));
    }

    @Test
    @Holds("PUBLIC_BY_LAW")
    void an_assembly_is_public_and_closes_no_more_than_a_debate() {
        hall.kind = BodyKind.ASSEMBLY;
        hall.mayMeetInPublic = false;
        assertThat(sitting().decide(OPEN)).as("it is open").isEmpty();
        hall.refuses(CLOSE, MeetingRule.PUBLIC_BY_LAW);
    }
}
