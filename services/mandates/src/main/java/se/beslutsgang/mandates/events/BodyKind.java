package se.beslutsgang.mandates.events;

/** The law has two sets of rules; a board (styrelse) is a committee in its sense. */
public enum BodyKind {
    /** Fullmäktige: KL chapter 5. */
    ASSEMBLY,
    /** Nämnd, the executive board among them: KL chapter 6. */
    COMMITTEE
}
