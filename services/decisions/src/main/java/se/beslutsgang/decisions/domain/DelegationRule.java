package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** What can be wrong with decisions taken by delegation, and with telling of them. */
public enum DelegationRule implements Rule.Listed {
    /** Facts: number. */
    TAKEN_OTHERWISE("-", Strength.IMPOSSIBLE),
    /** Facts: number, body. */
    NO_SUCH_DELEGATED_DECISION("-", Strength.IMPOSSIBLE),
    /** Facts: number. */
    NOTHING_CORRECTED("-", Strength.IMPOSSIBLE),
    /** Facts: person. */
    NO_SUCH_PERSON("-", Strength.IMPOSSIBLE),
    /** Facts: how it begins, length, most. */
    TEXT_TOO_LONG("-", Strength.IMPOSSIBLE),
    /** Facts: number. */
    SHARED_DELEGATION("KL 6:37, 7:5", Strength.UNLAWFUL),
    /** Facts: number, what of it. */
    NOT_DELEGABLE("KL 6:38", Strength.UNLAWFUL),
    /** Facts: number. */
    AUTOMATED_AND_APPEALABLE("KL 6:38", Strength.UNLAWFUL),
    /** Facts: number. */
    NO_CHAIN("KL 7:6", Strength.UNLAWFUL),
    /** Facts: item. */
    NOT_A_REPORT("KL 6:40", Strength.UNLAWFUL),
    /** Facts: number, meeting. */
    NOT_AT_THE_NEXT_MEETING("KL 6:39-40", Strength.UNUSUAL);

    private final Grounds grounds;

    DelegationRule(String section, Strength strength) {
        this.grounds = new Grounds("decisions", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
