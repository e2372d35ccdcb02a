package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.commands.MinutesCommand.AnnounceCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.ExpireAppealTime;
import se.beslutsgang.meetings.commands.MinutesCommand.FlagAnnouncementOverdue;
import se.beslutsgang.meetings.commands.MinutesCommand.FlagCertificationOverdue;
import se.beslutsgang.meetings.commands.MinutesCommand.ForwardRecommendations;
import se.beslutsgang.meetings.commands.MinutesCommand.RecordProcess;
import se.beslutsgang.meetings.commands.MinutesCommand.StateNoAppealKnown;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.AppealTimeExpired;
import se.beslutsgang.meetings.events.MinutesEvent.BecameFinal;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MinutesEvent.NoAppealKnown;
import se.beslutsgang.meetings.events.MinutesItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From the closed meeting to legal force, one step after the other. */
class MinutesTest extends MinutesUnderTest {

    @Test
    @Holds({"NO_SUCH_MINUTES", "MEETING_NOT_CLOSED"})
    void minutes_are_drawn_up_when_the_meeting_is_closed() {
        closed = false;
        refuses(LAST_DAY, new DrawUpMinutes(MINUTES, MEETING), MinutesRule.MEETING_NOT_CLOSED);
        refuses(LAST_DAY, new AnnounceCertification(MINUTES), MinutesRule.NO_SUCH_MINUTES);
    }

    @Test
    @Holds({"CERTIFIER_NOT_APPOINTED", "NO_CERTIFIER", "BEFORE_THE_MEETING_ENDED"})
    void only_the_chair_and_the_appointed_certify() {
        drawnUp();
        var stranger = new PersonId("x/stranger");
        refuses(LAST_DAY, certify(stranger), MinutesRule.CERTIFIER_NOT_APPOINTED);
        refuses(LAST_DAY, certify(), MinutesRule.NO_CERTIFIER);
        refuses(LAST_DAY.minusDays(1), certify(CHAIR), MinutesRule.BEFORE_THE_MEETING_ENDED);
    }

    @Test
    @Holds("ALREADY_CERTIFIED")
    void what_is_certified_is_not_certified_again_on_another_day() {
        certified(LAST_DAY.plusDays(3));
        refuses(LAST_DAY.plusDays(4), certify(CHAIR), MinutesRule.ALREADY_CERTIFIED);
    }

    @Test
    @Holds("CERTIFIED_TOO_LATE")
    void late_certification_is_possible_and_noted() {
        drawnUp();
        LocalDate late = LocalDate.of(2026, 6, 4);
        List<MinutesEvent> flagged = when(late, new FlagCertificationOverdue(MINUTES));
        assertThat(flagged)
                .containsExactly(
                        new MinutesEvent.CertificationOverdue(MINUTES, LocalDate.of(2026, 6, 3)));
        assertThat(when(late, certify(CHAIR)).getFirst())
                .isEqualTo(new DepartureNoted(MINUTES, "meetings.CERTIFIED_TOO_LATE", "KL 5:69"));
    }

    @Test
    @Holds("ANNOUNCED_TOO_LATE")
    void late_announcement_is_possible_and_noted() {
        certified(LocalDate.of(2026, 5, 21));
        assertThat(when(LocalDate.of(2026, 5, 28), new AnnounceCertification(MINUTES)).getFirst())
                .isEqualTo(new DepartureNoted(MINUTES, "meetings.ANNOUNCED_TOO_LATE", "KL 8:12"));
    }

    @Test
    @Holds("NOT_YET_DUE")
    void nothing_is_overdue_on_its_last_day() {
        drawnUp();
        refuses(
                LocalDate.of(2026, 6, 3),
                new FlagCertificationOverdue(MINUTES),
                MinutesRule.NOT_YET_DUE);
        when(LAST_DAY.plusDays(1), certify(CHAIR));
        refuses(
                LAST_DAY.plusDays(1),
                new FlagAnnouncementOverdue(MINUTES),
                MinutesRule.NOT_YET_DUE);
        assertThat(when(LAST_DAY.plusDays(9), new FlagAnnouncementOverdue(MINUTES))).hasSize(1);
    }

    @Test
    void the_announcement_tells_both_the_nominal_and_the_rolled_day() {
        certified(LocalDate.of(2026, 5, 28));
        var announced =
                (CertificationAnnounced)
                        when(LocalDate.of(2026, 5, 29), new AnnounceCertification(MINUTES))
                                .getFirst();
        assertThat(announced.nominalLastDay()).isEqualTo("2026-06-19");
        assertThat(announced.lastDay()).isEqualTo("2026-06-22");
        assertThat(announced.earliestTakeDown()).isEqualTo("2026-06-23");
    }

