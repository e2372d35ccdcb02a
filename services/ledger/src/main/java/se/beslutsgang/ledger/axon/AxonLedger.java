package se.beslutsgang.ledger.axon;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.SmartLifecycle;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.log.LogReaders;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Axon, wired by hand: a command bus, aggregates loaded from the ledger, and nothing else. */
public final class AxonLedger implements SmartLifecycle {

    static {
        // An advertisement of seven lines at every start.
        System.setProperty("disable-axoniq-console-message", "true");
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
            ParameterResolverFactory parameters) {
        // The one module that Axon would find by itself reports usage to its vendor. Not looked
        // for,
        // it is not there to be switched on, however the product is started.
        Configurer axon =
                DefaultConfigurer.defaultConfiguration(false)
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

    Configuration configuration() {
        return configuration;
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

    /** Before the readers, whose reactions send commands, and stopped after them. */
    @Override
    public int getPhase() {
        return LogReaders.PHASE - 1;
    }
}
