package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.concurrent.CompletableFuture.runAsync;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.tally.WhenEchoCountedThenCountElsewhere;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** What is written where, under which transaction id, as the database itself noted it. */
class OneTransactionIT {

    private static final String NOTED =
            """
            create table noted (what text, tx xid8 default pg_current_xact_id());
            grant insert, select on noted to public;
            create function note() returns trigger language plpgsql as $$
            begin insert into noted values (tg_table_name); return null; end $$;
            create trigger note after update on ledger_reader execute function note();
            create trigger note after insert on ledger_event execute function note();
            create trigger note after insert on tally_taken execute function note();
            """;

    private final TestDatabase database = TestDatabase.fresh();
    private final Tallies tallies = Tallies.on(database, WhenEchoCountedThenCountElsewhere.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(tallies.bean(PlatformTransactionManager.class));

    @BeforeEach
    void take_notes() throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(NOTED);
        }
    }

    @AfterEach
    void stop() {
        tallies.close();
    }

    @Test
    void a_projection_moves_with_its_position() {
        tallies.count("a", "plain", 1);
        tallies.untilQuiet();

        assertThat(tallies.number(TOGETHER.formatted("tally_taken", "ledger_reader"))).isEqualTo(1);
    }

    @Test
    void a_reaction_appends_with_its_position() {
        tallies.count("a", "echo", 1);
        tallies.untilQuiet();

        assertThat(tallies.number(TOGETHER.formatted("ledger_event", "ledger_reader")))
                .isEqualTo(1);
    }

    private static final String TOGETHER =
            "select count(distinct tx) from noted a join noted b using (tx) where a.what = '%s' and"
                    + " b.what = '%s'";

    @Test
    void a_command_within_a_transaction_shares_it() {
        transaction.executeWithoutResult(
                _ -> {
                    tallies.bean(JdbcTemplate.class).update("insert into noted values ('mine')");
                    tallies.count("a", "plain", 1);
                });

        assertThat(tallies.number(TOGETHER.formatted("ledger_event", "mine"))).isEqualTo(1);
    }

    @Test
    void what_fails_later_takes_the_event_with_it() {
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            tallies.count("a", "plain", 1);
                                            throw new IllegalStateException("later");
                                        }))
                .hasMessage("later");
        tallies.count("b", "plain", 1);
        tallies.untilQuiet();

        assertThat(tallies.bean(Streams.class).read("tally/a")).isEmpty();
        assertThat(tallies.texts("select tally from tally_taken")).containsExactly("b");
    }

    @Test
    void a_refusal_within_a_transaction_leaves_the_rest_to_be_committed() {
        transaction.executeWithoutResult(
                _ -> {
                    tallies.bean(JdbcTemplate.class).update("insert into noted values ('mine')");
                    assertThatThrownBy(() -> tallies.count("a", "no", -1))
                            .isInstanceOf(Rejected.class);
                });

        assertThat(tallies.texts("select what from noted")).contains("mine");
        assertThat(tallies.bean(Streams.class).read("tally/a")).isEmpty();
    }

    @Test
    void two_acts_on_a_stream_do_not_wait_for_who_waits_for_the_first() throws Exception {
        var other = new AtomicReference<CompletableFuture<Void>>();
        transaction.executeWithoutResult(
                _ -> {
                    tallies.count("a", "first", 1);
                    other.set(runAsync(() -> tallies.count("a", "other", 1)));
                    Awaitility.await().until(() -> tallies.number(WAITING) == 1);
                    tallies.count("a", "second", 1);
                });

        assertThat(other.get()).succeedsWithin(Duration.ofSeconds(20));
        assertThat(tallies.texts("select payload::text from ledger_event")).hasSize(3);
    }

    private static final String WAITING =
            "select count(*) from pg_locks where locktype = 'advisory' and not granted";
}
