package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.ledger.tally.RawEvent;
import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Others have inserted the next events of the stream and commit them one after the other. */
class RaceIT {

    private final TestDatabase database = TestDatabase.fresh();
    private final Tallies tallies = Tallies.on(database);
    private final List<Connection> others = new ArrayList<>();

    @BeforeEach
    void others_are_about_to_be_faster() throws SQLException {
        for (int n = 0; n < 3; n++) {
            Connection other = database.application();
            other.setAutoCommit(false);
            RawEvent.counted("race", n, "other " + n).insert(other);
            others.add(other);
        }
    }

    @AfterEach
    void stop() throws SQLException {
        for (Connection other : others) other.close();
        tallies.close();
    }

    @Test
    void the_loser_tries_again_on_what_the_winner_left() throws Exception {
        others.get(1).rollback();
        others.get(2).rollback();
        var mine = CompletableFuture.runAsync(() -> tallies.count("race", "mine", 1));
        lose(0);

        mine.get(30, SECONDS);
        assertThat(marks()).containsExactly("other 0", "mine");
    }

    @Test
    void who_loses_three_times_is_told_to_look_again() throws Exception {
        var mine = CompletableFuture.runAsync(() -> tallies.count("race", "mine", 1));
        for (int n = 0; n < 3; n++) lose(n);

        assertThatThrownBy(() -> mine.get(30, SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(Stale.class)
                .hasMessageContaining("tally/race");
        assertThat(marks()).containsExactly("other 0", "other 1", "other 2");
    }

    /** Nobody who takes the lock of the stream can be faster; who does not spoils all of it. */
    @Test
    void a_race_lost_within_a_larger_transaction_undoes_the_whole_of_it() throws Exception {
        others.get(1).rollback();
        others.get(2).rollback();
        var transaction = new TransactionTemplate(tallies.bean(PlatformTransactionManager.class));
        var mine =
                CompletableFuture.runAsync(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            tallies.count("before", "kept", 1);
                                            tallies.count("race", "mine", 1);
                                        }));
        lose(0);

        assertThatThrownBy(() -> mine.get(30, SECONDS)).cause().isInstanceOf(Stale.class);
        assertThat(tallies.texts("select stream from ledger_event")).containsOnly("tally/race");
        assertThat(marks()).containsExactly("other 0");
    }

    /** Lets the n-th of the others commit as soon as our command waits for it. */
    private void lose(int n) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> tallies.number(WAITING) == 1);
        try {
            others.get(n).commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (n < 2)
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> tallies.number(PASSED.formatted(n)) == 1);
    }

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and"
                    + " wait_event_type = 'Lock'";
    private static final String PASSED =
            "select count(*) from ledger_event where stream = 'tally/race' and sequence = %d";

    private List<Object> marks() {
        return tallies.bean(Streams.class).read("tally/race").stream()
                .map(
                        r ->
                                (Object)
                                        ((se.beslutsgang.ledger.tally.TallyEvent.Counted) r.event())
                                                .mark())
                .toList();
    }
}
