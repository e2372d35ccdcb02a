package se.beslutsgang.ledger.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.SmartLifecycle;

import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.ledger.AggregateShell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Axon, wired by hand: a command bus, aggregates loaded from the ledger, and nothing else. */
public final class AxonLedger implements SmartLifecycle {

    static {
        // Axon reports usage to its vendor unless told not to; told here, every way of starting is
        // silent.
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    /** What an event takes over from the command that caused it. */
    static final Set<String> KEPT =
            Set.of("actor", "role", "mandate", "happened", "mode", "reason", "correlation");

    private final Configuration configuration;
    private volatile boolean running;

    public AxonLedger(
            EventStorageEngine engine,
            List<AggregateShell> shells,
            TransactionManager transactions,
            ParameterResolverFactory parameters,
            BusinessClock clock) {
        GenericEventMessage.clock = new LedgerClock(clock);
        Configurer axon =
                DefaultConfigurer.defaultConfiguration()
                        .configureTransactionManager(_ -> transactions)
                        .configureEmbeddedEventStore(_ -> engine)
                        .registerComponent(ParameterResolverFactory.class, _ -> parameters)
                        .configureCorrelationDataProviders(_ -> List.of(occasion()));
        shells.forEach(shell -> axon.configureAggregate(aggregate(shell.type())));
        this.configuration = axon.buildConfiguration();
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(
                        _ ->
                                message ->
                                        new VersionedAggregateIdentifier(
                                                ((Command) message.getPayload()).stream(), null));
    }

    private static CorrelationDataProvider occasion() {
        return message ->
                message.getMetaData().entrySet().stream()
                        .filter(entry -> KEPT.contains(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    CommandBus commandBus() {
        return configuration.commandBus();
    }

    @Override
    public void start() {
        configuration.start();
        running = true;
    }

    @Override
    public void stop() {
        configuration.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The ledger's clock in the shape that Axon asks for. */
    private static final class LedgerClock extends Clock {
        private final BusinessClock clock;

        LedgerClock(BusinessClock clock) {
            this.clock = clock;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return clock.now();
        }
    }
}
