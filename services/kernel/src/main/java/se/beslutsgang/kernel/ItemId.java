package se.beslutsgang.kernel;

/** An item (punkt, later §): one treatment of a case at one meeting. */
public record ItemId(String value) implements Id {

    public ItemId {
        Id.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
