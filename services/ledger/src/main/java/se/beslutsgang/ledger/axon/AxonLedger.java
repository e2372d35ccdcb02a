package se.beslutsgang.ledger.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.lock.LockFactory;
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
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/** Axon, wired by hand: a command bus, aggregates loaded from the ledger, and nothing else. */
public final class AxonLedger implements SmartLifecycle {

    static {
        // An advertisement of seven lines at every start.
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** What an event takes over from the command that caused it. */
    static final Set<String> KEPT =
            Set.of(
                    "actor",
                    "role",
                    "mandate",
                    "happened",
                    "mode",
                    "reason",
                    "paper",
                    "line",
                    "assumed",
                    "correlation");

    private final Configuration configuration;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private volatile boolean running;

    /**
     * @param locks taken within the transaction of the command
     */
    public AxonLedger(
            EventStorageEngine engine,
            LockFactory locks,
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
        shells.forEach(shell -> axon.configureAggregate(aggregate(shell.type(), locks)));
        this.configuration = axon.buildConfiguration();
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> type, LockFactory locks) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureLockFactory(_ -> locks)
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

    /** Handles the command on this thread. */
    CommandResultMessage<?> handle(CommandMessage<?> command) {
        if (!gate.readLock().tryLock()) throw notRunning();
        try {
            if (!running) throw notRunning();
            var answer = new AtomicReference<CommandResultMessage<?>>();
            configuration.commandBus().dispatch(command, (_, result) -> answer.set(result));
            return Objects.requireNonNull(answer.get(), "The bus gave no answer");
        } finally {
            gate.readLock().unlock();
        }
    }

    private static IllegalStateException notRunning() {
        return new IllegalStateException("The ledger takes no commands: it is not running");
    }

    @Override
    public void start() {
        configuration.start();
        running = true;
    }

    /** What has begun is brought to its end before the database is left. */
    @Override
    public void stop() {
        running = false;
        gate.writeLock().lock();
        try {
            configuration.shutdown();
        } finally {
            gate.writeLock().unlock();
        }
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
