package se.beslutsgang.mandates.events;

/** Who may raise a matter in an assembly only where it has decided so, KL 5:22, 8:1. */
public enum AllowedToRaise {
    /** Fullmäktigeberedning. */
    DRAFTING_COMMITTEE,
    /** The board of a company of the region, KL 10:2-6. */
    COMPANY_BOARD,
    /** Whoever lives there, by a citizens' proposal (medborgarförslag), KL 8:1. */
    CITIZENS
}
