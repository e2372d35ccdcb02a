package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** What can be wrong at a meeting. */
public enum MeetingRule implements Rule.Listed {
    /** Facts: meeting. */
    NO_SUCH_MEETING("-", Strength.IMPOSSIBLE),
    /** Facts: meeting. */
    CALLED_OTHERWISE("-", Strength.IMPOSSIBLE),
    /** Facts: meeting. */
    DAYS_NOT_IN_ORDER("-", Strength.IMPOSSIBLE),
    /** Facts: item, place expected. */
    WRONG_PLACE_ON_AGENDA("-", Strength.IMPOSSIBLE),
    /** Facts: case, body. */
    NOTHING_PENDING("KL 5:26", Strength.UNLAWFUL),
    /** Facts: item, meeting. */
    NO_SUCH_ITEM("-", Strength.IMPOSSIBLE),
    /** Facts: meeting, latest day. */
    SUMMONS_TOO_LATE("KL 5:13, 5:15", Strength.UNLAWFUL),
    /** Facts: meeting. */
    NOT_SUMMONED("KL 5:15", Strength.UNLAWFUL),
    /** Facts: meeting. */
    NOT_OPEN("-", Strength.UNLAWFUL),
    /** Facts: meeting. */
    MINUTES_CERTIFIED("KL 5:69", Strength.IMPOSSIBLE),
    /** Facts: meeting. */
    NOT_ADJOURNED("-", Strength.UNLAWFUL),
    /** Facts: meeting, first day. */
    NOT_ON_ITS_DAY("-", Strength.UNLAWFUL),
    /** Facts: person, body. */
    NO_MANDATE("KL 4:24, 5:17, 6:17", Strength.UNLAWFUL),
    /** Facts: present, seats. */
    QUORUM_LACKING("KL 5:45, 6:27", Strength.UNLAWFUL),
    /** Facts: meeting. */
    ALREADY_CLOSED("-", Strength.UNLAWFUL),
    /** Facts: person, meeting. */
    CERTIFIER_NOT_SERVING("KL 5:69", Strength.UNLAWFUL);

    private final Grounds grounds;

    MeetingRule(String section, Strength strength) {
        this.grounds = new Grounds("meetings", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
