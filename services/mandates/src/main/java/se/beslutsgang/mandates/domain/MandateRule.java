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
    /** Facts: person, office, body, day. */
    NO_SUCH_MANDATE("-", Strength.IMPOSSIBLE),
    /** Facts: body, seat, seats. */
    NO_SUCH_SEAT("KL 5:5, 6:12", Strength.IMPOSSIBLE),
    /** Facts: body, seat, holder. */
    SEAT_TAKEN("KL 5:5, 6:12", Strength.IMPOSSIBLE),
    /** Facts: body, seats. */
    NO_SEAT_LEFT("KL 5:5, 6:12", Strength.UNLAWFUL),
    /** An assembly's empty seat is filled by Länsstyrelsen. Facts: body, seat. */
    FILLED_BY_COUNTY_BOARD("vallagen 14 kap.", Strength.UNLAWFUL),
    /** By-election after a proportional election. Facts: body, seat, party that won it. */
    REPRESENTATION_LOST("KL 6:20", Strength.UNLAWFUL),
    /** Länsstyrelsen fills seats of an assembly only. Facts: body. */
    ELECTED_BY_THE_ASSEMBLY("KL 5:1", Strength.UNLAWFUL),
    /** The assembly alone frees from an office. Facts: person, body that granted it. */
    GRANTED_BY_ANOTHER_BODY("KL 4:6", Strength.UNLAWFUL),
    /** The order of an assembly's substitutes follows the election. Facts: body. */
    SUBSTITUTE_ORDER_BY_LAW("KL 5:18", Strength.UNLAWFUL),
    /** The presidium is chosen among the members. Facts: person, body. */
    NOT_A_MEMBER("KL 5:11, 6:18", Strength.UNLAWFUL),
    /** Facts: body, office, holder. */
    OFFICE_TAKEN("-", Strength.UNLAWFUL),
    /** Facts: body. */
    COUNCILLOR_OUTSIDE_THE_ASSEMBLY("KL 5:39", Strength.UNLAWFUL),
    /** Facts: body. */
    NO_STAFF_REPRESENTATIVES("KL 7:10", Strength.UNLAWFUL),
    /** An assembly alone decides who else may raise matters, and in itself. Facts: body. */
    RAISING_DECIDED_ELSEWHERE("KL 5:22, 8:1", Strength.UNLAWFUL),
    /** What may have been certified is not written anew. Facts: body, first day it may hold. */
    FORM_HOLDS_FROM_TOMORROW("KL 5:69", Strength.IMPOSSIBLE),
    /** A committee has neither interpellations nor questions to exempt. Facts: body. */
    EXEMPTION_OUTSIDE_THE_ASSEMBLY("KL 5:45, 6:27", Strength.UNLAWFUL),
    /** A member needs no further right to be there. Facts: person, body. */
    MEMBER_ALREADY("-", Strength.UNUSUAL);

    private final Grounds grounds;

    MandateRule(String section, Strength strength) {
        this.grounds = new Grounds("mandates", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
