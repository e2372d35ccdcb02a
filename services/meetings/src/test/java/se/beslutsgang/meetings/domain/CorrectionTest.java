package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.commands.MinutesCommand.CorrectMinutes;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCorrected;

import java.util.Optional;

/** What is certified is corrected by telling so (JO 581-2013, JO 2571-1999). */
class CorrectionTest extends MinutesUnderTest {

    private static final TextRef WHY = new TextRef("ab".repeat(32));
    private static final Optional<ItemId> DECIDED =
            Optional.of(MeetingId.of(BODY, LAST_DAY.plusMonths(1)).item(7));

    private static CorrectMinutes correct(ItemId item, String wrong, String right) {
        return new CorrectMinutes(MINUTES, item, wrong, right, WHY, CHAIR, DECIDED);
    }

    @Test
    void a_correction_stands_beside_what_was_certified() {
        certified(LAST_DAY);
        MinutesState before = state;
        var events = when(LAST_DAY.plusDays(40), correct(OWN.item(), "22 nej", "23 nej"));
        assertThat(events)
                .containsExactly(
                        new MinutesCorrected(
                                MINUTES,
                                1,
                                LAST_DAY.plusDays(40),
                                OWN.item(),
                                "22 nej",
                                "23 nej",
                                WHY,
                                CHAIR,
                                DECIDED));
        assertThat(state.items()).as("what was certified").isEqualTo(before.items());
        assertThat(before.corrections()).as("before it").isEmpty();
        when(LAST_DAY.plusDays(41), correct(OWN.item(), "", "En ledamot avstår."));
        assertThat(state.corrections()).extracting(MinutesCorrected::number).containsExactly(1, 2);
    }

    @Test
    @Holds("NOT_CERTIFIED_SO_REDRAWN")
    void what_is_not_certified_is_drawn_up_anew_instead() {
        drawnUp();
        refuses(
                LAST_DAY,
                correct(OWN.item(), "22 nej", "23 nej"),
                MinutesRule.NOT_CERTIFIED_SO_REDRAWN);
    }

    @Test
    @Holds({"NOT_IN_THE_MINUTES", "NOT_IN_THE_TEXT", "NOTHING_CORRECTED"})
    void a_correction_says_what_is_wrong_and_where() {
        certified(LAST_DAY);
        refuses(
                LAST_DAY,
                correct(MEETING.item(9), "22 nej", "23 nej"),
                MinutesRule.NOT_IN_THE_MINUTES);
        refuses(LAST_DAY, correct(OWN.item(), "21 nej", "23 nej"), MinutesRule.NOT_IN_THE_TEXT);
        refuses(LAST_DAY, correct(OWN.item(), "22 nej", "22 nej"), MinutesRule.NOTHING_CORRECTED);
        refuses(LAST_DAY, correct(OWN.item(), "", ""), MinutesRule.NOTHING_CORRECTED);
    }
}
