package se.beslutsgang.kernel;

/** A body that decides: an assembly or a committee (organ), such as {@code rs-norrbotten}. */
public record BodyId(String value) implements Id {

    public BodyId {
        Id.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
