package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.tally.TallyEvent.Counted;
import se.beslutsgang.ledger.tally.TallyRule;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.util.List;

class AppendAndLoadIT {

    private static Tallies tallies;

    @BeforeAll
    static void start() {
        tallies = Tallies.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        tallies.close();
    }

    @Test
    void what_was_decided_stands_in_its_stream() {
        tallies.count("a", "one", 3);
        tallies.count("a", "other", 4);

        List<Recorded> stream = tallies.bean(Streams.class).read("tally/a");
        assertThat(stream)
                .extracting(Recorded::event)
                .containsExactly(new Counted("a", "one", 3), new Counted("a", "other", 4));
        assertThat(stream).extracting(Recorded::sequence).containsExactly(0L, 1L);
        assertThat(stream)
                .extracting(Recorded::type)
                .containsOnly(new EventTypes.Key("tally.Counted", 1));
        assertThat(stream).extracting(Recorded::occasion).containsOnly(Tallies.OCCASION);
        assertThat(stream).extracting(Recorded::correlation).doesNotHaveDuplicates();
    }

    @Test
    void payload_and_metadata_are_kept_as_the_bytes_that_were_written() {
        tallies.count("bytes", "Å", 1);

        assertThat(stored("payload"))
                .containsExactly("{\"tally\":\"bytes\",\"mark\":\"Å\",\"amount\":1}");
        assertThat(stored("metadata"))
                .singleElement()
                .asString()
                .matches(
                        """
                        \\{"actor":"norrbotten/p4","role":"SECRETARY","mandate":"norrbotten/rs",\
                        "happened":"2022-06-08","mode":"CONDUCTING","correlation":"[0-9a-f-]{36}"}\
                        """);
    }

    private static List<String> stored(String column) {
        return tallies.texts(
                "select convert_from(%s, 'UTF8') from ledger_event where stream = 'tally/bytes'"
                        .formatted(column));
    }

    @Test
    void each_event_has_a_blind_of_its_own() {
        for (int n = 0; n < 50; n++) tallies.count("blinds", "two" + n, 1);

        List<String> blinds =
                tallies.texts(
                        "select encode(blind, 'hex') from ledger_event where stream ="
                                + " 'tally/blinds'");
        assertThat(blinds).hasSize(100).doesNotHaveDuplicates().allMatch(b -> b.length() == 64);
    }

    @Test
    void the_same_command_twice_is_one_event() {
        tallies.count("twice", "once", 1);
        tallies.count("twice", "once", 1);

        assertThat(tallies.bean(Streams.class).read("tally/twice")).hasSize(1);
    }

    @Test
    void a_rule_that_says_no_reaches_the_caller_and_nothing_is_stored() {
        assertThatThrownBy(() -> tallies.count("no", "two", -1))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        no -> {
                            assertThat(no.rule()).isEqualTo(TallyRule.NOTHING_NEGATIVE);
                            assertThat(no.facts()).containsExactly(-1);
                        });

        assertThat(tallies.bean(Streams.class).read("tally/no")).isEmpty();
    }

    @Test
    void after_a_refusal_the_aggregate_goes_on() {
        tallies.count("on", "first", 1);
        assertThatThrownBy(() -> tallies.count("on", "bad", -1)).isInstanceOf(Rejected.class);
        tallies.count("on", "bad", 1);

        assertThat(tallies.bean(Streams.class).read("tally/on")).hasSize(2);
    }

    @Test
    void streams_are_listed_by_prefix_in_the_order_of_their_names() {
        for (String name : List.of("p/b", "p/a", "p/Ä", "q", "o", "p/a/1")) {
            tallies.count(name, "one", 1);
            tallies.count(name, "other", 1);
        }

        assertThat(tallies.bean(Streams.class).names("tally/p/"))
                .containsExactly("tally/p/a", "tally/p/a/1", "tally/p/b", "tally/p/Ä");
        assertThat(tallies.bean(Streams.class).names("tally/none")).isEmpty();
    }

    @Test
    void several_streams_are_read_in_the_order_in_which_they_were_stored() {
        tallies.count("several/b", "first", 1);
        tallies.count("several/a", "second", 1);
        tallies.count("several/b", "third", 1);

        assertThat(
                        tallies.bean(Streams.class)
                                .readAll(List.of("tally/several/a", "tally/several/b")))
                .extracting(recorded -> ((Counted) recorded.event()).mark())
                .containsExactly("first", "second", "third");
        assertThat(tallies.bean(Streams.class).readAll(List.of())).isEmpty();
    }
}
