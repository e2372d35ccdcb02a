package se.beslutsgang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.job.api.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Ring 2: every way through the model, what is passed on it, and what is not. */
class AfterTheMeetingPathsTest {

    private static final String MINUTES = "example/rs/2022-06-08/minutes";
    private static final Instant CERTIFY = Instant.parse("2022-06-22T22:00:00Z");
    private static final Instant ANNOUNCE = Instant.parse("2022-06-23T22:00:00Z");
    private static final Instant APPEAL_OVER = Instant.parse("2022-07-13T22:00:00Z");

    private static final boolean RECOMMEND = true;
    private static final boolean NOTHING_RECOMMENDED = false;
    private static final boolean APPEALABLE = true;
    private static final boolean NOT_APPEALABLE = false;

    @RegisterExtension static final AllPassed COVERAGE = new AllPassed(AfterTheMeeting.MODEL);

    /** Stands for the bean that reads the minutes' deadlines. */
    public static final class Deadlines {
        public Instant certificationDue(String minutes) {
            return onlyFor(minutes, CERTIFY);
        }

        public Instant announcementDue(String minutes) {
            return onlyFor(minutes, ANNOUNCE);
        }

        public Instant appealTimeOver(String minutes) {
            return onlyFor(minutes, APPEAL_OVER);
        }

        private static Instant onlyFor(String minutes, Instant due) {
            assertThat(minutes).isEqualTo(MINUTES);
            return due;
        }
    }

    /** Stands for the bean that reads what the minutes hold. */
    public static final class Facts {
        private boolean recommends;
        private boolean appealable;

        public boolean recommends(String minutes) {
            return recommends && minutes.equals(MINUTES);
        }

        public boolean appealable(String minutes) {
            return appealable && minutes.equals(MINUTES);
        }
    }

    private static final Facts FACTS = new Facts();
    private static final List<String> SENT = new ArrayList<>();
    private static final EngineInMemory ENGINE = engine();

    private static EngineInMemory engine() {
        return new EngineInMemory(
                AfterTheMeeting.MODEL,
                Map.of(
                        AfterTheMeeting.MINUTES_DEADLINES,
                        new Deadlines(),
                        AfterTheMeeting.MINUTES_FACTS,
                        FACTS,
                        AfterTheMeeting.FLAG_CERTIFICATION_OVERDUE,
                        sends("FlagCertificationOverdue"),
                        AfterTheMeeting.FLAG_ANNOUNCEMENT_OVERDUE,
                        sends("FlagAnnouncementOverdue"),
                        AfterTheMeeting.FORWARD_RECOMMENDATIONS,
                        sends("ForwardRecommendations"),
                        AfterTheMeeting.EXPIRE_APPEAL_TIME,
                        sends("ExpireAppealTime")));
    }

    private static JavaDelegate sends(String command) {
        return execution -> SENT.add(command + " " + execution.getProcessInstanceBusinessKey());
    }

    private static void drawnUpMinutesThat(boolean recommend, boolean canBeAppealed) {
        SENT.clear();
        FACTS.recommends = recommend;
        FACTS.appealable = canBeAppealed;
        ENGINE.start(AfterTheMeeting.PROCESS, MINUTES);
    }

