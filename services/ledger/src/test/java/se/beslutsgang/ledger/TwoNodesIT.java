package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.tally.WhenEchoCountedThenCountElsewhere;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class TwoNodesIT {

    private final TestDatabase database = TestDatabase.fresh();
    private final Tallies one = Tallies.on(database, WhenEchoCountedThenCountElsewhere.class);
    private final Tallies other = Tallies.on(database, WhenEchoCountedThenCountElsewhere.class);

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void each_event_reaches_each_reader_once() throws Exception {
        var stored = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int n = 0; n < 8; n++) {
                int thread = n;
                var _ = threads.submit(() -> append(thread % 2 == 0 ? one : other, thread, stored));
            }
        }
        one.untilQuiet();

        assertThat(stored.get()).isGreaterThan(8 * 30);
        assertThat(one.number("select count(*) from ledger_event"))
                .isEqualTo(stored.get() + 8 * 30);
        assertThat(one.number("select count(*) from ledger_position"))
                .isEqualTo(stored.get() + 8 * 30);
        assertThat(one.number("select count(*) from tally_taken")).isEqualTo(stored.get() + 8 * 30);
        assertThat(one.number("select total from tally_total where tally = 'echo'"))
                .isEqualTo(8 * 30);
        assertThat(one.bean(Readers.class).parked()).isEmpty();
    }

    /**
     * Thirty in streams of its own, all echoed, and as many in a stream that both nodes race for.
     */
    private static void append(Tallies node, int thread, AtomicInteger stored) {
        for (int n = 0; n < 30; n++) {
            node.count("own " + thread, "echo " + thread + "." + n, 1);
            stored.incrementAndGet();
            try {
                node.count("shared", "mark " + thread + "." + n, 1);
                stored.incrementAndGet();
            } catch (Stale lost) {
                assertThat(lost).hasMessageContaining("tally/shared");
            }
        }
    }

    @Test
    void what_one_node_appends_the_other_takes_in_when_the_first_is_gone() {
        one.count("a", "one", 1);
        one.close();

        other.untilQuiet();
        assertThat(other.marksTaken()).isEqualTo(List.of("one"));
    }
}
