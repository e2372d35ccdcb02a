package se.beslutsgang.cycle;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

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
import se.beslutsgang.ledger.Logins;
import se.beslutsgang.ledger.Readers;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.meetings.events.MinutesEvent;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * The module alone on a database of its own, with the two logins; ledger and minutes are stand-ins
 * that outlive a restart.
 */
final class CycleNode implements AutoCloseable {

    private static final EmbeddedPostgres POSTGRES = postgres();

    final FakeMinutes minutes = new FakeMinutes();
    final FakeCommands commands = new FakeCommands();
    final HandClock clock = new HandClock();
    private final String database = "cycle_" + UUID.randomUUID().toString().replace('-', '_');
    private ConfigurableApplicationContext context;
    private long sequence;

    CycleNode(String... arguments) {
        try (Connection superuser = POSTGRES.getPostgresDatabase().getConnection()) {
            Logins.prepare(superuser, database);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        context = boot(arguments);
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder().setPort(0).start();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ConfigurableApplicationContext boot(String... arguments) {
        String url = "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + database;
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=" + Logins.APPLICATION,
                                "--spring.flyway.url=" + url,
                                "--spring.flyway.user=" + Logins.OWNER,
                                "--spring.flyway.locations=classpath:db/cycle",
                                "--spring.flyway.placeholders.application=" + Logins.APPLICATION,
                                "--spring.main.banner-mode=off",
                                "--spring.thymeleaf.check-template-location=false",
                                "--beslutsgang.turnable-clock=true"));
        all.addAll(List.of(arguments));
        return new SpringApplicationBuilder(StandIns.class)
                .web(WebApplicationType.NONE)
                .initializers(
                        c -> {
                            var beans = c.getBeanFactory();
                            beans.registerSingleton("minutes", minutes);
                            beans.registerSingleton("commands", commands);
                            beans.registerSingleton("clock", clock);
                        })
                .run(all.toArray(String[]::new));
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
        Map<String, String> axonLedger() {
            return Map.of();
        }

        @Bean
        Readers readers() {
            return new QuietLedger();
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
        public long head() {
            return -1;
        }
    }
}
