package se.beslutsgang.ledger;

/**
 * Reacts to an event by an act: one idempotent command, or one row for the process engine. Never
 * fed again when read models are rebuilt.
 */
public interface Reaction {

    /** Stable name, such as {@code meetings.draw-up-minutes}. */
    String name();

    void on(Recorded recorded);
}
