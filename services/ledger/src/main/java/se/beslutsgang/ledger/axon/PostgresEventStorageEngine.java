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

import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.log.EventTable;
import se.beslutsgang.ledger.log.Metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Axon's door to the table of events. Aggregates are loaded and appended to through it; following
 * the log is the readers' affair, by position, and refused here.
 */
final class PostgresEventStorageEngine implements EventStorageEngine {

    private final EventTable table;
    private final EventCodec codec;
    private final Runnable afterCommit;

    PostgresEventStorageEngine(EventTable table, EventCodec codec, Runnable afterCommit) {
        this.table = table;
        this.codec = codec;
        this.afterCommit = afterCommit;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        try {
            table.append(events.stream().map(this::row).toList());
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyException("Another command was faster", e);
        }
        afterCommit.run();
    }

    private EventTable.Row row(EventMessage<?> message) {
        var event = (DomainEventMessage<?>) message;
        return new EventTable.Row(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                UUID.fromString(event.getIdentifier()),
                codec.keyOf(event.getPayload()),
                event.getTimestamp(),
                codec.write(event.getPayload()),
                Metadata.of(event.getMetaData()).write());
    }

    @Override
    public DomainEventStream readEvents(String stream, long fromSequence) {
        List<Recorded> events = table.read(stream, fromSequence);
        Long last = events.isEmpty() ? null : events.getLast().sequence();
        return DomainEventStream.of(events.stream().map(this::message), () -> last);
    }

    private DomainEventMessage<?> message(Recorded recorded) {
        if (recorded.event() instanceof EventTable.Unreadable(_, var cause)) throw cause;
        return new GenericDomainEventMessage<>(
                "stream", recorded.stream(), recorded.sequence(), recorded.event(), Map.of());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        List<Recorded> events = table.read(stream);
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast().sequence());
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
