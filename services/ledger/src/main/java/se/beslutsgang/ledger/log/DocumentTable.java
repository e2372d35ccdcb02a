package se.beslutsgang.ledger.log;

import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.ledger.Documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Documents by their SHA-256, kept beside the events and, as they, never changed. */
public final class DocumentTable implements Documents {

    private final JdbcTemplate jdbc;

    public DocumentTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DocumentHash keep(String mediaType, byte[] bytes) {
        var hash = new DocumentHash(HexFormat.of().formatHex(sha256(bytes)));
        jdbc.update(
                "insert into ledger_document values (?, ?, ?) on conflict do nothing",
                hash.value(),
                mediaType,
                bytes);
        return hash;
    }

    @Override
    public Optional<Document> find(DocumentHash hash) {
        return jdbc
                .query(
                        "select media_type, bytes from ledger_document where hash = ?",
                        (row, _) -> new Document(row.getString(1), row.getBytes(2)),
                        hash.value())
                .stream()
                .findFirst();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not to be had", e);
        }
    }
}