    @AfterEach
    void nothing_was_kept_in_the_engine_but_the_key() {
        COVERAGE.note(ENGINE.passed());
        assertThat(ENGINE.variables()).isEmpty();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void minutes_drawn_up_wait_to_be_certified_by_the_last_day() {
        drawnUpMinutesThat(RECOMMEND, APPEALABLE);
        assertThat(ENGINE.expected()).containsExactly("user_certify_minutes");
        assertThat(ENGINE.dueOf("user_certify_minutes")).isEqualTo(Date.from(CERTIFY));
        assertThat(ENGINE.timers())
                .extracting(Job::getElementId)
                .containsExactly("timer_certification_due");
        assertThat(ENGINE.timers().getFirst().getDuedate()).isEqualTo(Date.from(CERTIFY));
        assertThat(ENGINE.passed())
                .containsExactlyInAnyOrder("start_minutes_drawn_up", "flow_drawn_up");
    }

    @Test
    void a_recommendation_is_forwarded_as_soon_as_the_minutes_are_certified() {
        drawnUpMinutesThat(RECOMMEND, NOT_APPEALABLE);
        ENGINE.complete("user_certify_minutes");

        assertThat(ENGINE.jobs()).containsExactly("service_forward_recommendations");
        assertThat(SENT).isEmpty();
        ENGINE.execute("service_forward_recommendations");

        assertThat(SENT).containsExactly("ForwardRecommendations " + MINUTES);
        assertThat(ENGINE.expected()).containsExactly("user_announce_certification");
        assertThat(ENGINE.passed())
                .contains("gateway_recommends", "end_recommendations_settled")
                .doesNotContain("gateway_appealable", "end_announced");
    }

    @Test
    void without_a_recommendation_nothing_is_forwarded() {
        drawnUpMinutesThat(NOTHING_RECOMMENDED, APPEALABLE);
        ENGINE.complete("user_certify_minutes");

        assertThat(ENGINE.jobs()).isEmpty();
        assertThat(SENT).isEmpty();
        assertThat(ENGINE.passed())
                .contains("gateway_recommends", "end_recommendations_settled")
                .doesNotContain("service_forward_recommendations");
        assertThat(ENGINE.expected()).containsExactly("user_announce_certification");
    }

    @Test
    void what_cannot_be_appealed_is_over_once_announced() {
        drawnUpMinutesThat(NOTHING_RECOMMENDED, NOT_APPEALABLE);
        ENGINE.complete("user_certify_minutes");
        ENGINE.complete("user_announce_certification");

        assertThat(ENGINE.hasEnded()).isTrue();
        assertThat(SENT).isEmpty();
        assertThat(ENGINE.passed())
                .contains("gateway_appealable", "end_announced")
                .doesNotContain(
                        "timer_appeal_time_over",
                        "service_expire_appeal_time",
                        "user_state_no_appeal_known",
                        "end_legal_force_gained");
    }

    @Test
    void legal_force_is_gained_when_the_time_is_over_and_no_appeal_is_known() {
        drawnUpMinutesThat(NOTHING_RECOMMENDED, APPEALABLE);
        ENGINE.complete("user_certify_minutes");
        assertThat(ENGINE.dueOf("user_announce_certification")).isEqualTo(Date.from(ANNOUNCE));
        ENGINE.complete("user_announce_certification");

        assertThat(ENGINE.timers()).hasSize(1);
        assertThat(ENGINE.timers().getFirst().getDuedate()).isEqualTo(Date.from(APPEAL_OVER));
        assertThat(ENGINE.expected()).isEmpty();
        ENGINE.fire("timer_appeal_time_over");
        ENGINE.execute("service_expire_appeal_time");
        assertThat(ENGINE.expected()).containsExactly("user_state_no_appeal_known");
        assertThat(ENGINE.hasEnded()).isFalse();
        ENGINE.complete("user_state_no_appeal_known");

        assertThat(ENGINE.hasEnded()).isTrue();
        assertThat(SENT).containsExactly("ExpireAppealTime " + MINUTES);
        assertThat(ENGINE.passed())
                .contains("end_legal_force_gained")
                .doesNotContain(
                        "end_announced",
                        "service_forward_recommendations",
                        "timer_certification_due",
                        "timer_announcement_due");
    }

    @Test
    void legal_force_does_not_wait_for_the_forwarding_nor_the_forwarding_for_it() {
        drawnUpMinutesThat(RECOMMEND, APPEALABLE);
        ENGINE.complete("user_certify_minutes");
        ENGINE.complete("user_announce_certification");
        ENGINE.fire("timer_appeal_time_over");
        ENGINE.execute("service_expire_appeal_time");
        ENGINE.complete("user_state_no_appeal_known");

        assertThat(ENGINE.hasEnded()).isFalse();
        ENGINE.execute("service_forward_recommendations");

        assertThat(ENGINE.hasEnded()).isTrue();
        assertThat(SENT)
                .containsExactly(
                        "ExpireAppealTime " + MINUTES, "ForwardRecommendations " + MINUTES);
    }

    @Test
    void late_certification_is_flagged_and_still_awaited() {
        drawnUpMinutesThat(RECOMMEND, APPEALABLE);
        ENGINE.fire("timer_certification_due");
        ENGINE.execute("service_flag_certification_overdue");

        assertThat(SENT).containsExactly("FlagCertificationOverdue " + MINUTES);
        assertThat(ENGINE.expected()).containsExactly("user_certify_minutes");
        assertThat(ENGINE.timers()).isEmpty();
        assertThat(ENGINE.passed())
                .contains("end_certification_flagged")
                .doesNotContain("gateway_after_certification");
    }

    @Test
    void a_late_announcement_is_flagged_and_still_awaited() {
        drawnUpMinutesThat(NOTHING_RECOMMENDED, APPEALABLE);
        ENGINE.complete("user_certify_minutes");
        ENGINE.fire("timer_announcement_due");
        ENGINE.execute("service_flag_announcement_overdue");

        assertThat(SENT).containsExactly("FlagAnnouncementOverdue " + MINUTES);
        assertThat(ENGINE.expected()).containsExactly("user_announce_certification");
        assertThat(ENGINE.passed())
                .contains("end_announcement_flagged")
                .doesNotContain("end_certification_flagged", "gateway_appealable");
    }

    @Test
    void a_deadline_that_is_kept_stops_its_timer() {
        drawnUpMinutesThat(RECOMMEND, APPEALABLE);
        ENGINE.complete("user_certify_minutes");
        assertThat(ENGINE.timers())
                .extracting(Job::getElementId)
                .containsExactly("timer_announcement_due");

        ENGINE.complete("user_announce_certification");

        assertThat(ENGINE.timers())
                .extracting(Job::getElementId)
                .containsExactly("timer_appeal_time_over");
    }
}
