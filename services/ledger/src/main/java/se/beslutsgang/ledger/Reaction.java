package se.beslutsgang.ledger;

import java.util.Set;

/**
 * Reacts to an event by an act: one idempotent command, or one row for the process engine. Never
 * fed again when read models are rebuilt.
 */
public interface Reaction {

    /** Stable name, such as {@code meetings.draw-up-minutes}. */
    String name();

    /** The types of the events that it reacts to: it is not fed the others. */
    Set<Class<?>> hears();

    void on(Recorded recorded);
}
