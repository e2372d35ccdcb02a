package se.beslutsgang.cycle.engine;

import org.flowable.engine.ProcessEngine;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.cycle.afterthemeeting.AfterTheMeetingWiring;
import se.beslutsgang.cycle.inbox.Correlation;
import se.beslutsgang.cycle.inbox.Drain;
import se.beslutsgang.cycle.inbox.Inbox;
import se.beslutsgang.cycle.inbox.InboxReaction;
import se.beslutsgang.cycle.queries.Expectations;
import se.beslutsgang.cycle.queries.WorkList;
import se.beslutsgang.cycle.read.ExpectationTables;
import se.beslutsgang.cycle.read.WorkListTables;
import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Readers;
import se.beslutsgang.ledger.TurnableClock;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** The module's beans, and the engine's settings. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:/cycle/engine.properties")
class CycleConfiguration {

    @Bean
    JavaMigration flowableTables() {
        return new FlowableTables();
    }

    @Bean
    EngineCommands engineCommands(Commands commands, BusinessClock clock) {
        return new EngineCommands(commands, clock);
    }

    @Bean
    ProcessWiring afterTheMeeting(EngineCommands commands, MinutesRegister minutes) {
        return new AfterTheMeetingWiring(commands, minutes);
    }

    /** {@code migrated}: Flowable does not wait for Flyway unless made to. */
    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineSettings(
            FlywayMigrationInitializer migrated,
            BusinessClock clock,
            List<ProcessWiring> processes,
            @Value("${beslutsgang.turnable-clock:false}") boolean turnable) {
        Map<Object, Object> beans = new HashMap<>();
        processes.forEach(process -> beans.putAll(process.beans()));
        return engine -> {
            engine.setClock(new EngineClock(clock));
            engine.setBeans(beans);
            engine.setDisableIdmEngine(true);
            engine.setAsyncExecutorActivate(false); // started by CycleLifecycle, in its turn
            // A failed job is tried again when its waiting time is over, by the business clock.
            engine.setAsyncFailedJobWaitTime(turnable ? 0 : 10);
            engine.setDefaultFailedJobWaitTime(turnable ? 0 : 10);
        };
    }

    @Bean
    Inbox inbox(JdbcTemplate jdbc) {
        return new Inbox(jdbc);
    }

    @Bean
    InboxReaction inboxReaction(List<ProcessWiring> processes, Inbox inbox) {
        return new InboxReaction(processes, inbox);
    }

    @Bean
    Drain drain(
            Inbox inbox,
            List<ProcessWiring> processes,
            ProcessEngine engine,
            EngineCommands commands,
            PlatformTransactionManager transactions) {
        return new Drain(inbox, new Correlation(processes, engine, commands), transactions);
    }

    @Bean
    CycleLifecycle cycleLifecycle(
            ProcessEngine engine,
            Drain drain,
            JdbcTemplate jdbc,
            DataSource pool,
            PlatformTransactionManager transactions,
            @Value("${flowable.async-executor-activate}") boolean jobsRun) {
        var transaction = new TransactionTemplate(transactions);
        var models = new ModelDeployment(engine.getRepositoryService(), jdbc, transaction);
        String node = engine.getProcessEngineConfiguration().getAsyncExecutor().getLockOwner();
        var nodes = new LivingNodes(pool, transaction, node);
        return new CycleLifecycle(models, nodes, engine, drain, jobsRun);
    }

    @Bean
    WorkList workList(JdbcTemplate jdbc) {
        return new WorkListTables(jdbc);
    }

    @Bean
    Expectations expectations(
            JdbcTemplate jdbc,
            TurnableClock clock,
            Readers readers,
            Log log,
            ProcessEngine engine) {
        return new ExpectationTables(jdbc, clock, readers, log, engine.getManagementService());
    }
}
