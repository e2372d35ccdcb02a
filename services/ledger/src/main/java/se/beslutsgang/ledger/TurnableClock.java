package se.beslutsgang.ledger;

import se.beslutsgang.kernel.BusinessClock;

import java.time.Instant;
import java.util.Optional;

/**
 * The clock of all nodes: the system's, or the time that a demo or a test has turned to, which then
 * stands still until it is turned again.
 */
public interface TurnableClock extends BusinessClock {

    /**
     * @throws IllegalArgumentException when the time lies before the one shown: recorded time never
     *     goes back
     */
    void turnTo(Instant time);

    /** The turned time, or nothing where the clock follows the system. */
    Optional<Instant> turned();
}
