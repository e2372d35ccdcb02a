package se.beslutsgang.ledger;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The state that a stream's events add up to. What was folded is kept, and only what came since is
 * read, so that asking is cheap and the answer never behind. Within a transaction a stream is read
 * once, and again only after the transaction has locked it or added to it: what it decides, it
 * decides on one view of what others have done.
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
        Optional<InTransaction<S>> own = InTransaction.of(this);
        Optional<At<S>> current = own.flatMap(o -> o.current(stream));
        if (current.isPresent()) return current.get().state();
        At<S> was = own.flatMap(o -> o.get(stream)).orElseGet(() -> shared(stream));
        At<S> is = was;
        for (Recorded recorded : streams.read(stream, was.next())) {
            is = new At<>(recorded.sequence() + 1, evolve.apply(is.state(), recorded));
        }
        if (own.isPresent()) own.get().put(stream, is);
        else if (is != was && !TransactionSynchronizationManager.isActualTransactionActive())
            share(stream, is);
        return is.state();
    }

    private synchronized At<S> shared(String stream) {
        return kept.getOrDefault(stream, new At<>(0, initial));
    }

    private synchronized void share(String stream, At<S> state) {
        kept.merge(stream, state, (a, b) -> a.next() > b.next() ? a : b);
    }

    /** A transaction has locked a stream, or added to it: more may be in it than was read. */
    public static void mayHaveGrown(String stream) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) return;
        for (Object resource : TransactionSynchronizationManager.getResourceMap().values()) {
            if (resource instanceof InTransaction<?> own) own.current.remove(stream);
        }
    }

    /**
     * States folded within a transaction. They may hold our own events, which can still be rolled
     * back, so that others see them only after the commit.
     */
    private static final class InTransaction<S> implements TransactionSynchronization {

        private final Fold<S> fold;
        private final Map<String, At<S>> states = new HashMap<>();
        private final Set<String> current = new HashSet<>();

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

        Optional<At<S>> get(String stream) {
            return Optional.ofNullable(states.get(stream));
        }

        /** The state as it was read, if nothing can have come to it since. */
        Optional<At<S>> current(String stream) {
            return current.contains(stream) ? get(stream) : Optional.empty();
        }

        void put(String stream, At<S> state) {
            states.put(stream, state);
            current.add(stream);
        }

        /** What was folded since may hold events that are gone: all is read anew. */
        @Override
        public void savepointRollback(Object savepoint) {
            states.clear();
            current.clear();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(fold);
            if (status == STATUS_COMMITTED) states.forEach(fold::share);
        }
    }
}
