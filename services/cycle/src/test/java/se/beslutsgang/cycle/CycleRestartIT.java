package se.beslutsgang.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.cycle.FakeMinutes.MEETING;
import static se.beslutsgang.cycle.FakeMinutes.MINUTES;
import static se.beslutsgang.cycle.FakeMinutes.recommendation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.awaitility.Awaitility;
import org.flowable.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.meetings.commands.MinutesCommand.FlagCertificationOverdue;
import se.beslutsgang.meetings.commands.MinutesCommand.ForwardRecommendations;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesDrawnUp;
import se.beslutsgang.processes.AfterTheMeeting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;

/** Stopped, killed, started again, with another time zone, with the job executor off. */
class CycleRestartIT {

    private static final String NO_JOBS = "--flowable.async-executor-activate=false";

    private static void drawnUp(CycleNode node) {
        node.minutes.drawnUp(recommendation());
        node.happened(
                new MinutesDrawnUp(
                        MINUTES,
                        MEETING,
                        new BodyId("example/rs"),
                        LocalDate.of(2022, 6, 8),
                        List.of()));
    }

    private static void certified(CycleNode node) {
        node.minutes.certified(recommendation());
        node.happened(
                new MinutesCertified(MINUTES, LocalDate.of(2022, 6, 21), List.of(), List.of()));
    }

    private static void untilExpected(CycleNode node, String task) {
        Awaitility.await().until(() -> node.open().equals(List.of(task)));
    }

    @Test
    void with_the_job_executor_off_nothing_happens_by_itself() {
        try (var node = new CycleNode(NO_JOBS)) {
            drawnUp(node);
            untilExpected(node, AfterTheMeeting.CERTIFY_MINUTES);
            node.clock.turnTo(node.expectations().nextTimer().orElseThrow().plusSeconds(1));

            assertThat(
                            node.bean(ProcessEngine.class)
                                    .getProcessEngineConfiguration()
                                    .getAsyncExecutor()
                                    .isActive())
                    .isFalse();
            assertThat(node.expectations().isQuiet()).isFalse();

            node.restart();
            node.untilQuiet();
            assertThat(node.commands.commands()).contains(new FlagCertificationOverdue(MINUTES));
        }
    }

    @Test
    void what_a_killed_run_had_in_hand_is_done_after_the_restart_though_the_clock_stands_still() {
        try (var node = new CycleNode(NO_JOBS)) {
            drawnUp(node);
            certified(node);
            untilExpected(node, AfterTheMeeting.ANNOUNCE_CERTIFICATION);
            inTheHandsOf("a killed node", node);
            assertThat(node.commands.commands())
                    .doesNotContain(new ForwardRecommendations(MINUTES));

            node.restart();
            node.untilQuiet();

            assertThat(node.commands.commands())
                    .containsOnlyOnce(new ForwardRecommendations(MINUTES));
        }
    }

    @Test
    void what_a_living_node_has_in_hand_is_left_to_it_until_it_is_killed() throws SQLException {
        try (var node = new CycleNode(NO_JOBS)) {
            drawnUp(node);
            certified(node);
            untilExpected(node, AfterTheMeeting.ANNOUNCE_CERTIFICATION);
            inTheHandsOf("another node", node);

            try (var life = new SignOfLifeOf("another node", node)) {
                node.restart();
                assertThat(locked(node, "another node")).isEqualTo(2);
                assertThat(node.commands.commands())
                        .doesNotContain(new ForwardRecommendations(MINUTES));
                life.end();
            }

            node.untilQuiet();
            assertThat(node.commands.commands())
                    .containsOnlyOnce(new ForwardRecommendations(MINUTES));
        }
    }

    /** A session beside those of the node, as another node holds it. */
    private record SignOfLifeOf(Connection session) implements AutoCloseable {

        SignOfLifeOf(String name, CycleNode node) throws SQLException {
            this(node.beside());
            try (var hold =
                    session.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
                hold.setString(1, name);
                hold.execute();
            }
        }

        void end() throws SQLException {
            session.close();
        }

        @Override
        public void close() throws SQLException {
            end();
        }
    }

    private static void inTheHandsOf(String owner, CycleNode node) {
        Timestamp until = Timestamp.from(node.clock.now().plusSeconds(300));
        int job =
                node.jdbc()
                        .update(
                                "update act_ru_job set lock_owner_ = ?, lock_exp_time_ = ?",
                                owner,
                                until);
        int instance =
                node.jdbc()
                        .update(
                                "update act_ru_execution set lock_owner_ = ?, lock_time_ = ?"
                                        + " where business_key_ = ?",
                                owner,
                                until,
                                MINUTES.value());
        assertThat(List.of(job, instance)).containsExactly(1, 1);
    }

    private static @Nullable Integer locked(CycleNode node, String owner) {
        return node.jdbc()
                .queryForObject(
                        "select (select count(*) from act_ru_job where lock_owner_ = ?) + (select"
                                + " count(*) from act_ru_execution where lock_owner_ = ?)",
                        Integer.class,
                        owner,
                        owner);
    }

    @Test
    void the_same_model_is_not_deployed_twice() {
        try (var node = new CycleNode()) {
            node.restart();

            assertThat(
                            node.bean(ProcessEngine.class)
                                    .getRepositoryService()
                                    .createProcessDefinitionQuery()
                                    .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_timer_is_due_at_the_same_instant_for_nodes_in_different_time_zones() {
        TimeZone here = TimeZone.getDefault();
        try (var node = new CycleNode()) {
            drawnUp(node);
            node.untilQuiet();
            var due = node.expectations().nextTimer();

            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            node.restart();

            assertThat(node.expectations().nextTimer()).isEqualTo(due).isPresent();
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void a_clean_stop_logs_no_warning() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var seen = new ListAppender<ILoggingEvent>();
        try (var node = new CycleNode()) {
            drawnUp(node);
            certified(node);
            node.untilQuiet();
            seen.start();
            root.addAppender(seen);

            node.stop();

            assertThat(seen.list)
                    .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                    .isEmpty();
        } finally {
            root.detachAppender(seen);
        }
    }

    @Test
    void the_application_may_use_the_engines_tables_but_not_make_any() {
        try (var node = new CycleNode()) {
            assertThat(
                            node.jdbc()
                                    .queryForList(
                                            "select tablename from pg_tables where tableowner ="
                                                    + " current_user",
                                            String.class))
                    .isEmpty();
            assertThat(
                            node.jdbc()
                                    .queryForObject(
                                            "select has_schema_privilege('public', 'CREATE')",
                                            Boolean.class))
                    .isFalse();
        }
    }
}
