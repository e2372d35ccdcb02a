package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** What can be wrong when it is decided. */
public enum DecisionRule implements Rule {
    /** Facts: item. */
    NO_SUCH_ITEM("-", Strength.IMPOSSIBLE),
    /** Facts: case, body. */
    NOTHING_PENDING("KL 5:26", Strength.IMPOSSIBLE),
    /** Facts: person, body. */
    NO_MANDATE("KL 4:24", Strength.UNLAWFUL),
    /** Facts: item. */
    NO_CLAUSE("KL 5:53", Strength.UNLAWFUL),
    /** Facts: item. */
    DEBATE_IS_CLOSED("KL 5:53", Strength.UNLAWFUL),
    /** Facts: item. */
    ALREADY_DECIDED("KL 5:53", Strength.IMPOSSIBLE),
    /** Facts: item. */
    ALREADY_CERTIFIED("KL 5:69", Strength.IMPOSSIBLE),
    /** Facts: item. */
    NOT_TAKEN_UP("KL 5:53", Strength.UNLAWFUL),
    /** Facts: item. */
    DEBATE_GOES_ON("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number, number expected. */
    NOT_THE_NEXT_QUESTION("KL 5:53", Strength.IMPOSSIBLE),
    /** Facts: number. */
    NO_SUCH_QUESTION("KL 5:53", Strength.IMPOSSIBLE),
    /** Facts: number, answer. */
    ANSWERED_OTHERWISE("KL 5:53", Strength.IMPOSSIBLE),
    /** Facts: number, number already carried. */
    TWO_CARRIED("KL 5:53", Strength.IMPOSSIBLE),
    /** Facts: item. */
    NONE_CARRIED("KL 5:53", Strength.IMPOSSIBLE),
    /** Facts: item. */
    NO_FINDING("KL 5:53", Strength.IMPOSSIBLE),
    /** Facts: item. */
    NOT_DECIDED("KL 4:27", Strength.UNLAWFUL),
    /** Facts: item, when. */
    MEETING_IS_CLOSED("KL 4:27", Strength.UNLAWFUL),
    /** Facts: item. */
    NOBODY_NAMED("KL 4:27", Strength.IMPOSSIBLE),
    /** Facts: who, item. */
    DID_NOT_TAKE_PART("KL 4:27", Strength.UNLAWFUL),
    /** Facts: who, item. */
    NO_PROPOSAL_OF_ONES_OWN("KL 4:27", Strength.UNLAWFUL),
    /** Facts: who, item. */
    OWN_PROPOSAL_CARRIED("KL 4:27", Strength.UNLAWFUL);

    private final String section;
    private final Strength strength;

    DecisionRule(String section, Strength strength) {
        this.section = section;
        this.strength = strength;
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public Strength strength() {
        return strength;
    }

    @Override
    public String key() {
        return "decisions." + name();
    }
}
