package se.beslutsgang.kernel;

/** A case (ärende): lives on across bodies and meetings. */
public record CaseId(String value) implements Id {

    public CaseId {
        Id.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
