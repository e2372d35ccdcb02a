package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** What can be wrong when it is decided. */
public enum DecisionRule implements Rule.Listed {
    /** Facts: item. */
    NO_SUCH_ITEM("-", Strength.IMPOSSIBLE),
    /** Facts: case, body. */
    NOTHING_PENDING("KL 5:26", Strength.UNLAWFUL),
    /** Facts: person, body. */
    NO_MANDATE("KL 4:24", Strength.UNLAWFUL),
    /** Facts: item. */
    NO_CLAUSE("KL 5:53", Strength.UNLAWFUL),
    /** Facts: item. */
    DEBATE_IS_CLOSED("KL 5:53", Strength.UNLAWFUL),
    /** Facts: item. */
    ALREADY_DECIDED("KL 5:53", Strength.UNLAWFUL),
    /** Facts: item. */
    ALREADY_CERTIFIED("KL 5:69", Strength.IMPOSSIBLE),
    /** Facts: proposal, item. */
    NO_SUCH_PROPOSAL("-", Strength.IMPOSSIBLE),
    /** Facts: proposal. */
    PROPOSALS_ARE_CONFIRMED("KL 5:67", Strength.UNLAWFUL),
    /** Facts: item. */
    NO_REASON_TO_REFER_BACK("KL 5:50", Strength.UNLAWFUL),
    /** Facts: proposal. */
    NO_REFUSAL_IN_A_COMMITTEE("KL 6:33", Strength.UNLAWFUL),
    /** Facts: body. */
    CLOSED_BY_RULE("KL 6:25", Strength.UNUSUAL),
    /** Facts: item. */
    DOORS_AFTER_DEBATE("KL 5:42", Strength.UNUSUAL),
    /** Facts: item. */
    NOT_TAKEN_UP("KL 5:53", Strength.UNLAWFUL),
    /** Facts: those present, seats. */
    NO_QUORUM("KL 5:45, 6:27", Strength.UNLAWFUL),
    /** At a distance. Facts: person. */
    CONNECTION_LOST("KL 5:16, 6:24", Strength.UNLAWFUL),
    /** At a distance, and not seen. Facts: person. */
    PICTURE_OFF("KL 5:16, 6:24", Strength.UNLAWFUL),
    /** Facts: person. */
    DISQUALIFICATION_OPEN("KL 5:47, 6:30", Strength.UNLAWFUL),
    /** Facts: item. */
    DEBATE_GOES_ON("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number, number expected. */
    NOT_THE_NEXT_NUMBER("-", Strength.IMPOSSIBLE),
    /** Facts: item. */
    NOTHING_TO_PUT("KL 5:53", Strength.IMPOSSIBLE),
    /** Facts: number. */
    ANOTHER_QUESTION_IS_OPEN("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    OTHER_ORDER("KL 5:67", Strength.UNUSUAL),
    /** Facts: proposal. */
    REFUSED_AND_NOT_PUT("KL 5:57", Strength.UNLAWFUL),
    /** Facts: proposal. */
    ADDITION_AGAINST_MAIN("KL 5:53", Strength.UNUSUAL),
    /** Facts: number. */
    ADDITIONS_TOGETHER("KL 5:53", Strength.UNUSUAL),
    /** Facts: number. */
    NO_SUCH_QUESTION("-", Strength.IMPOSSIBLE),
    /** Facts: number. */
    FOUND_WHAT_WAS_NOT_PUT("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    NO_FINDING("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    GAVEL_HAS_FALLEN("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    NO_VOTE_REQUESTED("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    BALLOTS_ARE_CAST("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    VOTE_NOT_TAKEN("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    NO_COUNTER_PROPOSAL("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    NO_WORDING("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    WORDED_OTHERWISE("KL 5:53", Strength.UNLAWFUL),
    /** Facts: number. */
    YES_IS_NOT_THE_FINDING("KL 5:53", Strength.UNUSUAL),
    /** Facts: person, body. */
    NO_SEAT("KL 4:24", Strength.IMPOSSIBLE),
    /** Facts: person. */
    NOT_SERVING("KL 4:24", Strength.UNLAWFUL),
    /** Facts: person. */
    SECOND_BALLOT("KL 4:24", Strength.IMPOSSIBLE),
    /** Facts: person. */
    DISQUALIFIED_VOTES("KL 5:47, 6:30", Strength.UNLAWFUL),
    /** Facts: number. */
    VOTE_IS_CLOSED("KL 5:53", Strength.UNLAWFUL),
    /** Facts: counted, seats. */
    MORE_THAN_THE_ROLL("KL 4:24", Strength.UNLAWFUL),
    /** Facts: counted, seats. */
    DOES_NOT_ADD_UP("KL 5:67", Strength.UNUSUAL),
    /** Facts: number. */
    BALLOTS_DIFFER_FROM_COUNT("KL 5:67", Strength.UNLAWFUL),
    /** Facts: number. */
    NO_CASTING_VOTE("KL 5:56", Strength.UNLAWFUL),
    /** Facts: number. */
    CASTING_VOTE_NOT_NEEDED("KL 5:56", Strength.UNLAWFUL),
    /** Facts: receiver. */
    RECEIVER_DID_NOT_PREPARE("KL 5:50", Strength.UNUSUAL),
    /** Facts: number. */
    NO_HANDS_TO_COUNT("KL 5:50", Strength.UNLAWFUL),
    /** Facts: person. */
    SAID_TOO_LATE("KL 4:25", Strength.UNUSUAL),
    /** Facts: person. */
    NOT_QUESTIONED("KL 6:30", Strength.UNUSUAL),
    /** Facts: item. */
    NOT_EVERYTHING_PUT("KL 5:53", Strength.UNLAWFUL),
    /** Facts: proposal. */
    NOTHING_FELL("KL 5:53", Strength.UNUSUAL),
    /** Facts: item. */
    NOTHING_SETTLED("KL 5:53", Strength.UNLAWFUL),
    /** Facts: item. */
    NOT_DECIDED("KL 4:27", Strength.UNLAWFUL),
    /** Facts: item, when. */
    MEETING_IS_CLOSED("KL 4:27", Strength.UNLAWFUL),
    /** Where a committee decides what is appealed by whom it concerns. Facts: item, when. */
    DISSENT_AFTER_DISPATCH("FL 30", Strength.UNLAWFUL),
    /** Facts: item. */
    NOTHING_TO_SEND("FL 33", Strength.IMPOSSIBLE),
    /** Facts: item. */
    NOBODY_NAMED("KL 4:27", Strength.IMPOSSIBLE),
    /** Facts: who, item. */
    DID_NOT_TAKE_PART("KL 4:27", Strength.UNLAWFUL),
    /** Facts: who. */
    ABSTAINED_AND_RESERVES("KL 4:27", Strength.UNUSUAL),
    /** Facts: who, item. */
    NO_PROPOSAL_OF_ONES_OWN("KL 4:27", Strength.UNLAWFUL),
    /** Facts: who, item. */
    OWN_PROPOSAL_CARRIED("KL 4:27", Strength.UNLAWFUL),
    /** Facts: number. */
    NO_SUCH_RESERVATION("-", Strength.IMPOSSIBLE),
    /** Facts: item. */
    NOTHING_TO_CERTIFY("KL 5:69", Strength.UNLAWFUL),
    /** Facts: item. */
    CERTIFIED_AFTER_MEETING("KL 5:69", Strength.UNLAWFUL),
    /** Facts: item. */
    CLOSED_FOR_REASONS("KL 5:69", Strength.UNLAWFUL),
    /** Facts: item. */
    NOT_AS_TOLD("-", Strength.IMPOSSIBLE),

    /** Facts: kind. */
    ASKED_IN_A_COMMITTEE("KL 5:59, 5:64", Strength.UNLAWFUL),
    /** Facts: item. */
    DEBATED_BEFORE_ADMISSION("KL 5:61", Strength.UNLAWFUL),
    /** Facts: item. */
    NO_DECISION_IN_THE_MATTER("KL 5:59-64", Strength.UNLAWFUL),
    /** Facts: item. */
    NOTHING_TO_ANSWER("KL 5:59, 5:64", Strength.UNLAWFUL),
    /** Facts: item. */
    ONLY_TOLD("KL 6:40", Strength.UNUSUAL),
    /** Facts: person. */
    MUST_TAKE_PART("KL 4:26, FL 29", Strength.UNLAWFUL),
    /** Facts: item. */
    NOT_PREPARED("KL 5:26", Strength.UNUSUAL),
    /** Facts: item. */
    COMMITTEE_NOT_HEARD("KL 5:27", Strength.UNUSUAL),
    /** Facts: item. */
    NOT_HANDED_OVER("KL 5:23", Strength.UNLAWFUL),
    /** Facts: item. */
    BOARD_NOT_HEARD("KL 5:28", Strength.UNUSUAL),
    /** Facts: item. */
    NOT_ALL_AGREE("KL 5:33", Strength.UNLAWFUL),
    /** Of an extra election. Facts: item. */
    TWO_THIRDS_NEEDED("KL 5:10", Strength.UNLAWFUL),
    /** Of an extra election. Facts: item. */
    NOT_THE_FIRST_TIME("KL 5:50", Strength.UNLAWFUL),
    /** Facts: item. */
    NOT_ANNOUNCED("KL 5:52", Strength.UNLAWFUL),
    /** Facts: item, last day. */
    YEAR_HAS_PASSED("KL 5:35, 6:34", Strength.UNUSUAL),
    /** Facts: item. */
    WRITTEN_OFF_UNREPORTED("KL 5:35", Strength.UNLAWFUL),
    /** Facts: person. */
    ACCOUNTABLE_TAKES_PART("KL 5:48", Strength.UNLAWFUL),
    /** Facts: item. */
    REFUSED_WITHOUT_REASON("KL 5:24", Strength.UNLAWFUL),
    /** Facts: item, last day. */
    DISCHARGE_TOO_LATE("KL 5:24", Strength.UNUSUAL),
    /** Facts: year, sum of the frames, total stated. */
    FRAMES_DO_NOT_ADD_UP("KL 11:6", Strength.UNLAWFUL),
    /** Facts: body, year. */
    FRAME_TWICE("-", Strength.IMPOSSIBLE),
    /** Facts: amount, unit. */
    AMOUNT_OUT_OF_RANGE("-", Strength.IMPOSSIBLE);

    private final Grounds grounds;

    DecisionRule(String section, Strength strength) {
        this.grounds = new Grounds("decisions", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
