package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** What can be wrong on the way of minutes to legal force. */
public enum MinutesRule implements Rule.Listed {
    /** Facts: minutes. */
    NO_SUCH_MINUTES("-", Strength.IMPOSSIBLE),
    /** Facts: meeting. */
    MEETING_NOT_CLOSED("KL 5:69", Strength.UNLAWFUL),
    /** Facts: minutes, day. */
    ALREADY_CERTIFIED("KL 5:69", Strength.IMPOSSIBLE),
    /** Facts: minutes, last day. */
    CERTIFIED_TOO_LATE("KL 5:69", Strength.UNUSUAL),
    /** Facts: person, minutes. */
    CERTIFIER_NOT_APPOINTED("KL 5:69", Strength.UNLAWFUL),
    /** Facts: minutes. */
    NO_CERTIFIER("KL 5:69", Strength.UNLAWFUL),
    /** Facts: minutes, last day of the meeting. */
    BEFORE_THE_MEETING_ENDED("KL 5:69", Strength.UNLAWFUL),
    /** Facts: minutes. */
    OTHER_TEXT("KL 5:69", Strength.IMPOSSIBLE),
    /** Facts: minutes. */
    TEXT_OUT_OF_DATE("KL 5:67", Strength.UNLAWFUL),
    /** Facts: minutes, how much. */
    SOMETHING_MISSING("KL 5:66-67", Strength.UNLAWFUL),
    /** Facts: person, minutes. */
    NOT_ALL_CERTIFIED("KL 5:69", Strength.UNUSUAL),
    /** Facts: minutes, meeting. */
    MOVED_TO_A_LATER_MEETING("KL 5:69", Strength.UNLAWFUL),
    /** Facts: minutes, meeting. */
    NOT_A_LATER_MEETING("KL 5:69", Strength.UNLAWFUL),
    /** Facts: item. */
    NOT_CERTIFIED_AT_ONCE("KL 5:69", Strength.IMPOSSIBLE),
    /** Facts: minutes, day. */
    AT_ONCE_BUT_LATER("KL 5:69", Strength.UNUSUAL),
    /** Facts: minutes. */
    NOT_CERTIFIED_SO_REDRAWN("-", Strength.IMPOSSIBLE),
    /** Facts: item, minutes. */
    NOT_IN_THE_MINUTES("-", Strength.IMPOSSIBLE),
    /** Facts: text, item. */
    NOT_IN_THE_TEXT("-", Strength.IMPOSSIBLE),
    /** Facts: item. */
    NOTHING_CORRECTED("-", Strength.IMPOSSIBLE),
    /** Facts: minutes. */
    NOT_CERTIFIED("KL 8:12", Strength.UNLAWFUL),
    /** Facts: minutes, day. */
    ANNOUNCED_OTHERWISE("KL 8:12", Strength.IMPOSSIBLE),
    /** Facts: minutes, last day. */
    ANNOUNCED_TOO_LATE("KL 8:12", Strength.UNUSUAL),
    /** Facts: minutes, day certified. */
    BEFORE_CERTIFICATION("KL 8:12", Strength.UNLAWFUL),
    /** Facts: minutes, last day. */
    NOT_YET_DUE("KL 5:69, 8:12", Strength.IMPOSSIBLE),
    /** Facts: minutes. */
    NOT_ANNOUNCED("KL 13:5", Strength.IMPOSSIBLE),
    /** Facts: minutes. */
    NOTHING_TO_APPEAL("KL 13:2", Strength.IMPOSSIBLE),
    /** Facts: minutes, last day. */
    APPEAL_TIME_RUNS("KL 13:5", Strength.IMPOSSIBLE),
    /** Facts: minutes. */
    NOTHING_TO_FORWARD("-", Strength.IMPOSSIBLE);

    private final Grounds grounds;

    MinutesRule(String section, Strength strength) {
        this.grounds = new Grounds("meetings", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
