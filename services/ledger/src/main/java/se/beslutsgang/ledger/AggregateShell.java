package se.beslutsgang.ledger;

import java.util.function.BiFunction;

/**
 * Announces a module's aggregate shell to the ledger. The shell is loaded by handing it the state
 * that its stream adds up to, as if that were the only event.
 *
 * @param prefix with which the names of its streams begin, such as "meeting/"
 * @param none the state before anything has happened
 * @param evolve the state after one more event
 */
public record AggregateShell(
        Class<?> type, String prefix, Object none, BiFunction<Object, Object, Object> evolve) {

    public static <S, E> AggregateShell of(
            Class<?> type,
            String prefix,
            Class<S> states,
            S none,
            Class<E> events,
            BiFunction<S, E, S> evolve) {
        return new AggregateShell(
                type,
                prefix,
                none,
                (state, event) -> evolve.apply(states.cast(state), events.cast(event)));
    }
}
