package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

class ClockIT {

    private static final Instant JUNE = Instant.parse("2022-06-08T07:15:00Z");
    private static final Instant AUGUST = Instant.parse("2022-08-01T07:15:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final Tallies tallies = Tallies.on(database);
    private final TurnableClock clock = tallies.bean(TurnableClock.class);

    @AfterEach
    void stop() {
        tallies.close();
    }

    @Test
    void it_follows_the_system_until_it_is_turned() {
        Instant before = Instant.now().minusMillis(1);
        assertThat(clock.now()).isBetween(before, Instant.now());
        assertThat(clock.turned()).isEmpty();

        clock.turnTo(JUNE);
        assertThat(clock.now()).isEqualTo(JUNE);
        assertThat(clock.turned()).contains(JUNE);
    }

    @Test
    void it_never_goes_back() {
        clock.turnTo(AUGUST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.turnTo(JUNE))
                .withMessageContaining("2022-08-01T07:15:00Z");
        clock.turnTo(AUGUST);
        assertThat(clock.now()).isEqualTo(AUGUST);
    }

    @Test
    void events_are_recorded_at_the_time_it_shows() {
        clock.turnTo(JUNE);
        tallies.count("a", "one", 1);

        assertThat(tallies.bean(Streams.class).read("tally/a").getFirst().recorded())
                .isEqualTo(JUNE);
    }

    @Test
    void both_nodes_show_the_same() {
        try (Tallies other = Tallies.on(database)) {
            clock.turnTo(JUNE);
            TurnableClock theirs = other.bean(TurnableClock.class);
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> theirs.now().equals(JUNE));

            theirs.turnTo(AUGUST);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> clock.now().equals(AUGUST));
            assertThatIllegalArgumentException().isThrownBy(() -> clock.turnTo(JUNE));
        }
    }

    @Test
    void in_production_nobody_turns_it() {
        clock.turnTo(JUNE);
        try (Tallies production =
                Tallies.on(database, Map.of("beslutsgang.turnable-clock", "false"))) {
            TurnableClock system = production.bean(TurnableClock.class);
            assertThat(system.now()).isAfter(AUGUST);
            assertThatIllegalStateException().isThrownBy(() -> system.turnTo(AUGUST));
        }
    }
}
