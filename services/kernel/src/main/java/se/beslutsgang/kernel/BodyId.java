package se.beslutsgang.kernel;

/**
 * A body that decides (organ), an assembly or a committee: its region and its code, such as {@code
 * norrbotten/rs}.
 */
public record BodyId(String value) implements Id {

    public BodyId {
        Id.requireWellFormed(value);
        if (!value.matches("[^/]+/[^/]+")) {
            throw new IllegalArgumentException("\"" + value + "\" is no body: region/code");
        }
    }

    public static BodyId of(RegionId region, String code) {
        return new BodyId(region + "/" + code);
    }

    public RegionId region() {
        return new RegionId(value.substring(0, value.indexOf('/')));
    }

    @Override
    public String toString() {
        return value;
    }
}
