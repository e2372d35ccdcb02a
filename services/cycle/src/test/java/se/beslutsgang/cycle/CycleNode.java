package se.beslutsgang.cycle;

import static org.awaitility.Awaitility.await;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.cycle.inbox.InboxReaction;
import se.beslutsgang.cycle.queries.Expectations;
import se.beslutsgang.cycle.queries.WorkList;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Readers;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.testkit.QuietReaders;
import se.beslutsgang.ledger.testkit.TestDatabase;
import se.beslutsgang.ledger.testkit.TurnedClock;
import se.beslutsgang.meetings.events.MinutesEvent;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/**
 * The module alone on a database of its own, with the two logins; ledger and minutes are stand-ins
 * that outlive a restart.
 */
final class CycleNode implements AutoCloseable {

    final FakeMinutes minutes = new FakeMinutes();
    final FakeCommands commands = new FakeCommands();
    final TurnedClock clock = TurnedClock.on(LocalDate.of(2022, 6, 15));
    private final TestDatabase database = TestDatabase.fresh();
    private ConfigurableApplicationContext context;
    private long sequence;

    CycleNode(String... arguments) {
        context = boot(arguments);
    }

    private ConfigurableApplicationContext boot(String... arguments) {
        return new SpringApplicationBuilder(StandIns.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(database.properties())
                .properties("spring.thymeleaf.check-template-location=false")
                .initializers(
                        c -> {
                            var beans = c.getBeanFactory();
                            beans.registerSingleton("minutes", minutes);
                            beans.registerSingleton("commands", commands);
                            beans.registerSingleton("clock", clock);
                        })
                .run(arguments);
    }

    void stop() {
        context.close();
    }

    void restart(String... arguments) {
        context.close();
        context = boot(arguments);
    }

    /** As the ledger's reader would hand it on. */
    void happened(MinutesEvent event) {
        var recorded =
                new Recorded(
                        sequence,
                        "minutes/" + event.minutes(),
                        sequence++,
                        new EventTypes.Key("meetings." + event.getClass().getSimpleName(), 1),
                        event,
                        Occasion.recording(Actor.SYSTEM, Happened.at(clock.now())),
                        "correlation",
                        clock.now());
        redeliver(recorded);
    }

    void redeliver(Recorded recorded) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> context.getBean(InboxReaction.class).on(recorded));
    }

    void untilQuiet() {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(expectations()::isQuiet);
    }

    Expectations expectations() {
        return context.getBean(Expectations.class);
    }

    /** What people are invited to do now. */
    List<String> open() {
        return workList().open().stream().map(WorkList.Expected::task).toList();
    }

    WorkList workList() {
        return context.getBean(WorkList.class);
    }

    JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    /** A connection that is not the node's. */
    Connection beside() throws SQLException {
        return database.application();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan("se.beslutsgang.cycle.engine")
    static class StandIns {

        @Bean
        DataSource dataSource(DataSourceProperties properties) {
            return properties.initializeDataSourceBuilder().build();
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource, FlywayMigrationInitializer migrated) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        Readers readers() {
            return new QuietReaders();
        }

        @Bean
        Log log() {
            return new EmptyLog();
        }
    }

    private static final class EmptyLog implements Log {
        @Override
        public List<Recorded> after(long position, int limit) {
            return List.of();
        }

        @Override
        public List<Recorded> between(long after, long until, Set<String> names) {
            return List.of();
        }

        @Override
        public long head() {
            return -1;
        }
    }
}
