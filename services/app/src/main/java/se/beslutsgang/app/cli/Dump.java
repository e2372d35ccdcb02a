package se.beslutsgang.app.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A read model in two figures: how many rows, and the SHA-256 of them all. */
record Dump(int rows, String sha256) {

    static Dump of(List<String> rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
            return new Dump(rows.size(), HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not to be had", e);
        }
    }

    Map<String, Object> facts(String projector) {
        return Map.of("projector", projector, "rows", rows, "sha256", sha256);
    }

    @Override
    public String toString() {
        return rows + " rows  sha256 " + sha256;
    }
}
