package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.support.TransactionSynchronization.STATUS_COMMITTED;
import static org.springframework.transaction.support.TransactionSynchronization.STATUS_ROLLED_BACK;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class FoldTest {

    /** Remembers how many events it was asked for. */
    private static final class Remembering implements Streams {
        private final List<Recorded> events = new ArrayList<>();
        private int handedOut;

        void append(String text) {
            events.add(
                    new Recorded(
                            -1,
                            "s",
                            events.size(),
                            new EventTypes.Key("m.Text", 1),
                            text,
                            Occasion.recording(Actor.SYSTEM, Happened.parse("2022-06-08")),
                            "c",
                            Instant.EPOCH));
        }

        @Override
        public List<Recorded> read(String stream, long fromSequence) {
            var rest = events.stream().filter(e -> e.sequence() >= fromSequence).toList();
            handedOut += rest.size();
            return stream.equals("s") ? rest : List.of();
        }

        @Override
        public List<Recorded> readAll(List<String> names) {
            return names.stream().flatMap(name -> read(name).stream()).toList();
        }

        @Override
        public List<String> names(String prefix) {
            return List.of("s");
        }
    }

    private final Remembering streams = new Remembering();
    private final Fold<String> fold =
            new Fold<>(streams, "", (was, recorded) -> was + recorded.event());

    @Test
    void it_is_what_the_events_add_up_to() {
        assertThat(fold.of("s")).isEmpty();
        streams.append("a");
        streams.append("b");
        assertThat(fold.of("s")).isEqualTo("ab");
    }

    @Test
    void only_what_came_since_is_read() {
        streams.append("a");
        streams.append("b");
        var _ = fold.of("s");
        streams.append("c");

        assertThat(fold.of("s")).isEqualTo("abc");
        assertThat(fold.of("s")).isEqualTo("abc");
        assertThat(streams.handedOut).isEqualTo(3);
    }

    @Test
    void what_is_seen_within_a_transaction_is_not_kept() {
        streams.append("a");
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            streams.append("taken back");
            assertThat(fold.of("s")).isEqualTo("ataken back");
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        streams.events.removeLast();

        assertThat(fold.of("s")).isEqualTo("a");
    }

    @Test
    void what_was_folded_in_a_transaction_is_kept_for_all_once_it_is_committed() {
        streams.append("a");
        inTransaction(STATUS_COMMITTED);
        assertThat(fold.of("s")).isEqualTo("a");
        assertThat(streams.handedOut).isEqualTo(1);
    }

    @Test
    void what_was_folded_in_a_transaction_that_was_rolled_back_is_forgotten() {
        streams.append("a");
        inTransaction(STATUS_ROLLED_BACK);
        streams.events.removeLast();
        assertThat(fold.of("s")).isEmpty();
    }

    @Test
    void behind_a_savepoint_that_was_rolled_back_it_is_read_anew() {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            streams.append("taken back");
            var _ = fold.of("s");
            streams.events.removeLast();
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(each -> each.savepointRollback("savepoint"));
            assertThat(fold.of("s")).isEmpty();
        } finally {
            end(STATUS_ROLLED_BACK);
        }
    }

    @Test
    void in_a_transaction_a_stream_is_read_once_and_again_when_it_may_have_grown() {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            streams.append("a");
            assertThat(fold.of("s")).isEqualTo("a");
            streams.append("b");
            assertThat(fold.of("s")).isEqualTo("a");
            Fold.mayHaveGrown("another");
            assertThat(fold.of("s")).isEqualTo("a");
            Fold.mayHaveGrown("s");
            assertThat(fold.of("s")).isEqualTo("ab");
        } finally {
            end(STATUS_ROLLED_BACK);
        }
    }

    private void inTransaction(int status) {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        var _ = fold.of("s");
        end(status);
    }

    private static void end(int status) {
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(s -> s.afterCompletion(status));
        TransactionSynchronizationManager.clear();
    }
}
