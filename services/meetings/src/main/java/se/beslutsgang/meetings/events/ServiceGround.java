package se.beslutsgang.meetings.events;

/** Why a substitute is the one in turn for a seat. */
public enum ServiceGround {
    /** Began to serve before at this meeting and goes before the others, KL 5:18. */
    HAS_BEGUN,
    /** The member's own substitute. */
    PERSONAL,
    /** Of the seat's party, by the order of its substitutes. */
    OWN_PARTY,
    /** The party's turn by the body's table. */
    PARTY_TABLE,
    /** Of the seat's block, by the order of election. */
    OWN_BLOCK,
    /** The next in the order of election, whatever party. */
    ORDER_OF_ELECTION
}
