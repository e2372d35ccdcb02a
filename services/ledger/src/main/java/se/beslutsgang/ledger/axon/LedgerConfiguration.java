package se.beslutsgang.ledger.axon;

import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.spring.config.annotation.SpringBeanParameterResolverFactory;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
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
import se.beslutsgang.ledger.log.ReaderTable;
import se.beslutsgang.ledger.log.SealedTexts;
import se.beslutsgang.ledger.log.Sequencer;
import se.beslutsgang.ledger.log.Signal;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

/** The ledger's beans. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    /**
     * Declared here, since the auto-configured one comes too late for what is conditional on it.
     * The events of one command travel in one statement.
     */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties) {
        HikariDataSource pool =
                properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    /** A command that is refused within a transaction leaves the rest of it to be committed. */
    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        var transactions = new JdbcTransactionManager(dataSource);
        transactions.setGlobalRollbackOnParticipationFailure(false);
        return transactions;
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
    EventCodec eventCodec(
            ObjectProvider<EventTypes> types, ObjectProvider<EventCodec.Upcaster> upcasters) {
        return new EventCodec(types.stream().toList(), upcasters.stream().toList());
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
    ReaderTable readerTable(JdbcTemplate jdbc, TurnableClock clock) {
        return new ReaderTable(jdbc, clock);
    }

    /** Rung by the storage engine, heard by the sequencer. */
    @Bean
    Signal appended() {
        return new Signal();
    }

    @Bean
    LogReaders readers(
            ObjectProvider<Projector> projectors,
            ObjectProvider<Reaction> reactions,
            Sequencer sequencer,
            EventTable log,
            EventCodec codec,
            ReaderTable table,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Signal appended,
            @Value("${beslutsgang.readers.breath:0ms}") Duration breath) {
        return new LogReaders(
                projectors.orderedStream().toList(),
                reactions.orderedStream().toList(),
                sequencer,
                log,
                codec,
                table,
                jdbc,
                transactions,
                appended,
                breath);
    }

    @Bean
    AxonLedger axonLedger(
            EventTable table,
            EventCodec codec,
            ObjectProvider<AggregateShell> shells,
            PlatformTransactionManager transactions,
            ApplicationContext context,
            TurnableClock clock,
            Signal appended) {
        List<AggregateShell> all = shells.stream().toList();
        var parameters =
                MultiParameterResolverFactory.ordered(
                        new OccasionResolverFactory(),
                        ClasspathParameterResolverFactory.forClass(AxonLedger.class),
                        new SpringBeanParameterResolverFactory(context));
        return new AxonLedger(
                new PostgresEventStorageEngine(
                        table, new Loading(table, all), codec, clock, appended),
                new StreamLocks(table),
                all,
                new SpringTransactionManager(transactions),
                parameters);
    }

    @Bean
    Commands commands(AxonLedger axon) {
        return new AxonCommands(axon);
    }
}
