package se.beslutsgang.ledger.log;

import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.ledger.Unreadable;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** The table of events: appended to, read by stream and by position, nothing else. */
public final class EventTable implements Streams, Log {

    /** An event about to be stored; payload and metadata are the bytes that stay. */
    public record Row(
            String stream,
            long sequence,
            UUID eventId,
            EventTypes.Key type,
            Instant recorded,
            byte[] payload,
            byte[] metadata) {}

    public static final String INSERT =
            "insert into ledger_event (stream, sequence, event_id, name, revision, recorded,"
                    + " payload, metadata, blind) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String COLUMNS =
            "e.stream, e.sequence, e.name, e.revision, e.recorded, e.payload, e.metadata";

    /** Sorts after whatever may follow a prefix. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final JdbcTemplate jdbc;
    private final EventCodec codec;
    private final SecureRandom random = new SecureRandom();

    public EventTable(JdbcTemplate jdbc, EventCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /**
     * Appends all rows in one round trip.
     *
     * @throws org.springframework.dao.DuplicateKeyException when a sequence of a stream is taken
     */
    public void append(List<Row> rows) {
        jdbc.batchUpdate(INSERT, rows, rows.size(), this::bind);
        rows.forEach(row -> Fold.mayHaveGrown(row.stream()));
    }

    /** Waits for the stream, and keeps it from others until the transaction ends. */
    public void hold(String stream) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", _ -> {}, stream);
        Fold.mayHaveGrown(stream);
    }

    private void bind(PreparedStatement insert, Row row) throws SQLException {
        insert.setString(1, row.stream());
        insert.setLong(2, row.sequence());
        insert.setObject(3, row.eventId());
        insert.setString(4, row.type().name());
        insert.setInt(5, row.type().revision());
        insert.setObject(6, row.recorded().atOffset(ZoneOffset.UTC));
        insert.setBytes(7, row.payload());
        insert.setBytes(8, row.metadata());
        insert.setBytes(9, blind());
    }

    /** 32 random bytes, so that a commitment to a small event cannot be found by trial. */
    private byte[] blind() {
        byte[] blind = new byte[32];
        random.nextBytes(blind);
        return blind;
    }

    @Override
    public List<Recorded> read(String stream, long fromSequence) {
        return jdbc.query(
                "select -1 as position, "
                        + COLUMNS
                        + " from ledger_event e where stream = ? and sequence >= ? order by"
                        + " sequence",
                this::recorded,
                stream,
                fromSequence);
    }

    /** The sequence of the last event of a stream. */
    public OptionalLong lastSequence(String stream) {
        Long last =
                jdbc.queryForObject(
                        "select max(sequence) from ledger_event where stream = ?",
                        Long.class,
                        stream);
        return last == null ? OptionalLong.empty() : OptionalLong.of(last);
    }

    @Override
    public List<Recorded> readAll(List<String> streams) {
        return jdbc.query(
                "select -1 as position, "
                        + COLUMNS
                        + " from ledger_event e where stream = any (?) order by id",
                this::recorded,
                (Object) streams.toArray(String[]::new));
    }

    @Override
    public List<String> names(String prefix) {
        return jdbc.query(
                "select stream from ledger_event where sequence = 0 and stream collate \"C\" >= ?"
                        + " and stream collate \"C\" < ? order by stream collate \"C\"",
                (row, _) -> row.getString(1),
                prefix,
                prefix + LAST);
    }

    @Override
    public List<Recorded> after(long position, int limit) {
        return jdbc.query(
                "select p.position, "
                        + COLUMNS
                        + " from (select * from ledger_position where position > ? order by"
                        + " position limit ?) p cross join lateral (select * from ledger_event"
                        + " where id = p.event offset 0) e order by p.position",
                this::recorded,
                position,
                limit);
    }

    @Override
    public List<Recorded> between(long after, long until, Set<String> names) {
        return jdbc.query(
                "select p.position, "
                        + COLUMNS
                        + " from ledger_position p cross join lateral (select * from ledger_event"
                        + " where id = p.event offset 0) e where p.position > ? and p.position <= ?"
                        + " and e.name = any (?) order by p.position",
                this::recorded,
                after,
                until,
                names.toArray(String[]::new));
    }

    @Override
    public long head() {
        Long next =
                jdbc.queryForObject("select next_position - 1 from ledger_sequencer", Long.class);
        return next == null ? -1 : next;
    }

    private Recorded recorded(ResultSet row, int n) throws SQLException {
        var type = new EventTypes.Key(row.getString("name"), row.getInt("revision"));
        Instant recorded = row.getObject("recorded", OffsetDateTime.class).toInstant();
        Object event;
        Metadata metadata;
        try {
            event = codec.read(type, row.getBytes("payload"));
            metadata = Metadata.read(row.getBytes("metadata"));
        } catch (RuntimeException e) {
            event = new Unreadable(type, e);
            metadata = Metadata.unknown(recorded);
        }
        return new Recorded(
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("sequence"),
                type,
                event,
                metadata.occasion(),
                metadata.correlation(),
                recorded);
    }
}
