package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** What minutes must tell of a meeting (KL 5:65-69, 6:35). Its fact is the meeting or the §. */
public enum CompletenessRule implements Rule.Listed {
    NOBODY_SERVED("KL 5:66", Strength.UNLAWFUL),
    NO_CERTIFIER_APPOINTED("KL 5:69", Strength.UNLAWFUL),
    NOTHING_TREATED("KL 5:66", Strength.UNUSUAL),
    NO_PLACE("-", Strength.UNUSUAL),
    NO_TIME("-", Strength.UNUSUAL),
    NEVER_TAKEN_UP("KL 5:66", Strength.UNUSUAL),
    NOBODY_PRESIDED("KL 5:65", Strength.UNLAWFUL),
    NO_QUORUM_IN_THE_MATTER("KL 5:45, 6:27", Strength.UNLAWFUL),
    AT_ONCE_NOT_SIGNED("KL 5:69", Strength.UNLAWFUL);

    private final Grounds grounds;

    CompletenessRule(String section, Strength strength) {
        this.grounds = new Grounds("meetings", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
