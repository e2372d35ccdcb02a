package se.beslutsgang.kernel;

import java.time.Instant;

/**
 * The one clock of domain, ledger and process engine. A demo and a test turn it; production follows
 * the system.
 */
@FunctionalInterface
public interface BusinessClock {

    Instant now();
}
