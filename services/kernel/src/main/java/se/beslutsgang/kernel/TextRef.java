package se.beslutsgang.kernel;

/** Personal text by reference: a keyed hash of it, which tells nothing once the key is gone. */
public record TextRef(String value) implements Id {

    public TextRef {
        Id.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
