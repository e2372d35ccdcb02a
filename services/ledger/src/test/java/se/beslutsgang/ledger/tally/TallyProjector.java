package se.beslutsgang.ledger.tally;

import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.ledger.Projector;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.tally.TallyEvent.Counted;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Totals, and each position that was taken in: one that comes twice breaks the key. */
public final class TallyProjector implements Projector {

    public static final String NAME = "tally.totals";

    private final JdbcTemplate jdbc;
    private final Set<String> breaking = ConcurrentHashMap.newKeySet();

    public TallyProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on it fails on this mark, after it has written. */
    public void breakOn(String mark) {
        breaking.add(mark);
    }

    public void mend() {
        breaking.clear();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("tally_total", "tally_taken");
    }

    @Override
    public void on(Recorded recorded) {
        if (!(recorded.event() instanceof Counted counted)) return;
        jdbc.update(
                "insert into tally_total values (?, ?, ?) on conflict (tally) do update set total ="
                        + " tally_total.total + excluded.total, latest = excluded.latest",
                counted.tally(),
                counted.amount(),
                Timestamp.from(recorded.recorded()));
        jdbc.update(
                "insert into tally_taken values (?, ?, ?)",
                recorded.position(),
                counted.tally(),
                counted.mark());
        if (breaking.contains(counted.mark())) {
            throw new IllegalStateException("Broken by " + counted.mark());
        }
    }
}
