package se.beslutsgang.mandates.events;

/** The law has two sets of rules; a board (styrelse) is a committee in its sense. */
public enum BodyKind {
    /** Fullmäktige: KL chapter 5. */
    ASSEMBLY,
    /** Nämnd, the executive board among them: KL chapter 6. */
    COMMITTEE;

    /** A third of those present may have a matter delayed, KL 5:50; chapter 6 has no such rule. */
    public boolean minorityMayDelay() {
        return this == ASSEMBLY;
    }
}
