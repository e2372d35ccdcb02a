package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.commands.MinutesCommand.AnnounceCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpPart;
import se.beslutsgang.meetings.commands.MinutesCommand.ExpireAppealTime;
import se.beslutsgang.meetings.commands.MinutesCommand.FlagAnnouncementOverdue;
import se.beslutsgang.meetings.commands.MinutesCommand.RedrawMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.StateNoAppealKnown;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesEvent.AppealTimeExpired;
import se.beslutsgang.meetings.events.MinutesEvent.BecameFinal;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesDrawnUp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * §§ certified at the meeting itself: one certificate, one announcement, one clock of their own.
 */
class PartOfMinutesTest extends MinutesUnderTest {

    private static final LocalDate FIRST_DAY = LAST_DAY.minusDays(1);

    /** On the first day of two, before the meeting is closed. */
    private void certifiedAtOnce() {
        closed = false;
        minutes = MEETING.part(OWN.item());
        written = List.of(OWN);
        when(FIRST_DAY, new DrawUpPart(minutes, OWN.item()));
    }

    @Test
    @Holds("NOT_CERTIFIED_AT_ONCE")
    void a_part_holds_what_the_meeting_certified_at_once_and_nothing_else() {
        certifiedAtOnce();
        assertThat(state.items()).containsExactly(OWN);
        refuses(
                FIRST_DAY,
                new DrawUpPart(minutes, RECOMMENDED.item()),
                MinutesRule.NOT_CERTIFIED_AT_ONCE);
    }

    @Test
    void paragraphs_that_are_signed_together_are_one_part() {
        certifiedAtOnce();
        written = List.of(OWN, RECOMMENDED);
        var more = new DrawUpPart(minutes, RECOMMENDED.item());
        var drawnUp = (MinutesDrawnUp) when(LAST_DAY, more).getFirst();
        assertThat(drawnUp.items()).containsExactly(OWN, RECOMMENDED);
        assertThat(drawnUp.lastDay()).as("counted from the first").isEqualTo(FIRST_DAY);
        when(FIRST_DAY, certify(CHAIR));
        var third = item(3, AppealRoute.LEGALITY, Optional.empty());
        written = List.of(OWN, RECOMMENDED, third);
        refuses(LAST_DAY, new DrawUpPart(minutes, third.item()), MinutesRule.ALREADY_CERTIFIED);
    }

    @Test
    @Holds("AT_ONCE_BUT_LATER")
    void a_part_is_signed_on_its_day_while_the_meeting_goes_on() {
        certifiedAtOnce();
        assertThat(decide(certify(CHAIR))).hasSize(1);
        advises(LAST_DAY, certify(CHAIR), MinutesRule.AT_ONCE_BUT_LATER);
    }

    @Test
    void a_part_is_announced_and_appealed_by_its_own_days_rolled() {
        certifiedAtOnce();
        when(FIRST_DAY, certify(CHAIR));
        refuses(
                LocalDate.of(2026, 5, 21),
                new FlagAnnouncementOverdue(minutes),
                MinutesRule.NOT_YET_DUE);
        assertThat(when(LocalDate.of(2026, 5, 22), new FlagAnnouncementOverdue(minutes)))
                .hasSize(1);
        var announced =
                (CertificationAnnounced)
                        when(LocalDate.of(2026, 5, 29), new AnnounceCertification(minutes))
                                .getLast();
        assertThat(announced.nominalLastDay()).as("Midsummer Eve").isEqualTo("2026-06-19");
        assertThat(announced.lastDay()).isEqualTo("2026-06-22");
        assertThat(announced.earliestTakeDown()).isEqualTo("2026-06-23");
    }

    @Test
    void a_part_becomes_final_alone() {
        certifiedAtOnce();
        when(FIRST_DAY, certify(CHAIR));
        when(FIRST_DAY, new AnnounceCertification(minutes));
        LocalDate over = LocalDate.of(2026, 6, 10);
        var expired = (AppealTimeExpired) when(over, new ExpireAppealTime(minutes)).getFirst();
        assertThat(expired.items()).containsExactly(OWN.item());
        assertThat(when(over, new StateNoAppealKnown(minutes, "Förvaltningsrätten")))
                .contains(new BecameFinal(minutes, List.of(OWN.item())));
    }

    @Test
    void what_is_not_signed_is_drawn_up_anew_from_what_happened() {
        certifiedAtOnce();
        assertThat(decide(new RedrawMinutes(minutes))).as("nothing has happened").isEmpty();
        written = List.of(item(1, "ee", AppealRoute.LEGALITY, Optional.empty()));
        when(FIRST_DAY, new RedrawMinutes(minutes));
        assertThat(state.items()).isEqualTo(written);
        when(FIRST_DAY, certify(CHAIR));
        written = List.of(OWN);
        refuses(FIRST_DAY, new RedrawMinutes(minutes), MinutesRule.ALREADY_CERTIFIED);
    }
}
