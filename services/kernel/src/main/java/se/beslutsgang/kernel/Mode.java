package se.beslutsgang.kernel;

/** Whether the engine is asked to do something, or told that it happened. */
public enum Mode {
    /**
     * The meeting is run here: what the law forbids is refused, unless the chair goes on with a
     * reason.
     */
    CONDUCTING,
    /** Somebody states what happened: always accepted, flagged where it breaks a rule. */
    RECORDING
}
