package se.beslutsgang.decisions.events;

/** Why the chair refuses to put a proposal, KL 5:57. */
public enum Refusal {
    /** It opens a new matter: the chair shall refuse, and the assembly is not asked. */
    NEW_MATTER,
    /** It would lead to an unlawful decision: the assembly may order it put. */
    UNLAWFUL
}
