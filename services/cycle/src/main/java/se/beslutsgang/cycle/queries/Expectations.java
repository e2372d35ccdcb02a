package se.beslutsgang.cycle.queries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the engine stands: whether something is left to do, what time will bring, what is stuck. */
public interface Expectations {

    /** Something that the engine tried and could not do. */
    sealed interface Stuck {

        /** Names it to {@link Expectations#retry}. */
        String id();

        String process();

        String key();

        String cause();

        /** An event that nobody in the engine waits for, or that could not be taken in. */
        record Arrival(
                String id, String process, String key, String task, String cause, int attempts)
                implements Stuck {}

        /** A service task whose command was refused or failed until no try was left. */
        record Job(String id, String process, String key, String element, String cause)
                implements Stuck {}
    }

    /**
     * Whether nothing is left to do until somebody acts or time passes: every reader has taken in
     * every event, every arrival is delivered or stuck, no job waits and no timer is due by the
     * clock. What is stuck does not count.
     */
    boolean isQuiet();

    /** When the next timer is due, which may have been a moment ago. */
    Optional<Instant> nextTimer();

    List<Stuck> stuck();

    /**
     * Tries again what is stuck.
     *
     * @throws IllegalArgumentException when nothing stuck has that id
     */
    void retry(String id);
}
