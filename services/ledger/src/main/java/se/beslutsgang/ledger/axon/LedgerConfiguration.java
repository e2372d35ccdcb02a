package se.beslutsgang.ledger.axon;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.spring.config.annotation.SpringBeanParameterResolverFactory;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Projector;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.TurnableClock;
import se.beslutsgang.ledger.log.ClockTable;
import se.beslutsgang.ledger.log.DocumentTable;
import se.beslutsgang.ledger.log.EventTable;
import se.beslutsgang.ledger.log.LogReaders;
import se.beslutsgang.ledger.log.SealedTexts;
import se.beslutsgang.ledger.log.Sequencer;

import java.util.List;

import javax.sql.DataSource;

/** The ledger's beans. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    /**
     * Declared here, since the auto-configured one comes too late for what is conditional on it.
     */
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
    TurnableClock clock(
            JdbcTemplate jdbc, @Value("${beslutsgang.turnable-clock:false}") boolean turnable) {
        return new ClockTable(jdbc, turnable);
    }

    @Bean
    EventCodec eventCodec(List<EventTypes> types, List<EventCodec.Upcaster> upcasters) {
        return new EventCodec(types, upcasters);
    }

    @Bean
    EventTable eventTable(JdbcTemplate jdbc, EventCodec codec) {
        return new EventTable(jdbc, codec);
    }

    @Bean
    PersonalTexts personalTexts(JdbcTemplate jdbc) {
        return new SealedTexts(jdbc);
    }

    @Bean
    Documents documents(JdbcTemplate jdbc) {
        return new DocumentTable(jdbc);
    }

    @Bean
    Sequencer sequencer(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new Sequencer(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    LogReaders readers(
            List<Projector> projectors,
            List<Reaction> reactions,
            Sequencer sequencer,
            EventTable log,
            JdbcTemplate jdbc,
            TurnableClock clock,
            PlatformTransactionManager transactions) {
        return new LogReaders(projectors, reactions, sequencer, log, jdbc, clock, transactions);
    }

    @Bean
    Wake wake() {
        return new Wake();
    }

    @Bean
    AxonLedger axonLedger(
            EventTable table,
            EventCodec codec,
            List<AggregateShell> shells,
            PlatformTransactionManager transactions,
            ApplicationContext context,
            TurnableClock clock,
            Wake wake) {
        var springBeans = new SpringBeanParameterResolverFactory(context);
        var parameters =
                MultiParameterResolverFactory.ordered(
                        new OccasionResolverFactory(),
                        ClasspathParameterResolverFactory.forClass(AxonLedger.class),
                        springBeans);
        TransactionManager axonTransactions = new SpringTransactionManager(transactions);
        var engine = new PostgresEventStorageEngine(table, codec, wake::afterCommit);
        return new AxonLedger(engine, shells, axonTransactions, parameters, clock);
    }

    @Bean
    Commands commands(AxonLedger axon) {
        return new AxonCommands(axon.commandBus());
    }

    /** Wakes the readers of this node once an append is committed. */
    static final class Wake {

        private volatile Runnable readers = () -> {};

        void connect(Runnable wake) {
            readers = wake;
        }

        void afterCommit() {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            readers.run();
                        }
                    });
        }
    }

    /** Reactions send commands, so the readers can only be connected when both stand. */
    @Bean
    Object wakeReaders(Wake wake, LogReaders readers) {
        wake.connect(readers::wake);
        return new Object();
    }
}
