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
    NOT_DELAYED("KL 5:50", Strength.UNLAWFUL);

    private final Grounds grounds;

    CaseRule(String section, Strength strength) {
        this.grounds = new Grounds("cases", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
