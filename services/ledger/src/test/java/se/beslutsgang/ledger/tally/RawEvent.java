package se.beslutsgang.ledger.tally;

import se.beslutsgang.ledger.log.EventTable;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** An event written past the product, on a connection of the test's own. */
public record RawEvent(
        String stream,
        long sequence,
        String type,
        int revision,
        String payload,
        String metadata,
        Instant recorded) {

    private static final String METADATA =
            """
            {"actor":"norrbotten/p4","role":"SECRETARY","happened":"2022-06-08",\
            "mode":"RECORDING","correlation":"raw"}\
            """;

    public static RawEvent counted(String tally, long sequence, String mark) {
        return new RawEvent(
                "tally/" + tally,
                sequence,
                "tally.Counted",
                1,
                "{\"tally\":\"%s\",\"mark\":\"%s\",\"amount\":1}".formatted(tally, mark),
                METADATA,
                Instant.now());
    }

    public RawEvent recordedAt(Instant time) {
        return new RawEvent(stream, sequence, type, revision, payload, metadata, time);
    }

    public RawEvent ofType(String name, int number) {
        return new RawEvent(stream, sequence, name, number, payload, metadata, recorded);
    }

    public RawEvent saying(String text) {
        return new RawEvent(stream, sequence, type, revision, text, metadata, recorded);
    }

    public RawEvent amid(String text) {
        return new RawEvent(stream, sequence, type, revision, payload, text, recorded);
    }

    public void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EventTable.INSERT)) {
            insert.setString(1, stream);
            insert.setLong(2, sequence);
            insert.setObject(3, UUID.randomUUID());
            insert.setString(4, type);
            insert.setInt(5, revision);
            insert.setObject(6, recorded.atOffset(ZoneOffset.UTC));
            insert.setBytes(7, payload.getBytes(StandardCharsets.UTF_8));
            insert.setBytes(8, metadata.getBytes(StandardCharsets.UTF_8));
            insert.setBytes(9, new byte[32]);
            insert.executeUpdate();
        }
    }
}
