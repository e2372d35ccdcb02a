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
    /** Unless the assembly decided otherwise, which is not told here. Facts: case, meeting. */
    POSTPONED_LEFT_OUT("KL 5:51", Strength.UNUSUAL),
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
    /** Facts: body. */
    NOT_PUBLIC_HERE("KL 6:25", Strength.UNLAWFUL),
    /** Facts: item. */
    NEVER_IN_PUBLIC("KL 6:25", Strength.UNLAWFUL),
    /** Facts: meeting. */
    PUBLIC_BY_LAW("KL 5:42", Strength.UNLAWFUL),
    /** Facts: meeting. */
    ALREADY_CLOSED("-", Strength.UNLAWFUL),
    /** Facts: person, meeting. */
    CERTIFIER_NOT_SERVING("KL 5:69", Strength.UNLAWFUL),
    /** Facts: item. */
    NOT_TREATED("-", Strength.UNLAWFUL),

    /** Facts: seat, body. */
    NO_SUCH_SEAT("-", Strength.IMPOSSIBLE),
    /** One seat, one vote. Facts: seat, who serves. */
    SEAT_SERVED("KL 4:24", Strength.UNLAWFUL),
    /** In another seat. Facts: person. */
    SERVES_ALREADY("KL 4:24", Strength.UNLAWFUL),
    /** Facts: person. */
    NO_EMPTY_SEAT("KL 5:17, 6:17", Strength.UNLAWFUL),
    /** Facts: person, seat, who is in turn. */
    NOT_IN_TURN("KL 5:18, 6:16-17", Strength.UNLAWFUL),
    /** Facts: person, seat. */
    NO_RIGHT_TO_THE_SEAT("KL 5:18", Strength.UNLAWFUL),
    /** Facts: person. */
    BROKE_OFF_TODAY("KL 5:20", Strength.UNLAWFUL),
    /** By the rules of the body. Facts: person. */
    DOES_NOT_RETURN("KL 6:17", Strength.UNLAWFUL),
    /** Facts: seat. */
    CHANGE_WITHIN_A_MATTER("-", Strength.UNUSUAL),
    /** Facts: seat, who is in turn. */
    SEAT_LEFT_EMPTY("KL 5:17, 6:17", Strength.UNLAWFUL),

    /** Facts: person, body. */
    DISTANCE_NOT_ALLOWED("KL 5:16, 6:24", Strength.UNLAWFUL),
    /** Facts: person. */
    NOT_AT_A_DISTANCE("-", Strength.UNUSUAL),
    /** Facts: person. */
    CHAIR_AT_A_DISTANCE("-", Strength.UNUSUAL),
    /** Facts: person. */
    CHAIR_NOT_SERVING("KL 5:11, 6:18", Strength.UNLAWFUL),
    /** Facts: person, who is next. */
    NOT_NEXT_TO_PRESIDE("KL 5:11, 6:18", Strength.UNLAWFUL),
    /** Facts: who of the presidium is there. */
    PRESIDIUM_IS_THERE("-", Strength.UNUSUAL),

    /** Facts: person, capacity. */
    NO_RIGHT_TO_ATTEND("KL 5:39-40, 6:17, 7:10", Strength.UNLAWFUL),
    /** Facts: person. */
    NO_RIGHT_TO_SPEAK("KL 5:39-40, 6:17, 6:26", Strength.UNLAWFUL),
    /** Facts: person. */
    ASKER_AND_ANSWERER_ONLY("KL 5:64", Strength.UNLAWFUL),
    /** Facts: item. */
    SPEAKERS_LIST_CLOSED("-", Strength.UNLAWFUL),
    /** Facts: person. */
    NOT_ON_THE_LIST("-", Strength.UNUSUAL);

    private final Grounds grounds;

    MeetingRule(String section, Strength strength) {
        this.grounds = new Grounds("meetings", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
