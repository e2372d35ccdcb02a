package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** What minutes must tell of a matter (KL 5:67-68, 6:35). Its fact is the §. */
public enum ItemCompletenessRule implements Rule.Listed {
    NEITHER_DECIDED_NOR_DELAYED("KL 5:67", Strength.UNLAWFUL),
    QUESTION_LEFT_OPEN("KL 5:67", Strength.UNLAWFUL),
    VOTE_WITHOUT_WORDING("KL 5:67", Strength.UNLAWFUL),
    VOTE_WITHOUT_RESULT("KL 5:67", Strength.UNLAWFUL),
    VOTE_WITHOUT_NAMES("KL 5:67", Strength.UNLAWFUL),
    PROPOSAL_LEFT("KL 5:67", Strength.UNLAWFUL),
    DELAY_WITHOUT_REASON("KL 5:50", Strength.UNLAWFUL),
    NOBODY_TOOK_PART("KL 5:67", Strength.UNLAWFUL),
    RESERVED_WITHOUT_TAKING_PART("KL 4:27", Strength.UNLAWFUL),
    DECISION_WITHOUT_WORDS("KL 5:67", Strength.UNUSUAL),
    /** Only an assembly's minutes must (KL 6:35 does not name 5:68). */
    ASKED_BUT_NOT_TOLD("KL 5:68", Strength.UNLAWFUL);

    private final Grounds grounds;

    ItemCompletenessRule(String section, Strength strength) {
        this.grounds = new Grounds("decisions", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
