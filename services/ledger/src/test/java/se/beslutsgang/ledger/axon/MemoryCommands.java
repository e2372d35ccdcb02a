package se.beslutsgang.ledger.axon;

import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.spring.config.annotation.SpringBeanParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The ledger's commands over a log in memory, for tests of many of them; what reacts to an event
 * does so at once. Aggregates and reactions are those of the context.
 */
public final class MemoryCommands implements Commands {

    private final MemoryLog log;
    private final ApplicationContext beans;
    private final Predicate<Reaction> wanted;
    private @Nullable Commands axon;
    private @Nullable Collection<Reaction> reactions;
    private int reactedTo;
    private boolean reacting;

    /**
     * @param wanted which of the context's reactions take part
     */
    public MemoryCommands(MemoryLog log, ApplicationContext beans, Predicate<Reaction> wanted) {
        this.log = log;
        this.beans = beans;
        this.wanted = wanted;
    }

    @Override
    public void send(Command command, Occasion occasion) {
        axon().send(command, occasion);
        react();
    }

    @Override
    public void send(Command command, Occasion occasion, Recorded cause) {
        axon().send(command, occasion, cause);
        react();
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

    /** Asked for late, since they send commands themselves. */
    private Collection<Reaction> reactions() {
        if (reactions == null) {
            reactions =
                    beans.getBeansOfType(Reaction.class).values().stream().filter(wanted).toList();
        }
        return reactions;
    }

    private Commands axon() {
        if (axon == null) axon = wired();
        return axon;
    }

    private Commands wired() {
        var parameters =
                MultiParameterResolverFactory.ordered(
                        new OccasionResolverFactory(),
                        ClasspathParameterResolverFactory.forClass(AxonLedger.class),
                        new SpringBeanParameterResolverFactory(beans));
        var ledger =
                new AxonLedger(
                        log,
                        NullLockFactory.INSTANCE,
                        List.copyOf(beans.getBeansOfType(AggregateShell.class).values()),
                        NoTransactionManager.instance(),
                        parameters);
        ledger.start();
        return new AxonCommands(ledger);
    }
}
