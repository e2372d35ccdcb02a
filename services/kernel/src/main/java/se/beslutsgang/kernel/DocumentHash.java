package se.beslutsgang.kernel;

import java.util.regex.Pattern;

/** A document by the SHA-256 of its bytes, 64 hexadecimal digits. */
public record DocumentHash(String value) implements Id {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public DocumentHash {
        if (!SHA_256.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is no SHA-256: 64 digits of 0-9 a-f");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
