package se.beslutsgang.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.ledger.log.Metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The events of a test, as long as it runs. */
public final class MemoryLog implements EventStorageEngine, Streams {

    private final List<Recorded> all = new ArrayList<>();
    private final TreeMap<String, List<Recorded>> recorded = new TreeMap<>();
    private final TreeMap<String, List<DomainEventMessage<?>>> messages = new TreeMap<>();

    /** Those after the first so many. */
    List<Recorded> after(int seen) {
        return List.copyOf(all.subList(seen, all.size()));
    }

    int size() {
        return all.size();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        events.forEach(e -> append((DomainEventMessage<?>) e));
    }

    private void append(DomainEventMessage<?> e) {
        String stream = e.getAggregateIdentifier();
        Metadata beside = Metadata.of(e.getMetaData());
        var entry =
                new Recorded(
                        all.size(),
                        stream,
                        e.getSequenceNumber(),
                        new EventTypes.Key(e.getPayloadType().getSimpleName(), 1),
                        e.getPayload(),
                        beside.occasion(),
                        beside.correlation(),
                        e.getTimestamp());
        all.add(entry);
        recorded.computeIfAbsent(stream, _ -> new ArrayList<>()).add(entry);
        messages.computeIfAbsent(stream, _ -> new ArrayList<>()).add(e);
    }

    @Override
    public DomainEventStream readEvents(String stream, long from) {
        List<DomainEventMessage<?>> of = messages.getOrDefault(stream, List.of());
        List<DomainEventMessage<?>> rest = of.subList((int) Math.min(from, of.size()), of.size());
        Long last = of.isEmpty() ? null : of.getLast().getSequenceNumber();
        return DomainEventStream.of(new ArrayList<>(rest).stream(), () -> last);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return Optional.ofNullable(messages.get(stream)).map(m -> m.getLast().getSequenceNumber());
    }

    @Override
    public List<Recorded> read(String stream, long from) {
        List<Recorded> of = recorded.getOrDefault(stream, List.of());
        return List.copyOf(of.subList((int) Math.min(from, of.size()), of.size()));
    }

    @Override
    public List<Recorded> readAll(List<String> streams) {
        return all.stream().filter(r -> streams.contains(r.stream())).toList();
    }

    @Override
    public List<String> names(String prefix) {
        return recorded.tailMap(prefix).keySet().stream()
                .takeWhile(s -> s.startsWith(prefix))
                .toList();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException();
    }
}
