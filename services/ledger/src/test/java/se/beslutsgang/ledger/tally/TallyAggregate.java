package se.beslutsgang.ledger.tally;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.tally.TallyCommand.Count;
import se.beslutsgang.ledger.tally.TallyEvent.Counted;

import java.util.HashSet;
import java.util.Set;

/** The shell, written as those of the feature modules are. */
final class TallyAggregate {

    @AggregateIdentifier private @Nullable String stream;
    private Marks state = Marks.NONE;

    TallyAggregate() {}

    static String stream(String tally) {
        return "tally/" + tally;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TallyCommand command, Occasion occasion) {
        stream = command.stream();
        switch (command) {
            case Count count -> count(count, new Judgement(occasion));
        }
    }

    private void count(Count count, Judgement judgement) {
        if (state.counted().contains(count.mark())) return;
        var counted = new Counted(count.tally(), count.mark(), count.amount());
        AggregateLifecycle.apply(counted);
        if (count.mark().startsWith("two")) AggregateLifecycle.apply(counted);
        judgement.require(count.amount() >= 0, TallyRule.NOTHING_NEGATIVE, count.amount());
    }

    /** What was counted. */
    record Marks(Set<String> counted) {

        static final Marks NONE = new Marks(Set.of());

        static Marks evolve(Marks was, Counted event) {
            var more = new HashSet<>(was.counted);
            more.add(event.mark());
            return new Marks(Set.copyOf(more));
        }
    }

    @EventSourcingHandler
    void on(Counted event) {
        stream = stream(event.tally());
        state = Marks.evolve(state, event);
    }

    @EventSourcingHandler
    void on(Marks state, DomainEventMessage<?> of) {
        stream = of.getAggregateIdentifier();
        this.state = state;
    }
}
