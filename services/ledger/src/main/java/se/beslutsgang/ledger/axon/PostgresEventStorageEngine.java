package se.beslutsgang.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.log.EventTable;
import se.beslutsgang.ledger.log.Metadata;
import se.beslutsgang.ledger.log.Signal;

import java.time.Instant;
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

    private final EventTable table;
    private final Loading loading;
    private final EventCodec codec;
    private final BusinessClock clock;
    private final Signal appended;

    PostgresEventStorageEngine(
            EventTable table,
            Loading loading,
            EventCodec codec,
            BusinessClock clock,
            Signal appended) {
        this.table = table;
        this.loading = loading;
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

    /** What they add up to, in their stead. */
    @Override
    public DomainEventStream readEvents(String stream, long fromSequence) {
        if (fromSequence != 0) throw new UnsupportedOperationException("A stream is read whole");
        return DomainEventStream.of(loading.of(stream).stream().toList());
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
        throw new UnsupportedOperationException("A state is folded, not stored");
    }
}
