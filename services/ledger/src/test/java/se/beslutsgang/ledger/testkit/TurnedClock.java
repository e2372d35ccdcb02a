package se.beslutsgang.ledger.testkit;

import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.ledger.TurnableClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A clock without a database: it stands still until a test turns it. */
public final class TurnedClock implements TurnableClock {

    private volatile Instant shows;

    public TurnedClock(Instant shows) {
        this.shows = shows;
    }

    /** At noon in Sweden. */
    public static TurnedClock on(LocalDate day) {
        return new TurnedClock(SwedishTime.at(day, LocalTime.NOON));
    }

    @Override
    public Instant now() {
        return shows;
    }

    @Override
    public void turnTo(Instant time) {
        if (time.isBefore(shows)) {
            throw new IllegalArgumentException(shows + " does not go back to " + time);
        }
        shows = time;
    }

    @Override
    public Optional<Instant> turned() {
        return Optional.of(shows);
    }
}
