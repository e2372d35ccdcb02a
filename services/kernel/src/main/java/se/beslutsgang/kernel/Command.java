package se.beslutsgang.kernel;

/**
 * A command: what somebody wants, in the imperative. It carries facts, never a result; given twice
 * it changes nothing the second time.
 */
public interface Command {

    /** The stream of the aggregate that decides on it, such as {@code case/701-2022}. */
    String stream();
}