    @Test
    @Holds({"NOT_CERTIFIED", "ANNOUNCED_OTHERWISE", "BEFORE_CERTIFICATION"})
    void what_is_not_certified_is_not_announced() {
        drawnUp();
        refuses(LAST_DAY, new AnnounceCertification(MINUTES), MinutesRule.NOT_CERTIFIED);
        when(LAST_DAY.plusDays(3), certify(CHAIR));
        refuses(
                LAST_DAY.plusDays(2),
                new AnnounceCertification(MINUTES),
                MinutesRule.BEFORE_CERTIFICATION);
        when(LAST_DAY.plusDays(3), new AnnounceCertification(MINUTES));
        refuses(
                LAST_DAY.plusDays(4),
                new AnnounceCertification(MINUTES),
                MinutesRule.ANNOUNCED_OTHERWISE);
    }

    @Test
    void the_time_of_appeal_expires_the_day_after_its_last_day() {
        announced(LocalDate.of(2026, 5, 29));
        refuses(
                LocalDate.of(2026, 6, 22),
                new ExpireAppealTime(MINUTES),
                MinutesRule.APPEAL_TIME_RUNS);
        var expired =
                (AppealTimeExpired)
                        when(LocalDate.of(2026, 6, 23), new ExpireAppealTime(MINUTES)).getFirst();
        assertThat(expired.items()).containsExactly(OWN.item());
    }

    @Test
    @Holds("APPEAL_TIME_RUNS")
    void final_only_after_the_time_has_expired_and_no_appeal_is_known() {
        announced(LocalDate.of(2026, 5, 29));
        var nothing = new StateNoAppealKnown(MINUTES, "Förvaltningsrätten");
        refuses(LocalDate.of(2026, 6, 23), nothing, MinutesRule.APPEAL_TIME_RUNS);
        assertThat(when(LocalDate.of(2026, 6, 23), new ExpireAppealTime(MINUTES)))
                .noneMatch(BecameFinal.class::isInstance);
        assertThat(when(LocalDate.of(2026, 6, 24), nothing))
                .containsExactly(
                        new NoAppealKnown(MINUTES, "Förvaltningsrätten"),
                        new BecameFinal(MINUTES, List.of(OWN.item())));
    }

    @Test
    @Holds("NOTHING_TO_APPEAL")
    void where_nothing_can_be_appealed_no_time_expires() {
        written = List.of(RECOMMENDED);
        announced(LAST_DAY.plusDays(1));
        refuses(
                LAST_DAY.plusDays(90),
                new ExpireAppealTime(MINUTES),
                MinutesRule.NOTHING_TO_APPEAL);
    }

    /** KL 13:3: the time of another act does not begin with the announcement. */
    @Test
    void what_is_appealed_by_a_special_act_does_not_run_with_the_rest() {
        MinutesItem special = item(3, AppealRoute.SPECIAL_ACT, Optional.empty());
        MinutesItem administrative = item(4, AppealRoute.ADMINISTRATIVE, Optional.empty());
        written = List.of(special, OWN, administrative);
        announced(LAST_DAY.plusDays(1));
        when(LAST_DAY.plusDays(90), new ExpireAppealTime(MINUTES));
        assertThat(state.expired().orElseThrow().items()).containsExactly(OWN.item());
        start();
        written = List.of(special, administrative);
        announced(LAST_DAY.plusDays(1));
        refuses(
                LAST_DAY.plusDays(90),
                new ExpireAppealTime(MINUTES),
                MinutesRule.NOTHING_TO_APPEAL);
    }

    @Test
    @Holds("NOT_ANNOUNCED")
    void no_time_expires_before_the_announcement() {
        certified(LAST_DAY.plusDays(1));
        refuses(LAST_DAY.plusDays(90), new ExpireAppealTime(MINUTES), MinutesRule.NOT_ANNOUNCED);
    }

    @Test
    @Holds("NOTHING_TO_FORWARD")
    void recommendations_go_on_alone() {
        certified(LAST_DAY.plusDays(1));
        assertThat(when(LAST_DAY.plusDays(1), new ForwardRecommendations(MINUTES)))
                .containsExactly(
                        new MinutesEvent.RecommendationsForwarded(MINUTES, List.of(RECOMMENDED)));
        start();
        written = List.of(OWN);
        certified(LAST_DAY.plusDays(1));
        refuses(
                LAST_DAY.plusDays(1),
                new ForwardRecommendations(MINUTES),
                MinutesRule.NOTHING_TO_FORWARD);
    }

    @Test
    void the_model_is_recorded_once() {
        drawnUp();
        var process = new RecordProcess(MINUTES, "after-the-meeting", 1, "cd".repeat(32));
        assertThat(when(LAST_DAY, process)).hasSize(1);
    }
}
