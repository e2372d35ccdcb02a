package se.beslutsgang.cases.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** What can be wrong with a case. */
public enum CaseRule implements Rule.Listed {
    /** Facts: registry number, title of the case that has it. */
    NUMBER_TAKEN("-", Strength.IMPOSSIBLE),
    /** Facts: case. */
    NO_SUCH_CASE("-", Strength.IMPOSSIBLE),
    /** Facts: case. */
    NO_CLAUSE("KL 5:53", Strength.UNLAWFUL),
    /** Facts: case, body. */
    NO_BRIEF("KL 5:26", Strength.UNLAWFUL),
    /** Facts: case, item. */
    NOT_DELAYED("KL 5:50", Strength.UNLAWFUL),
    /** Facts: case, kind. */
    NOT_OF_ITS_KIND("-", Strength.IMPOSSIBLE),
    /** Facts: case. */
    RAISED_OTHERWISE("-", Strength.IMPOSSIBLE),
    /** Facts: kind, body. */
    NOT_RAISED_THERE("KL 4:20, 5:22, 5:59, 5:64", Strength.UNLAWFUL),
    /** Facts: case. */
    RAISED_BY_NOBODY("KL 4:20, 5:22", Strength.UNLAWFUL),
    /** Facts: person, body. */
    RAISED_BY_A_STRANGER("KL 4:19-20, 5:22, 5:59, 5:64", Strength.UNLAWFUL),
    /** Facts: person, body. */
    SUBSTITUTE_DOES_NOT_SERVE("KL 4:20, 4:22, 5:22", Strength.UNLAWFUL),
    /** Facts: who, body. */
    MAY_NOT_RAISE("KL 4:20-21, 5:22", Strength.UNLAWFUL),
    /** Facts: who, body. */
    NOT_ALLOWED_TO_RAISE("KL 5:22, 8:1", Strength.UNLAWFUL),
    /** Facts: signatures, entitled to vote. */
    TOO_FEW_SIGNED("KL 8:2", Strength.UNLAWFUL),
    /** Facts: first day, last day. */
    SIGNED_OVER_TOO_LONG("KL 8:2", Strength.UNLAWFUL),
    /** Facts: case. */
    NOTHING_DEFINITE("KL 5:61", Strength.UNLAWFUL),
    /** Facts: person. */
    ASKED_OF_ANOTHER("KL 5:60", Strength.UNUSUAL),
    /** Facts: case, who has not. */
    NOT_WITHDRAWN_BY_ALL("KL 5:22", Strength.UNLAWFUL),
    /** Facts: case, item. */
    SETTLED_ALREADY("KL 5:23", Strength.UNLAWFUL),
    /** Facts: case, last day. */
    REPORTED_TOO_LATE("KL 5:35", Strength.UNUSUAL),
    /** Facts: case, item. */
    HANDED_OVER_ELSEWHERE("KL 5:23", Strength.UNLAWFUL),
    /** Facts: case, body. */
    HANDED_TO_NO_COMMITTEE("KL 5:23", Strength.UNLAWFUL),
    /** Facts: case. */
    RESERVED_FOR_THE_ASSEMBLY("KL 5:1, 5:23", Strength.UNLAWFUL),
    /** Facts: case, body. */
    NOTHING_TO_INFORM_OF("KL 6:34", Strength.UNLAWFUL),
    /** Facts: case, last day. */
    INFORMED_TOO_LATE("KL 6:34", Strength.UNUSUAL);

    private final Grounds grounds;

    CaseRule(String section, Strength strength) {
        this.grounds = new Grounds("cases", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
