package se.beslutsgang.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The state that a stream's events add up to. What was folded is kept, and only what came since is
 * read, so that asking is cheap and the answer never behind.
 */
public final class Fold<S> {

    private static final int MANY = 1000;

    private record At<S>(long next, S state) {}

    private final Streams streams;
    private final S initial;
    private final BiFunction<S, Recorded, S> evolve;
    private final Map<String, At<S>> kept;

    public Fold(Streams streams, S initial, BiFunction<S, Recorded, S> evolve) {
        this(streams, initial, evolve, MANY);
    }

    /**
     * @param most how many streams' states are kept; those asked for least recently go
     */
    public Fold(Streams streams, S initial, BiFunction<S, Recorded, S> evolve, int most) {
        this.streams = streams;
        this.initial = initial;
        this.evolve = evolve;
        this.kept =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, At<S>> eldest) {
                        return size() > most;
                    }
                };
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

    private At<S> kept(String stream) {
        return InTransaction.<S>of(this)
                .map(own -> own.get(stream))
                .orElseGet(() -> shared(stream));
    }

    private synchronized At<S> shared(String stream) {
        return kept.getOrDefault(stream, new At<>(0, initial));
    }

    private void keep(String stream, At<S> state) {
        Optional<InTransaction<S>> own = InTransaction.of(this);
        if (own.isPresent()) own.get().put(stream, state);
        else if (!TransactionSynchronizationManager.isActualTransactionActive())
            share(stream, state);
    }

    private synchronized void share(String stream, At<S> state) {
        kept.merge(stream, state, (a, b) -> a.next() > b.next() ? a : b);
    }

    /**
     * What was folded in a transaction that was rolled back to a savepoint may hold events that are
     * gone: it is read anew.
     */
    public static void forgetInTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) return;
        TransactionSynchronizationManager.getResourceMap().values().stream()
                .filter(InTransaction.class::isInstance)
                .forEach(own -> ((InTransaction<?>) own).states.clear());
    }

    /**
     * States folded within a transaction. They may hold our own events, which can still be rolled
     * back, so that others see them only after the commit.
     */
    private static final class InTransaction<S> implements TransactionSynchronization {

        private final Fold<S> fold;
        private final Map<String, At<S>> states = new HashMap<>();

        private InTransaction(Fold<S> fold) {
            this.fold = fold;
        }

        @SuppressWarnings("unchecked")
        static <S> Optional<InTransaction<S>> of(Fold<S> fold) {
            if (!TransactionSynchronizationManager.isSynchronizationActive())
                return Optional.empty();
            var own = (InTransaction<S>) TransactionSynchronizationManager.getResource(fold);
            if (own == null) {
                own = new InTransaction<>(fold);
                TransactionSynchronizationManager.bindResource(fold, own);
                TransactionSynchronizationManager.registerSynchronization(own);
            }
            return Optional.of(own);
        }

        @Nullable At<S> get(String stream) {
            return states.get(stream);
        }

        void put(String stream, At<S> state) {
            states.put(stream, state);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(fold);
            if (status == STATUS_COMMITTED) states.forEach(fold::share);
        }
    }
}
