package se.beslutsgang.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.cycle.FakeMinutes.MEETING;
import static se.beslutsgang.cycle.FakeMinutes.MINUTES;
import static se.beslutsgang.cycle.FakeMinutes.appealable;
import static se.beslutsgang.cycle.FakeMinutes.recommendation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.cycle.queries.Expectations.Stuck;
import se.beslutsgang.cycle.queries.WorkList.Expected;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.meetings.commands.MinutesCommand.ExpireAppealTime;
import se.beslutsgang.meetings.commands.MinutesCommand.FlagCertificationOverdue;
import se.beslutsgang.meetings.commands.MinutesCommand.ForwardRecommendations;
import se.beslutsgang.meetings.commands.MinutesCommand.RecordProcess;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesDrawnUp;
import se.beslutsgang.meetings.events.MinutesEvent.NoAppealKnown;
import se.beslutsgang.processes.AfterTheMeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The engine on a real database: inbox, timers on the business clock, jobs, what is stuck. */
class CycleIT {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 8);
    private static final Instant CERTIFICATION_DUE = SwedishTime.endOf(FakeMinutes.CERTIFY_BY);
    private static final Instant APPEAL_OVER = SwedishTime.endOf(FakeMinutes.LAST_DAY_OF_APPEAL);

    private final CycleNode node = new CycleNode();

    @AfterEach
    void close() {
        node.close();
    }

    private void drawnUp() {
        node.minutes.drawnUp(recommendation(), appealable());
        node.happened(
                new MinutesDrawnUp(MINUTES, MEETING, new BodyId("example/rs"), DAY, List.of()));
    }

    private void certified() {
        node.minutes.certified(recommendation(), appealable());
        node.happened(new MinutesCertified(MINUTES, DAY, List.of(), List.of()));
    }

    private void announced() {
        node.minutes.announced(recommendation(), appealable());
        node.happened(new CertificationAnnounced(MINUTES, DAY, DAY, DAY, DAY));
    }

    @Test
    void minutes_drawn_up_are_expected_to_be_certified_and_their_model_is_recorded() {
        drawnUp();
        node.untilQuiet();

        assertThat(node.workList().open())
                .containsExactly(
                        new Expected(
                                AfterTheMeeting.PROCESS,
                                AfterTheMeeting.CERTIFY_MINUTES,
                                MINUTES.value(),
                                Role.SECRETARY,
                                node.clock.now(),
                                Optional.of(FakeMinutes.CERTIFY_BY)));
        assertThat(node.expectations().nextTimer()).contains(CERTIFICATION_DUE);
        assertThat(node.commands.commands())
                .containsExactly(
                        new RecordProcess(
                                MINUTES,
                                AfterTheMeeting.PROCESS,
                                1,
                                AfterTheMeeting.MODEL.sha256()));
    }

    @Test
    void all_the_way_to_legal_force_on_a_turned_clock() {
        drawnUp();
        certified();
        announced();
        node.untilQuiet();
        assertThat(node.open()).isEmpty();
        assertThat(node.commands.commands()).contains(new ForwardRecommendations(MINUTES));
        assertThat(node.expectations().nextTimer()).contains(APPEAL_OVER);

        node.clock.turnTo(APPEAL_OVER.minusMillis(1));
        node.untilQuiet();
        assertThat(node.commands.commands()).doesNotContain(new ExpireAppealTime(MINUTES));
        node.clock.turnTo(APPEAL_OVER);
        node.untilQuiet();

        assertThat(node.commands.sent().getLast().command())
                .isEqualTo(new ExpireAppealTime(MINUTES));
        assertThat(node.commands.sent().getLast().occasion().happened())
                .isEqualTo(Happened.at(APPEAL_OVER));
        assertThat(node.open()).containsExactly(AfterTheMeeting.STATE_NO_APPEAL_KNOWN);

        node.happened(new NoAppealKnown(MINUTES, "court"));
        node.untilQuiet();
        assertThat(node.open()).isEmpty();
        assertThat(node.expectations().nextTimer()).isEmpty();
        assertThat(node.expectations().stuck()).isEmpty();
    }

    @Test
    void a_late_certification_is_flagged_once() {
        drawnUp();
        node.untilQuiet();
        node.clock.turnTo(CERTIFICATION_DUE);
        node.untilQuiet();
        node.clock.turnTo(CERTIFICATION_DUE.plusSeconds(90_000));
        node.untilQuiet();

        assertThat(node.commands.commands())
                .filteredOn(FlagCertificationOverdue.class::isInstance)
                .hasSize(1);
        assertThat(node.open()).containsExactly(AfterTheMeeting.CERTIFY_MINUTES);
    }

    @Test
    void an_event_delivered_twice_does_nothing_the_second_time() {
        drawnUp();
        certified();
        node.untilQuiet();
        int before = node.commands.sent().size();

        drawnUp();
        certified();
        node.untilQuiet();

        assertThat(node.commands.sent()).hasSize(before);
        assertThat(node.expectations().stuck()).isEmpty();
        assertThat(node.open()).containsExactly(AfterTheMeeting.ANNOUNCE_CERTIFICATION);
    }

    @Test
    void an_event_that_nobody_waits_for_yet_stays_is_shown_and_goes_in_when_its_time_comes() {
        certified();
        node.untilQuiet();

        assertThat(node.expectations().stuck())
                .singleElement()
                .isInstanceOfSatisfying(
                        Stuck.Arrival.class,
                        stuck -> {
                            assertThat(stuck.key()).isEqualTo(MINUTES.value());
                            assertThat(stuck.task()).isEqualTo(AfterTheMeeting.CERTIFY_MINUTES);
                            assertThat(stuck.cause()).isEqualTo("nobody waits for it");
                        });

        drawnUp();
        node.minutes.certified(recommendation(), appealable());
        node.untilQuiet();
        assertThat(node.open()).containsExactly(AfterTheMeeting.ANNOUNCE_CERTIFICATION);
        assertThat(node.expectations().stuck()).isEmpty();
    }

    @Test
    void a_command_that_fails_is_tried_again_then_shown_then_tried_when_asked() {
        node.commands.refuse(ForwardRecommendations.class);
        drawnUp();
        certified();
        node.untilQuiet();

        assertThat(node.expectations().stuck())
                .singleElement()
                .isInstanceOfSatisfying(
                        Stuck.Job.class,
                        stuck -> {
                            assertThat(stuck.key()).isEqualTo(MINUTES.value());
                            assertThat(stuck.element())
                                    .isEqualTo("service_forward_recommendations");
                            assertThat(stuck.cause()).contains("Refused here");
                        });
        assertThat(node.open()).containsExactly(AfterTheMeeting.ANNOUNCE_CERTIFICATION);

        node.commands.refuseNothing();
        node.expectations().retry(node.expectations().stuck().getFirst().id());
        node.untilQuiet();
        assertThat(node.commands.commands()).contains(new ForwardRecommendations(MINUTES));
        assertThat(node.expectations().stuck()).isEmpty();
    }

    @Test
    void an_event_that_the_engine_cannot_take_in_is_shown_with_its_cause() {
        node.commands.refuse(RecordProcess.class);
        drawnUp();
        node.untilQuiet();

        assertThat(node.expectations().stuck())
                .singleElement()
                .satisfies(stuck -> assertThat(stuck.cause()).contains("Refused here"));
        assertThat(node.open()).isEmpty();

        node.commands.refuseNothing();
        node.expectations().retry(node.expectations().stuck().getFirst().id());
        node.untilQuiet();
        assertThat(node.open()).containsExactly(AfterTheMeeting.CERTIFY_MINUTES);
    }
}
