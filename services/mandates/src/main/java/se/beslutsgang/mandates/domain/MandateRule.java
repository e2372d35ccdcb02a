package se.beslutsgang.mandates.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** What can be wrong with a region's register of bodies and mandates. */
public enum MandateRule implements Rule.Listed {
    /** Facts: what, name. */
    KNOWN_OTHERWISE("-", Strength.IMPOSSIBLE),
    /** Facts: region. */
    NO_SUCH_REGION("-", Strength.IMPOSSIBLE),
    /** Facts: body. */
    NO_SUCH_BODY("-", Strength.IMPOSSIBLE),
    /** Facts: person. */
    NO_SUCH_PERSON("-", Strength.IMPOSSIBLE),
    /** Facts: party. */
    NO_SUCH_PARTY("-", Strength.IMPOSSIBLE),
    /** Facts: body, seats. */
    NO_SEAT_LEFT("KL 5:5, 6:12", Strength.UNLAWFUL);

    private final Grounds grounds;

    MandateRule(String section, Strength strength) {
        this.grounds = new Grounds("mandates", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
