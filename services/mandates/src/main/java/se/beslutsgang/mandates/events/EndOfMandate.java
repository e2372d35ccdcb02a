package se.beslutsgang.mandates.events;

/** Why a mandate ended before its time, other than by resignation. */
public enum EndOfMandate {
    DIED,
    NO_LONGER_ELIGIBLE,
    RECALLED,
    /** Given another mandate in the same body, such as a substitute who became a member. */
    SUPERSEDED,
    /** Existing minutes tell only that another holds the seat. */
    UNKNOWN
}
