package se.beslutsgang.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Unreadable;
import se.beslutsgang.ledger.log.EventTable;
import se.beslutsgang.ledger.log.Metadata;
import se.beslutsgang.ledger.log.Signal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Axon's door to the table of events. Aggregates are loaded and appended to through it; following
 * the log is the readers' affair, by position, and refused here.
 */
final class PostgresEventStorageEngine implements EventStorageEngine {

    /** Streams at work at one time, and then some: the events of a meeting are a few hundred. */
    private static final int AT_WORK = 200;

    private final EventTable table;
    private final Fold<List<DomainEventMessage<?>>> streams;
    private final EventCodec codec;
    private final BusinessClock clock;
    private final Signal appended;

    PostgresEventStorageEngine(
            EventTable table, EventCodec codec, BusinessClock clock, Signal appended) {
        this.table = table;
        this.streams = new Fold<>(table, List.of(), PostgresEventStorageEngine::followed, AT_WORK);
        this.codec = codec;
        this.clock = clock;
        this.appended = appended;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        try {
            Instant now = clock.now();
            table.append(events.stream().map(event -> row(event, now)).toList());
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyException("Another command was faster", e);
        }
        appended.ringAfterCommit();
    }

    private EventTable.Row row(EventMessage<?> message, Instant now) {
        var event = (DomainEventMessage<?>) message;
        return new EventTable.Row(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                UUID.fromString(event.getIdentifier()),
                codec.keyOf(event.getPayload()),
                now,
                codec.write(event.getPayload()),
                Metadata.of(event.getMetaData()).write());
    }

    /** An event is decoded once, however many commands its stream is loaded for. */
    @Override
    public DomainEventStream readEvents(String stream, long fromSequence) {
        List<DomainEventMessage<?>> events = streams.of(stream);
        Long last = events.isEmpty() ? null : events.getLast().getSequenceNumber();
        return DomainEventStream.of(
                events.stream().dropWhile(e -> e.getSequenceNumber() < fromSequence), () -> last);
    }

    private static List<DomainEventMessage<?>> followed(
            List<DomainEventMessage<?>> by, Recorded recorded) {
        var all = new ArrayList<DomainEventMessage<?>>(by.size() + 1);
        all.addAll(by);
        all.add(message(recorded));
        return all;
    }

    private static DomainEventMessage<?> message(Recorded recorded) {
        if (recorded.event() instanceof Unreadable(_, var cause)) throw cause;
        // Given an identifier, Axon takes the message as it is; without one it would add to what is
        // read the metadata of the command in hand.
        return new GenericDomainEventMessage<>(
                "stream",
                recorded.stream(),
                recorded.sequence(),
                recorded.event(),
                new Metadata(recorded.occasion(), recorded.correlation()).toMap(),
                recorded.stream() + "#" + recorded.sequence(),
                recorded.recorded());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        OptionalLong last = table.lastSequence(stream);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException(
                "Readers follow the log by position, not Axon's index");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Streams are short; there are no snapshots");
    }
}
