package se.beslutsgang.kernel;

/** A person, opaque: the name lies in the ledger's side table and can be erased. */
public record PersonId(String value) implements Id {

    public PersonId {
        Id.requireWellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
