package se.beslutsgang.decisions.domain;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/**
 * What can be wrong when somebody is elected, or a vote is held in another manner. What the sources
 * do not tell is refused and never guessed.
 */
public enum ElectionRule implements Rule.Listed {
    /** Facts: election, election expected. */
    NOT_THE_NEXT_ELECTION("-", Strength.IMPOSSIBLE),
    /** Facts: item. */
    NOTHING_TO_ELECT("-", Strength.IMPOSSIBLE),
    /** Facts: seats, most. */
    TOO_MANY_SEATS("-", Strength.IMPOSSIBLE),
    /** Facts: election, item. */
    NO_SUCH_ELECTION("-", Strength.IMPOSSIBLE),
    /** Facts: post. */
    ELECTION_IS_SETTLED("KL 5:53", Strength.UNLAWFUL),
    /** Facts: post. */
    BALLOTS_ARE_TOLD("KL 5:54", Strength.UNLAWFUL),
    /** Facts: person, post. */
    NOT_NOMINATED("KL 5:53", Strength.UNLAWFUL),
    /** Facts: post. */
    BALLOT_NEEDED("KL 5:54", Strength.UNLAWFUL),
    /** Facts: post. */
    BALLOT_IS_ASKED_FOR("KL 5:53-54", Strength.UNLAWFUL),
    /** Facts: found, seats. */
    TOO_MANY_ELECTED("KL 4:24", Strength.IMPOSSIBLE),
    /** Facts: person. */
    ACCOUNTABLE_ELECTS_AUDITORS("KL 5:48", Strength.UNLAWFUL),
    /** Facts: person. */
    TELLER_DOES_NOT_SERVE("LPV 4", Strength.UNUSUAL),
    /** Facts: post. */
    NO_TELLERS("KL 5:54", Strength.UNUSUAL),
    /** Facts: told, those present. */
    MORE_THAN_SERVE("KL 4:24", Strength.UNLAWFUL),
    /** Facts: post. */
    BALLOTS_DO_NOT_ADD_UP("KL 5:67", Strength.UNLAWFUL),
    /** Facts: person. */
    TOLD_TWICE("KL 5:67", Strength.IMPOSSIBLE),
    /** Facts: person, post. */
    VOTES_FOR_OTHERS("KL 5:54", Strength.UNUSUAL),
    /** Facts: post. */
    NO_BALLOTS_TOLD("KL 5:54", Strength.IMPOSSIBLE),
    /** Facts: what is tied. */
    LOT_NEEDED("KL 5:56", Strength.UNLAWFUL),
    /** Facts: what. */
    NOTHING_IS_TIED("KL 5:56", Strength.IMPOSSIBLE),
    /** Facts: drawn. */
    NOT_AMONG_THE_TIED("KL 5:56", Strength.IMPOSSIBLE),
    /** Facts: how many. */
    TWO_WITNESSES("KL 5:56", Strength.UNLAWFUL),
    /** Facts: number. */
    NO_CASTING_VOTE_IN_ELECTIONS("KL 5:56", Strength.UNLAWFUL),
    /** Facts: number. */
    SECRET_ONLY_IN_ELECTIONS("KL 5:54", Strength.UNLAWFUL),
    /** Facts: number. */
    OPEN_VOTE_IN_AN_ELECTION("KL 5:54", Strength.UNLAWFUL),
    /** Facts: number. */
    NAMES_IN_A_SECRET_BALLOT("KL 5:54", Strength.IMPOSSIBLE),
    /** Facts: number. */
    SET_BEFORE_THE_VOTE("KL 5:53, 5:55", Strength.UNLAWFUL),
    /** Facts: person, whose turn it is. */
    OUT_OF_TURN("-", Strength.UNUSUAL),
    /** Facts: number. */
    MAJORITY_OF_SOMETHING_ELSE("KL 5:55", Strength.UNLAWFUL),
    /** Facts: number. */
    MAJORITY_NOT_COUNTED("KL 5:10, 5:37, 5:58", Strength.UNLAWFUL),
    /** Facts: number. */
    ONE_STAYS_OUT("KL 5:33, 5:52", Strength.UNLAWFUL),
    /** Facts: post. */
    EMPLOYED_AND_NOT_ELECTED("KL 5:58", Strength.UNLAWFUL),
    /** Facts: how many ask, quota. */
    TOO_FEW_ASK("LPV 2", Strength.UNLAWFUL),
    /** Facts: post. */
    OTHER_BALLOTS("LPV 7", Strength.IMPOSSIBLE),
    /** Facts: person. */
    OFFICER_DOES_NOT_SERVE("LPV 4", Strength.UNLAWFUL),
    /** Facts: post. */
    NO_ASSISTANTS("LPV 4", Strength.UNLAWFUL),
    /** Facts: post. */
    NO_DESIGNATION("LPV 7", Strength.IMPOSSIBLE),
    /** Facts: designation. */
    SEVERAL_LISTS("LPV 7", Strength.IMPOSSIBLE),
    /** Facts: person. */
    NAME_ON_TWO_LISTS("LPV 19", Strength.IMPOSSIBLE),
    /** Facts: designation. */
    LIST_IS_TOO_SHORT("LPV 19", Strength.IMPOSSIBLE);

    private final Grounds grounds;

    ElectionRule(String section, Strength strength) {
        this.grounds = new Grounds("decisions", section, strength);
    }

    @Override
    public Grounds grounds() {
        return grounds;
    }
}
