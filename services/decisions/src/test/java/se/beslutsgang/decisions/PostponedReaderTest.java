package se.beslutsgang.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.Deferral;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.AgendaItem;
import se.beslutsgang.meetings.queries.Meetings.Meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was put off at one meeting is due at the next, or at the first from its day on. */
class PostponedReaderTest {

    private static final MeetingId MARCH = new MeetingId("x/rf/2026-03-04");
    private static final MeetingId APRIL = new MeetingId("x/rf/2026-04-08");
    private static final MeetingId MAY = new MeetingId("x/rf/2026-05-06");
    private static final MeetingId BOARD_IN_APRIL = new MeetingId("x/rs/2026-04-08");
    private static final ItemId ITEM = new ItemId("x/rf/2026-03-04/1");
    private static final CaseId CASE = new CaseId("x/1-2026");

    private final Meetings meetings = mock();
    private final Items items = mock();
    private final PostponedReader reader = new PostponedReader(meetings, items);

    @BeforeEach
    void meetings_with_one_item_in_march() {
        when(meetings.all()).thenReturn(List.of(MARCH, APRIL, MAY, BOARD_IN_APRIL));
        Meeting march = mock();
        AgendaItem placed = mock();
        when(placed.item()).thenReturn(ITEM);
        when(march.agenda()).thenReturn(List.of(placed));
        when(meetings.find(MARCH)).thenReturn(Optional.of(march));
    }

    private void ended(Outcome outcome, Optional<LocalDate> until) {
        Item item = mock();
        DecisionMade decision = mock();
        Deferral deferral = mock();
        when(deferral.until()).thenReturn(until);
        when(decision.outcome()).thenReturn(outcome);
        when(decision.deferral()).thenReturn(Optional.of(deferral));
        when(item.meeting()).thenReturn(MARCH);
        when(item.caseId()).thenReturn(CASE);
        when(item.decisions()).thenReturn(List.of(decision));
        when(items.find(ITEM)).thenReturn(Optional.of(item));
    }

    @Test
    void without_a_day_it_is_due_at_the_next_meeting_of_the_body_and_at_no_later_one() {
        ended(Outcome.POSTPONED, Optional.empty());
        assertThat(reader.dueAt(APRIL)).containsExactly(CASE);
        assertThat(reader.dueAt(MAY)).isEmpty();
        assertThat(reader.dueAt(BOARD_IN_APRIL)).isEmpty();
    }

    @Test
    void with_a_day_it_is_due_at_the_first_meeting_from_then_on() {
        ended(Outcome.POSTPONED, Optional.of(MAY.firstDay()));
        assertThat(reader.dueAt(APRIL)).isEmpty();
        assertThat(reader.dueAt(MAY)).containsExactly(CASE);
    }

    @Test
    void what_was_sent_back_for_more_preparation_is_not_due() {
        ended(Outcome.REFERRED_BACK, Optional.empty());
        assertThat(reader.dueAt(APRIL)).isEmpty();
    }
}
