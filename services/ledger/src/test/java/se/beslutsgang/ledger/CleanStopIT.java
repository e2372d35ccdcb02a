package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.tally.WhenEchoCountedThenCountElsewhere;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class CleanStopIT {

    private static final Logger ROOT =
            (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final TestDatabase database = TestDatabase.fresh();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /** Once the node runs: its start sets logging up anew. */
    private void listen() {
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void listen_no_more() {
        ROOT.detachAppender(log);
    }

    @Test
    void a_node_that_stops_amid_events_warns_of_nothing_and_loses_nothing() throws Exception {
        var acknowledged = new AtomicInteger();
        Tallies node = Tallies.on(database, WhenEchoCountedThenCountElsewhere.class);
        listen();
        var sender = CompletableFuture.runAsync(() -> sendUntilRefused(node, acknowledged));
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.get() > 50);
        node.close();
        sender.get(30, SECONDS);

        ROOT.warn("the last line, to show that we listen");
        assertThat(log.list)
                .filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
                .extracting(ILoggingEvent::getMessage)
                .containsExactly("the last line, to show that we listen");
        try (Tallies next = Tallies.on(database, WhenEchoCountedThenCountElsewhere.class)) {
            next.untilQuiet();
            assertThat(next.number("select count(*) from tally_taken where tally <> 'echo'"))
                    .isGreaterThanOrEqualTo(acknowledged.get());
            assertThat(next.number("select count(*) from tally_taken where tally = 'echo'"))
                    .isEqualTo(
                            next.number("select count(*) from tally_taken where tally <> 'echo'"));
        }
    }

    private static void sendUntilRefused(Tallies node, AtomicInteger acknowledged) {
        try {
            while (true) {
                int n = acknowledged.get();
                node.count("t" + n % 5, "echo " + n, 1);
                acknowledged.incrementAndGet();
            }
        } catch (RuntimeException stopped) {
            assertThat(stopped).hasMessageContaining("not running");
        }
    }
}
