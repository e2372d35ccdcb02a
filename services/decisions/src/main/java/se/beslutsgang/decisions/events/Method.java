package se.beslutsgang.decisions.events;

/** How a question was settled. */
public enum Method {
    /** By voice, as the chair found (KL 5:53). */
    ACCLAMATION,
    /** Nobody asked for anything else. */
    UNOPPOSED,
    VOTE,
    /** Between equal numbers in an election or an employment (KL 5:56). */
    LOT,
    /** By the side that the chair had voted for (KL 5:56). */
    CASTING_VOTE,
    /** A delay asked for by a third of those present (KL 5:50). */
    MINORITY
}
