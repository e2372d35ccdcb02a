package se.beslutsgang.kernel;

/** A region, such as {@code norrbotten}: its bodies, mandates, parties and rules are dated data. */
public record RegionId(String value) implements Id {

    public RegionId {
        Id.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
