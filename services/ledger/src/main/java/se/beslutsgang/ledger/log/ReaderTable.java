package se.beslutsgang.ledger.log;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.ledger.Parked;
import se.beslutsgang.ledger.ReaderStatus;
import se.beslutsgang.ledger.Recorded;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far each reader has come, and what it has set aside. */
public final class ReaderTable {

    private final JdbcTemplate jdbc;
    private final BusinessClock clock;

    public ReaderTable(JdbcTemplate jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new reader begins at the beginning of the log. */
    void register(String reader) {
        jdbc.update("insert into ledger_reader values (?, -1) on conflict do nothing", reader);
    }

    /**
     * Whether there is something to take in and no other node is about it. A plan that was made
     * while a table was small, and kept, would read it whole for each event: not in this
     * transaction.
     */
    boolean takeTurn(String reader) {
        return !jdbc.queryForList(
                        "select set_config('enable_seqscan', 'off', true) from ledger_reader r,"
                                + " ledger_sequencer s where r.name = ? and r.position <"
                                + " s.next_position - 1 for update of r skip locked",
                        reader)
                .isEmpty();
    }

    void awaitTurn(String reader) {
        jdbc.queryForList(
                "select set_config('enable_seqscan', 'off', true) from ledger_reader where name = ?"
                        + " for update",
                reader);
    }

    long position(String reader) {
        Long position =
                jdbc.queryForObject(
                        "select position from ledger_reader where name = ?", Long.class, reader);
        if (position == null) throw new IllegalStateException(reader + " is not registered");
        return position;
    }

    void moveTo(String reader, long position) {
        jdbc.update("update ledger_reader set position = ? where name = ?", position, reader);
    }

    void startOver(String reader) {
        jdbc.update("delete from ledger_parked where reader = ?", reader);
        moveTo(reader, -1);
    }

    Set<String> stuckStreams(String reader) {
        return new HashSet<>(
                jdbc.queryForList(
                        "select distinct stream from ledger_parked where reader = ?",
                        String.class,
                        reader));
    }

    void park(String reader, Recorded recorded, String cause) {
        jdbc.update(
                "insert into ledger_parked values (?, ?, ?, ?, ?, 1) on conflict do nothing",
                reader,
                recorded.position(),
                recorded.stream(),
                storable(cause),
                clock.now().atOffset(ZoneOffset.UTC));
    }

    void failedAgain(String reader, long position, String cause) {
        jdbc.update(
                "update ledger_parked set attempts = attempts + 1, cause = ? where reader = ? and"
                        + " position = ?",
                storable(cause),
                reader,
                position);
    }

    /** PostgreSQL keeps no NUL; a cause that could not be stored would stop the reader for ever. */
    private static String storable(String cause) {
        return cause.replace('\0', '\uFFFD');
    }

    void release(String reader, long position) {
        jdbc.update(
                "delete from ledger_parked where reader = ? and position = ?", reader, position);
    }

    @Nullable Long firstParked(String reader, String stream) {
        return jdbc.queryForObject(
                "select min(position) from ledger_parked where reader = ? and stream = ?",
                Long.class,
                reader,
                stream);
    }

    List<ReaderStatus> status() {
        return jdbc.query(
                """
                select r.name, s.next_position - 1 - r.position,
                       (select count(*) from ledger_parked p where p.reader = r.name)
                  from ledger_reader r, ledger_sequencer s order by r.name collate "C"
                """,
                (row, _) -> new ReaderStatus(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    List<Parked> parked() {
        return jdbc.query(
                "select * from ledger_parked order by reader collate \"C\", position",
                (row, _) ->
                        new Parked(
                                row.getString("reader"),
                                row.getLong("position"),
                                row.getString("stream"),
                                row.getString("cause"),
                                row.getTimestamp("parked").toInstant(),
                                row.getInt("attempts")));
    }

    /** Whether each of the readers has taken in, or parked, all that has a position. */
    boolean haveTakenAll(Collection<String> readers) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "select not exists (select from ledger_reader r, ledger_sequencer s where"
                                + " r.name = any (?) and r.position < s.next_position - 1)",
                        Boolean.class,
                        (Object) readers.toArray(String[]::new)));
    }
}
