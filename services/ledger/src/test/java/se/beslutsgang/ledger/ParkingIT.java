package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.ledger.tally.RawEvent;
import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.tally.TallyProjector;
import se.beslutsgang.ledger.tally.WhenEchoCountedThenCountElsewhere;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

class ParkingIT {

    private final TestDatabase database = TestDatabase.fresh();
    private final Tallies tallies = Tallies.on(database, WhenEchoCountedThenCountElsewhere.class);
    private final Readers readers = tallies.bean(Readers.class);
    private final TallyProjector projector = tallies.bean(TallyProjector.class);

    @AfterEach
    void stop() {
        tallies.close();
    }

    private void oneThatBreaks() {
        projector.breakOn("echo bad");
        tallies.count("a", "good", 1);
        tallies.count("a", "echo bad", 1);
        tallies.count("a", "next", 1);
        tallies.count("b", "fine", 1);
        tallies.untilQuiet();
    }

    @Test
    void what_breaks_a_projection_is_parked_with_the_later_ones_of_its_stream() {
        oneThatBreaks();

        assertThat(readers.parked())
                .filteredOn(p -> p.stream().equals("tally/a"))
                .allMatch(p -> p.reader().equals(TallyProjector.NAME) && p.attempts() == 1)
                .extracting(Parked::cause)
                .containsExactly(
                        "java.lang.IllegalStateException: Broken by echo bad",
                        "Behind a parked event of its stream");
    }

    @Test
    void nothing_that_the_failed_handler_wrote_stays_and_others_go_on() {
        oneThatBreaks();

        assertThat(tallies.marksTaken()).containsExactly("good", "fine");
        assertThat(tallies.number("select total from tally_total where tally = 'a'")).isEqualTo(1);
        // The reaction reads the same event and is not troubled.
        assertThat(tallies.bean(Streams.class).read("tally/echo")).hasSize(1);
    }

    @Test
    void how_many_are_parked_is_shown() {
        oneThatBreaks();

        assertThat(readers.status())
                .contains(new ReaderStatus(TallyProjector.NAME, 0, 3))
                .allMatch(status -> status.behind() == 0);
    }

    @Test
    void a_retry_that_fails_is_counted() {
        oneThatBreaks();

        assertThat(readers.retry(TallyProjector.NAME, "tally/a")).isFalse();
        assertThat(readers.parked())
                .filteredOn(p -> p.stream().equals("tally/a"))
                .extracting(Parked::attempts)
                .containsExactly(2, 1);
        assertThat(tallies.marksTaken()).containsExactly("good", "fine");
    }

    @Test
    void a_retry_that_succeeds_takes_them_all_in_and_the_stream_goes_on() {
        oneThatBreaks();
        projector.mend();

        assertThat(readers.retry(TallyProjector.NAME, "tally/a")).isTrue();
        assertThat(readers.retry(TallyProjector.NAME, "tally/echo")).isTrue();
        tallies.count("a", "later", 1);
        tallies.untilQuiet();

        assertThat(readers.parked()).isEmpty();
        assertThat(tallies.number("select total from tally_total where tally = 'a'")).isEqualTo(4);
    }

    @Test
    void what_comes_later_to_a_stuck_stream_waits_with_it() {
        oneThatBreaks();
        projector.mend();
        tallies.count("a", "later", 1);
        tallies.untilQuiet();

        assertThat(tallies.marksTaken()).containsExactly("good", "fine");
        assertThat(readers.retry(TallyProjector.NAME, "tally/a")).isTrue();
        assertThat(
                        tallies.texts(
                                "select mark from tally_taken where tally = 'a' order by position"))
                .containsExactly("good", "echo bad", "next", "later");
    }

    @Test
    void an_event_that_today_s_code_cannot_read_is_parked_and_never_skipped() throws SQLException {
        RawEvent event = RawEvent.counted("a", 0, "strange");
        List<RawEvent> strange =
                List.of(
                        event.ofType("tally.Forgotten", 1),
                        RawEvent.counted("b", 0, "strange").ofType("tally.Counted", 2),
                        RawEvent.counted("c", 0, "strange").saying("{\"tally\":\"c\"}"),
                        RawEvent.counted("d", 0, "strange").saying("no JSON"));
        try (Connection other = database.application()) {
            for (RawEvent each : strange) each.insert(other);
        }
        tallies.count("e", "fine", 1);
        tallies.untilQuiet();

        assertThat(readers.parked())
                .filteredOn(p -> p.reader().equals(TallyProjector.NAME))
                .extracting(Parked::cause)
                .satisfiesExactly(
                        cause -> assertThat(cause).contains("Unknown event type tally.Forgotten.1"),
                        cause -> assertThat(cause).contains("Unknown event type tally.Counted.2"),
                        cause -> assertThat(cause).contains("tally.Counted.1 do not fit"),
                        cause -> assertThat(cause).contains("tally.Counted.1 do not fit"));
        assertThat(tallies.marksTaken()).containsExactly("fine");
        assertThatThrownBy(() -> tallies.count("a", "more", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tally.Forgotten.1");
    }

    @Test
    void a_cause_that_the_database_cannot_hold_is_parked_all_the_same() {
        projector.breakOn("nul \0");
        // The mark itself never reaches a text column: the reader fails on writing it.
        tallies.count("a", "nul \0", 1);
        tallies.count("b", "fine", 1);
        tallies.untilQuiet();

        assertThat(readers.parked()).hasSize(1);
        assertThat(tallies.marksTaken()).containsExactly("fine");
    }

    @Test
    void metadata_that_cannot_be_read_park_their_event_and_stop_nobody() throws SQLException {
        try (Connection other = database.application()) {
            RawEvent.counted("a", 0, "strange").amid("{\"actor\":\"?\"}").insert(other);
        }
        tallies.count("b", "fine", 1);
        tallies.untilQuiet();

        assertThat(readers.parked()).hasSize(2).allMatch(p -> p.stream().equals("tally/a"));
        assertThat(tallies.marksTaken()).containsExactly("fine");
    }
}
