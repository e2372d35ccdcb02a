package se.beslutsgang.kernel;

/** Minutes, or the part of them that is certified by itself (omedelbart justerad §). */
public record MinutesId(String value) implements Id {

    public MinutesId {
        Id.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
