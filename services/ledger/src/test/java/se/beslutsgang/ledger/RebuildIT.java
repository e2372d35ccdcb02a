package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.tally.TallyProjector;
import se.beslutsgang.ledger.tally.WhenEchoCountedThenCountElsewhere;
import se.beslutsgang.ledger.testkit.Node;
import se.beslutsgang.ledger.testkit.TestDatabase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class RebuildIT {

    private final TestDatabase database = TestDatabase.fresh();
    private final Tallies tallies = Tallies.on(database, WhenEchoCountedThenCountElsewhere.class);
    private final Readers readers = tallies.bean(Readers.class);
    private final List<String> progress = new ArrayList<>();

    @AfterEach
    void stop() {
        tallies.close();
    }

    private void rebuild() {
        readers.rebuild((who, events, of) -> progress.add(who + " " + events + " of " + of));
    }

    private List<String> dump() {
        return readers.dump(TallyProjector.NAME);
    }

    private void someEvents() {
        tallies.bean(TurnableClock.class).turnTo(Instant.parse("2022-06-08T07:15:00.000001Z"));
        for (int n = 0; n < 600; n++) tallies.count("t" + n % 13, "mark " + n, n);
        tallies.count("å", "echo", 1);
        tallies.untilQuiet();
    }

    @Test
    void a_rebuilt_read_model_equals_the_live_one_byte_for_byte() {
        someEvents();
        List<String> live = dump();

        rebuild();

        assertThat(dump()).isEqualTo(live).hasSize(13 + 2 + 602);
        assertThat(progress).last().isEqualTo("tally.totals 602 of 602");
    }

    @Test
    void what_was_wrong_is_put_right() {
        someEvents();
        List<String> live = dump();
        tallies.bean(JdbcTemplate.class).update("update tally_total set total = total + 1");
        tallies.bean(JdbcTemplate.class).update("delete from tally_taken where position % 2 = 0");
        assertThat(dump()).isNotEqualTo(live);

        rebuild();

        assertThat(dump()).isEqualTo(live);
    }

    @Test
    void reactions_are_not_fed_again_and_events_keep_coming() {
        someEvents();
        rebuild();
        tallies.count("new", "after", 1);
        tallies.untilQuiet();

        assertThat(tallies.bean(Streams.class).read("tally/echo")).hasSize(1);
        assertThat(tallies.marksTaken()).hasSize(603).endsWith("after");
    }

    @Test
    void what_was_parked_gets_a_new_chance() {
        tallies.bean(TallyProjector.class).breakOn("bad");
        tallies.count("a", "bad", 1);
        tallies.untilQuiet();
        rebuild();
        assertThat(readers.parked()).hasSize(1);

        tallies.bean(TallyProjector.class).mend();
        rebuild();
        assertThat(readers.parked()).isEmpty();
        assertThat(tallies.marksTaken()).containsExactly("bad");
    }

    @Test
    void a_dump_is_the_same_in_every_time_zone() {
        tallies.bean(TurnableClock.class).turnTo(Instant.parse("2022-06-08T07:15:00.5Z"));
        tallies.count("a", "one", 1);
        tallies.untilQuiet();
        String elsewhere = "set timezone to 'Asia/Kolkata'; set intervalstyle to 'sql_standard'";
        var init =
                Map.<String, Object>of("spring.datasource.hikari.connection-init-sql", elsewhere);

        try (Tallies abroad = Tallies.on(database, init)) {
            assertThat(abroad.bean(Readers.class).dump(TallyProjector.NAME))
                    .isEqualTo(dump())
                    .containsExactly(
                            "tally_total (a,1,\"2022-06-08 07:15:00.5+00\")",
                            "tally_taken (0,a,one)");
        }
    }

    @Test
    void a_projector_without_a_table_does_not_start() {
        assertThatThrownBy(() -> Node.start(database, Tableless.class))
                .hasStackTraceContaining("tally.tableless declares no table");
    }

    @Test
    void a_projector_whose_table_has_no_key_does_not_start() {
        assertThatThrownBy(() -> Node.start(database, Keyless.class))
                .hasStackTraceContaining("tally_keyless is no table with a primary key");
    }

    record Tableless() implements Projector {
        @Override
        public String name() {
            return "tally.tableless";
        }

        @Override
        public List<String> tables() {
            return List.of();
        }

        @Override
        public void on(Recorded recorded) {}
    }

    record Keyless() implements Projector {
        @Override
        public String name() {
            return "tally.keyless";
        }

        @Override
        public List<String> tables() {
            return List.of("tally_keyless");
        }

        @Override
        public void on(Recorded recorded) {}
    }
}
