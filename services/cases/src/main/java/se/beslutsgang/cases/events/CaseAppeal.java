package se.beslutsgang.cases.events;

/** How what is decided in the case can be appealed, where it can. */
public enum CaseAppeal {
    /** Laglighetsprövning, KL chapter 13. */
    LEGALITY,
    /** Förvaltningsbesvär, by whom the decision concerns. */
    ADMINISTRATIVE,
    /** As another act says (KL 13:3). */
    SPECIAL_ACT
}
