package se.beslutsgang.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;

import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.ledger.Unreadable;
import se.beslutsgang.ledger.log.Metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an aggregate is loaded from: an event is decoded and evolved once, for all commands. */
final class Loading {

    /**
     * @param last event in it; null before the first
     */
    private record At(Object state, @Nullable Recorded last) {}

    private final Map<String, Fold<At>> folds;

    Loading(Streams streams, List<AggregateShell> shells) {
        this.folds =
                shells.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        AggregateShell::prefix, shell -> fold(streams, shell)));
    }

    private static Fold<At> fold(Streams streams, AggregateShell shell) {
        return new Fold<>(
                streams,
                new At(shell.none(), null),
                (at, next) -> new At(shell.evolve().apply(at.state(), event(next)), next));
    }

    private static Object event(Recorded recorded) {
        if (recorded.event() instanceof Unreadable(_, var cause)) throw cause;
        return recorded.event();
    }

    /** The state of a stream as Axon takes a snapshot; nothing before its first event. */
    Optional<DomainEventMessage<?>> of(String stream) {
        At at = fold(stream).of(stream);
        return Optional.ofNullable(at.last()).map(last -> message(at.state(), last));
    }

    private Fold<At> fold(String stream) {
        Fold<At> fold = folds.get(stream.substring(0, stream.indexOf('/') + 1));
        if (fold == null) throw new IllegalArgumentException("No aggregate is of " + stream);
        return fold;
    }

    private static DomainEventMessage<?> message(Object state, Recorded last) {
        // Given an identifier, Axon takes the message as it is; without one it would add to what is
        // read the metadata of the command in hand.
        return new GenericDomainEventMessage<>(
                "stream",
                last.stream(),
                last.sequence(),
                state,
                new Metadata(last.occasion(), last.correlation()).toMap(),
                last.stream() + "#" + last.sequence(),
                last.recorded());
    }
}
