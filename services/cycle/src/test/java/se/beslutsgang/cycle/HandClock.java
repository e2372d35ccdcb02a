package se.beslutsgang.cycle;

import se.beslutsgang.ledger.TurnableClock;

import java.time.Instant;
import java.util.Optional;

/** A clock that stands still until a test turns it. */
public final class HandClock implements TurnableClock {

    private volatile Instant shown = Instant.parse("2022-06-15T08:00:00Z");

    @Override
    public Instant now() {
        return shown;
    }

    @Override
    public void turnTo(Instant time) {
        shown = time;
    }

    @Override
    public Optional<Instant> turned() {
        return Optional.of(shown);
    }
}
