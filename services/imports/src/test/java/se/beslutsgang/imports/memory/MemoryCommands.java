package se.beslutsgang.imports.memory;

import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.spring.config.annotation.SpringBeanParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.log.Metadata;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The aggregates of the product over a log in memory; what reacts to an event does so at once. No
 * minutes are drawn up.
 */
final class MemoryCommands implements Commands {

    static {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private final MemoryLog log;
    private final ApplicationContext beans;
    private @Nullable Configuration axon;
    private @Nullable Collection<Reaction> reactions;
    private int reactedTo;
    private boolean reacting;

    MemoryCommands(MemoryLog log, ApplicationContext beans) {
        this.log = log;
        this.beans = beans;
    }

    @Override
    public void send(Command command, Occasion occasion) {
        send(command, new Metadata(occasion, "test"));
    }

    @Override
    public void send(Command command, Occasion occasion, Recorded cause) {
        send(command, occasion);
    }

    private void send(Command command, Metadata beside) {
        var answer = new AtomicReference<CommandResultMessage<?>>();
        axon().commandBus()
                .dispatch(
                        new GenericCommandMessage<Object>(
                                new GenericMessage<>(command, beside.toMap()), nameOf(command)),
                        (_, result) -> answer.set(result));
        if (answer.get().isExceptional()) throw unchecked(answer.get().exceptionResult());
        react();
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) throw error;
        return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }

    private void react() {
        if (reacting) return;
        reacting = true;
        try {
            while (reactedTo < log.size()) {
                List<Recorded> news = log.after(reactedTo);
                reactedTo = log.size();
                news.forEach(event -> reactions().forEach(r -> r.on(event)));
            }
        } finally {
            reacting = false;
        }
    }

    private Collection<Reaction> reactions() {
        if (reactions == null) {
            reactions =
                    beans.getBeansOfType(Reaction.class).values().stream()
                            .filter(r -> !r.name().endsWith("drawn-up"))
                            .toList();
        }
        return reactions;
    }

    /** As the ledger names them: after the interface right below {@link Command}. */
    private static String nameOf(Command command) {
        Class<?> family = command.getClass().getEnclosingClass();
        while (family.getInterfaces()[0] != Command.class) family = family.getInterfaces()[0];
        return family.getName();
    }

    private Configuration axon() {
        if (axon == null) axon = configured();
        return axon;
    }

    private Configuration configured() {
        var parameters =
                MultiParameterResolverFactory.ordered(
                        new Occasions(),
                        ClasspathParameterResolverFactory.forClass(MemoryCommands.class),
                        new SpringBeanParameterResolverFactory(beans));
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureEmbeddedEventStore(_ -> log)
                        .registerComponent(ParameterResolverFactory.class, _ -> parameters)
                        .configureCorrelationDataProviders(_ -> List.of(Message::getMetaData));
        beans.getBeansOfType(AggregateShell.class)
                .values()
                .forEach(s -> configurer.configureAggregate(aggregate(s.type())));
        return configurer.start();
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(
                        _ ->
                                m ->
                                        new VersionedAggregateIdentifier(
                                                ((Command) m.getPayload()).stream(), null));
    }

    /** Hands the occasion of a command to its handler. */
    private static final class Occasions implements ParameterResolverFactory {
        @Override
        public @Nullable ParameterResolver<?> createInstance(
                Executable handler, Parameter[] parameters, int index) {
            return parameters[index].getType() == Occasion.class ? new Told() : null;
        }
    }

    private static final class Told implements ParameterResolver<Occasion> {
        @Override
        public Occasion resolveParameterValue(Message<?> message) {
            return Metadata.of(message.getMetaData()).occasion();
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey("happened");
        }
    }
}
