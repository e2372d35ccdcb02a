package se.beslutsgang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.beslutsgang.ledger.log.LogReaders;
import se.beslutsgang.ledger.log.Sequencer;
import se.beslutsgang.ledger.tally.Tallies;
import se.beslutsgang.ledger.testkit.TestDatabase;

/** With the threads stopped, each step by hand. */
class QuietIT {

    private final Tallies tallies = Tallies.on(TestDatabase.fresh());
    private final LogReaders readers = tallies.bean(LogReaders.class);

    @AfterEach
    void stop() {
        tallies.close();
    }

    @Test
    void it_is_quiet_when_every_event_has_a_position_and_was_taken_in() {
        readers.stop();
        assertThat(readers.isQuiet()).as("nothing has happened").isTrue();

        tallies.count("a", "one", 1);
        assertThat(readers.isQuiet()).as("it has no position").isFalse();

        assertThat(tallies.bean(Sequencer.class).step()).isEqualTo(1);
        assertThat(readers.isQuiet()).as("nobody has taken it in").isFalse();
        assertThat(readers.status()).containsExactly(new ReaderStatus("tally.totals", 1, 0));

        readers.start();
        tallies.untilQuiet();
        assertThat(tallies.marksTaken()).containsExactly("one");
    }

    @Test
    void idle_steps_write_nothing() {
        readers.stop();
        tallies.count("a", "one", 1);
        Sequencer sequencer = tallies.bean(Sequencer.class);
        sequencer.step();
        sequencer.step();
        String row = "select xmin || ' ' || horizon || ' ' || next_position from ledger_sequencer";
        var settled = tallies.texts(row);

        for (int n = 0; n < 10; n++) assertThat(sequencer.step()).isZero();
        assertThat(tallies.texts(row)).isEqualTo(settled);
    }
}
