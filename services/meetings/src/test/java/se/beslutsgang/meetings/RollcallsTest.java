package se.beslutsgang.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.Meetings.Serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who serves in a body on a day: those on the roll of a meeting that sits that day. */
class RollcallsTest {

    private static final BodyId BOARD = new BodyId("x/rs");
    private static final PersonId ANNA = new PersonId("x/anna");
    private static final PersonId BO = new PersonId("x/bo");
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 22);
    private static final LocalDate SECOND = LocalDate.of(2026, 6, 23);

    private final Meetings meetings = mock();
    private final Rollcalls rollcalls = new Rollcalls(meetings);

    private MeetingId meeting(String id, PersonId serves, LocalDate... days) {
        var meeting = new MeetingId(id);
        Meeting told = mock();
        Serving serving = mock();
        when(serving.person()).thenReturn(serves);
        when(told.days()).thenReturn(List.of(days));
        when(told.roll()).thenReturn(List.of(serving));
        when(meetings.find(meeting)).thenReturn(Optional.of(told));
        return meeting;
    }

    @Test
    void who_serves_at_a_meeting_serves_on_each_day_of_it_and_on_no_other() {
        MeetingId twoDays = meeting("x/rs/2026-06-22", ANNA, FIRST, SECOND);
        when(meetings.all()).thenReturn(List.of(twoDays));
        assertThat(rollcalls.in(BOARD, FIRST)).containsExactly(ANNA);
        assertThat(rollcalls.in(BOARD, SECOND)).containsExactly(ANNA);
        assertThat(rollcalls.in(BOARD, SECOND.plusDays(1))).isEmpty();
        assertThat(rollcalls.in(BOARD, FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void who_serves_in_another_body_does_not_serve_here() {
        MeetingId here = meeting("x/rs/2026-06-22", ANNA, FIRST);
        MeetingId there = meeting("x/rf/2026-06-22", BO, FIRST);
        when(meetings.all()).thenReturn(List.of(here, there));
        assertThat(rollcalls.in(BOARD, FIRST)).containsExactly(ANNA);
    }
}
