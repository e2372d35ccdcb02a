package se.beslutsgang.decisions.events;

/** What kind of proposal (yrkande) it is. */
public enum ProposalKind {
    /** What the body has on its table (liggande förslag). */
    PENDING,
    /** A whole alternative to it (motförslag). */
    WHOLE_COUNTER_PROPOSAL,
    /** Another wording of a clause (ändringsyrkande). */
    AMENDMENT,
    /** Something beside the main decision (tilläggsyrkande). */
    ADDITION,
    /** That the matter be turned down (avslag), moved as such. */
    REJECTION,
    /** Bordläggning, KL 5:50-51. */
    POSTPONEMENT,
    /** Återremiss, KL 5:50. */
    REFERRAL_BACK,
    /** That something refused be put after all, or asked (KL 5:57, 5:59-64). */
    ADMISSION,
    /** Closed doors for the deliberation (KL 5:42). */
    CLOSED_DOORS;

    /** Whether it asks for the matter to be delayed, KL 5:50. */
    public boolean isDelay() {
        return this == POSTPONEMENT || this == REFERRAL_BACK;
    }

    /** Whether it competes with other whole proposals, so that one of them carries. */
    public boolean isWhole() {
        return this == PENDING || this == WHOLE_COUNTER_PROPOSAL || this == REJECTION;
    }
}
