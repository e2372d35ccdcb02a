package se.beslutsgang.app.story;

import org.springframework.stereotype.Component;

import se.beslutsgang.cycle.queries.Expectations;
import se.beslutsgang.ledger.TurnableClock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Turns the clock as time passes: from timer to timer, each fired before the next is due. */
@Component
final class Turning {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TurnableClock clock;
    private final Expectations expectations;

    Turning(TurnableClock clock, Expectations expectations) {
        this.clock = clock;
        this.expectations = expectations;
    }

    /** {@code afterEach} is told whenever something may have happened. */
    void turnTo(Instant time, Runnable afterEach) {
        settle();
        Optional<Instant> timer = nextUntil(time);
        while (timer.isPresent()) {
            forwardTo(timer.get());
            settle();
            afterEach.run();
            timer = nextUntil(time);
        }
        forwardTo(time);
        settle();
        afterEach.run();
    }

    private Optional<Instant> nextUntil(Instant time) {
        return expectations.nextTimer().filter(due -> !due.isAfter(time));
    }

    private void forwardTo(Instant time) {
        if (clock.turned().filter(now -> !now.isBefore(time)).isEmpty()) clock.turnTo(time);
    }

    /** Waits until every reader and the engine have nothing left to do. */
    void settle() {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!expectations.isQuiet()) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException(
                        "The engine does not come to rest: see what is stuck on the health page");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
