package se.beslutsgang.kernel;

/** A document by the SHA-256 of its bytes, 64 hexadecimal digits. */
public record DocumentHash(String value) implements Id {

    public DocumentHash {
        Id.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
