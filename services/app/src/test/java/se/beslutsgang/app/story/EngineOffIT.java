package se.beslutsgang.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.app.Application;
import se.beslutsgang.cycle.queries.WorkList;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Readers;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.TurnableClock;
import se.beslutsgang.ledger.testkit.TestDatabase;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.events.MinutesEvent.AnnouncementOverdue;
import se.beslutsgang.meetings.events.MinutesEvent.ProcessStarted;
import se.beslutsgang.meetings.events.MinutesEvent.RecommendationsForwarded;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.processes.AfterTheMeeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Ring 3: what the engine does, it does; with its executor off, nobody else does it. */
class EngineOffIT {

    private static final String STORY = "norrbotten-2022";
    private static final Instant WEEKS_LATER = SwedishTime.endOf(LocalDate.of(2022, 7, 31));

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void with_the_job_executor_off_nothing_happens_by_itself() {
        try (var node = start("--flowable.async-executor-activate=false")) {
            tellUntilCertified(node);
            node.getBean(TurnableClock.class).turnTo(WEEKS_LATER);
            untilDelivered(node);

            assertThat(node.getBean(WorkList.class).open())
                    .extracting(WorkList.Expected::task)
                    .containsExactly(AfterTheMeeting.ANNOUNCE_CERTIFICATION);
            assertThat(byTheEngine(node, RecommendationsForwarded.class)).isEmpty();
            assertThat(byTheEngine(node, AnnouncementOverdue.class)).isEmpty();
        }
        try (var node = start()) {
            node.getBean(Turning.class).settle();

            assertThat(byTheEngine(node, RecommendationsForwarded.class)).hasSize(1);
            assertThat(byTheEngine(node, AnnouncementOverdue.class))
                    .singleElement()
                    .satisfies(late -> assertThat(late.recorded()).isEqualTo(WEEKS_LATER));
            assertThat(byTheEngine(node, ProcessStarted.class))
                    .singleElement()
                    .extracting(Recorded::event)
                    .isInstanceOfSatisfying(
                            ProcessStarted.class,
                            started ->
                                    assertThat(started.sha256())
                                            .isEqualTo(AfterTheMeeting.MODEL.sha256()));
        }
    }

    private ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .profiles("demo")
                .properties(database.properties())
                .properties("server.port=0", "server.address=127.0.0.1")
                .run(arguments);
    }

    /** Without waiting for the engine, which does not come to rest. */
    private static void tellUntilCertified(ConfigurableApplicationContext node) {
        var file = StoryFile.read(StoryFile.resource(STORY, "story.yaml"));
        var teller = enter(node, file);
        for (StoryFile.Step step : file.steps()) {
            node.getBean(TurnableClock.class).turnTo(step.at());
            teller.tell(step, node.getBean(Story.class).subject());
            untilDelivered(node);
            if (step.fact() instanceof Fact.Certify) return;
        }
        throw new AssertionError("No minutes are certified in " + STORY);
    }

    private static StoryTeller enter(ConfigurableApplicationContext node, StoryFile file) {
        var commands = node.getBean(Commands.class);
        var region = new StoryRegion(file, commands, node.getBean(PersonalTexts.class));
        node.getBean(Story.class).enterRegion();
        return new StoryTeller(
                STORY,
                region,
                commands,
                node.getBean(Documents.class),
                node.getBean(Mandates.class),
                node.getBean(Meetings.class),
                node.getBean(MinutesRegister.class),
                node.getBean(Items.class));
    }

    private static void untilDelivered(ConfigurableApplicationContext node) {
        Readers readers = node.getBean(Readers.class);
        JdbcTemplate jdbc = node.getBean(JdbcTemplate.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(
                        () ->
                                readers.isQuiet()
                                        && jdbc.queryForList("select 1 from cycle_inbox").isEmpty()
                                        && readers.isQuiet());
    }

    private static List<Recorded> byTheEngine(ConfigurableApplicationContext node, Class<?> event) {
        return node.getBean(Log.class).after(-1, 10_000).stream()
                .filter(recorded -> event.isInstance(recorded.event()))
                .filter(recorded -> recorded.occasion().actor().equals(Actor.SYSTEM))
                .toList();
    }
}
