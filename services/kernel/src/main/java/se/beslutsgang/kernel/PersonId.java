package se.beslutsgang.kernel;

/**
 * A person, opaque: region and a code without meaning. The name lies in the ledger's side table and
 * can be erased.
 */
public record PersonId(String value) implements Id {

    public PersonId {
        Id.requireWellFormed(value);
    }

    public static PersonId of(RegionId region, String code) {
        return new PersonId(region + "/" + code);
    }

    /** The region in whose register the person stands; the engine itself stands in none. */
    public RegionId region() {
        int slash = value.indexOf('/');
        return new RegionId(slash < 0 ? value : value.substring(0, slash));
    }

    @Override
    public String toString() {
        return value;
    }
}
