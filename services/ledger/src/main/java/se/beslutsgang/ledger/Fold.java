package se.beslutsgang.ledger;

import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The state that a stream's events add up to. What was folded is kept, and only what came since is
 * read, so that asking is cheap and the answer never behind.
 */
public final class Fold<S> {

    private static final int KEPT = 1000;

    private record At<S>(long next, S state) {}

    private final Streams streams;
    private final S initial;
    private final BiFunction<S, Recorded, S> evolve;
    private final Map<String, At<S>> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, At<S>> eldest) {
                    return size() > KEPT;
                }
            };

    public Fold(Streams streams, S initial, BiFunction<S, Recorded, S> evolve) {
        this.streams = streams;
        this.initial = initial;
        this.evolve = evolve;
    }

    /** The stream's state; the initial one when nothing has happened in it. */
    public S of(String stream) {
        At<S> was = kept(stream);
        At<S> is = was;
        for (Recorded recorded : streams.read(stream, was.next())) {
            is = new At<>(recorded.sequence() + 1, evolve.apply(is.state(), recorded));
        }
        if (is != was) keep(stream, is);
        return is.state();
    }

    private synchronized At<S> kept(String stream) {
        return kept.getOrDefault(stream, new At<>(0, initial));
    }

    /** Within a transaction we may have read our own events, which can still be rolled back. */
    private synchronized void keep(String stream, At<S> state) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) kept.put(stream, state);
    }
}
