package se.beslutsgang.ledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.jdbc.core.JdbcTemplate;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.PersonalTexts;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM under a key per person; the reference is HMAC-SHA-256 with a key derived from it. One
 * who sees events and texts but not the key can neither read a text nor confirm a guess.
 */
public final class SealedTexts implements PersonalTexts {

    private static final int NONCE = 12;

    private final JdbcTemplate jdbc;
    private final SecureRandom random = new SecureRandom();

    public SealedTexts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TextRef keep(PersonId person, String text) {
        byte[] key = keyOf(person);
        var ref = new TextRef(HexFormat.of().formatHex(mac(mac(key, "reference"), text)));
        jdbc.update(
                "insert into ledger_person_text values (?, ?, ?) on conflict do nothing",
                ref.value(),
                person.value(),
                seal(key, text));
        return ref;
    }

    @Override
    public Optional<String> read(TextRef ref) {
        return jdbc
                .query(
                        "select k.secret_key, t.sealed from ledger_person_text t join"
                                + " ledger_person_key k using (person) where t.ref = ?",
                        (row, _) -> open(row.getBytes(1), row.getBytes(2)),
                        ref.value())
                .stream()
                .findFirst();
    }

    private byte[] keyOf(PersonId person) {
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        jdbc.update(
                "insert into ledger_person_key values (?, ?) on conflict do nothing",
                person.value(),
                fresh);
        byte[] key =
                jdbc.queryForObject(
                        "select secret_key from ledger_person_key where person = ?",
                        byte[].class,
                        person.value());
        if (key == null) throw new IllegalStateException("No key for " + person);
        return key;
    }

    private byte[] seal(byte[] key, String text) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(text.getBytes(UTF_8));
            byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not to be had", e);
        }
    }

    private static String open(byte[] key, byte[] sealed) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
            return new String(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(rest), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal text does not open under its key", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", e);
        }
    }
}
