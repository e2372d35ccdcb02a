package se.beslutsgang.decisions.events;

/** What a reservation points at. */
public enum InFavourOf {
    /** Bare: against the decision. */
    NOTHING_STATED,
    /** "till förmån för det egna yrkandet". */
    OWN_PROPOSAL,
    /** Another's proposal, or a part of the decision. */
    PROPOSALS
}
