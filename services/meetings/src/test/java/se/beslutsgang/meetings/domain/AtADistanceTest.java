package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.ITEM;
import static se.beslutsgang.meetings.domain.Hall.MEETING;
import static se.beslutsgang.meetings.domain.Hall.person;
import static se.beslutsgang.meetings.events.Whereabouts.AT_A_DISTANCE;
import static se.beslutsgang.meetings.events.Whereabouts.CONNECTION_LOST;
import static se.beslutsgang.meetings.events.Whereabouts.IN_THE_ROOM;
import static se.beslutsgang.meetings.events.Whereabouts.PICTURE_OFF;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.commands.RollCommand.NoteWhereabouts;
import se.beslutsgang.meetings.commands.RollCommand.TakeChair;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.Whereabouts;

import java.util.List;
import java.util.Optional;

/** An assembly of three, with a substitute, of whom some take part by sound and picture. */
class AtADistanceTest {

    private final Hall hall =
            new Hall().members("S", "anna", "bo", "cajsa").substitutes("S", "sara");

    @BeforeEach
    void anna_is_the_chair() {
        hall.presidium = List.of(person("anna"));
    }

    private static NoteWhereabouts where(String name, Whereabouts where) {
        return new NoteWhereabouts(MEETING, person(name), where);
    }

    @Test
    void who_takes_part_at_a_distance_is_present() {
        hall.opened().serving("anna", "bo").keeps(where("bo", AT_A_DISTANCE));
        hall.keeps(new TakeUpItem(MEETING, ITEM));
        assertThat(hall.chamber().present()).isEqualTo(2);
        assertThat(hall.chamber().where(person("bo"))).isEqualTo(AT_A_DISTANCE);
        assertThat(hall.chamber().where(person("anna"))).isEqualTo(IN_THE_ROOM);
    }

    @Test
    @Holds("DISTANCE_NOT_ALLOWED")
    void nobody_takes_part_at_a_distance_where_it_is_not_allowed() {
        hall.distance = false;
        hall.opened().serving("anna", "bo");
        hall.refuses(where("bo", AT_A_DISTANCE), MeetingRule.DISTANCE_NOT_ALLOWED);
        hall.distance = true;
        hall.keeps(where("bo", AT_A_DISTANCE)).keeps(where("bo", IN_THE_ROOM));
    }

    @Test
    void whose_connection_is_lost_is_not_present_until_it_is_back() {
        hall.opened().serving("anna", "bo").keeps(where("bo", AT_A_DISTANCE));
        hall.keeps(new TakeUpItem(MEETING, ITEM)).keeps(where("bo", CONNECTION_LOST));
        assertThat(hall.sits()).containsExactly("1 anna");
        assertThat(hall.chamber().cutOff()).containsExactly(Hall.person("bo"));
        assertThat(hall.chamber().isQuorate()).isFalse();
        hall.keeps(where("bo", AT_A_DISTANCE));
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo");
        assertThat(hall.chamber().cutOff()).isEmpty();
        assertThat(hall.chamber().isQuorate()).isTrue();
    }

    /** All must see one another (KL 5:16, 6:24). */
    @Test
    void who_is_heard_and_not_seen_is_not_present() {
        hall.opened().serving("anna", "bo").keeps(where("bo", AT_A_DISTANCE));
        hall.keeps(new TakeUpItem(MEETING, ITEM)).keeps(where("bo", PICTURE_OFF));
        assertThat(hall.sits()).containsExactly("1 anna");
        assertThat(hall.chamber().unseen()).containsExactly(person("bo"));
        assertThat(hall.chamber().cutOff()).isEmpty();
        assertThat(hall.chamber().isQuorate()).isFalse();
        hall.keeps(where("bo", CONNECTION_LOST)).keeps(where("bo", PICTURE_OFF));
        hall.keeps(where("bo", AT_A_DISTANCE));
        assertThat(hall.chamber().unseen()).isEmpty();
        assertThat(hall.chamber().isQuorate()).isTrue();
    }

    @Test
    void a_lost_connection_is_no_breaking_off() {
        hall.opened().serving("anna", "bo", "cajsa").keeps(where("bo", AT_A_DISTANCE));
        hall.keeps(where("bo", CONNECTION_LOST)).serving("sara");
        assertThat(hall.sits()).containsExactly("1 anna", "2 sara", "3 cajsa");
        hall.keeps(where("bo", AT_A_DISTANCE));
        assertThat(hall.sits()).containsExactly("1 anna", "2 sara", "3 cajsa");
        hall.serving("bo");
        assertThat(hall.sits()).containsExactly("1 anna", "2 bo", "3 cajsa");
    }

    @Test
    @Holds("NOT_AT_A_DISTANCE")
    void who_was_in_the_room_had_no_connection_to_lose() {
        hall.opened().serving("anna", "bo");
        hall.advises(where("bo", CONNECTION_LOST), MeetingRule.NOT_AT_A_DISTANCE);
        hall.advises(where("bo", PICTURE_OFF), MeetingRule.NOT_AT_A_DISTANCE);
        hall.keeps(where("bo", AT_A_DISTANCE)).keeps(where("bo", CONNECTION_LOST));
    }

    @Test
    @Holds("CHAIR_AT_A_DISTANCE")
    void whoever_presides_sits_in_the_room() {
        hall.presidium = List.of(person("anna"), person("bo"));
        hall.opened().serving("anna", "bo", "cajsa");
        hall.advises(where("anna", AT_A_DISTANCE), MeetingRule.CHAIR_AT_A_DISTANCE);
        hall.keeps(where("bo", AT_A_DISTANCE));
        hall.advises(
                new TakeChair(MEETING, person("bo"), Optional.empty()),
                MeetingRule.CHAIR_AT_A_DISTANCE);
        hall.keeps(where("bo", IN_THE_ROOM))
                .keeps(new TakeChair(MEETING, person("bo"), Optional.empty()))
                .keeps(where("anna", AT_A_DISTANCE));
    }

    @Test
    @Holds("BROKE_OFF_TODAY")
    void who_leaves_from_a_distance_has_left() {
        hall.opened().serving("anna", "bo").keeps(where("bo", AT_A_DISTANCE)).left("bo");
        hall.refuses(Hall.note("bo", Attendance.SERVES), MeetingRule.BROKE_OFF_TODAY);
    }
}
