package se.beslutsgang.kernel;

/**
 * A case (ärende), which lives on across bodies and meetings: its region and its register number,
 * such as {@code norrbotten/701-2022}, so that one number can never stand for two cases.
 */
public record CaseId(String value) implements Id {

    public CaseId {
        Id.requireWellFormed(value);
    }

    public static CaseId of(RegionId region, String registryNumber) {
        return new CaseId(region + "/" + registryNumber.toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
