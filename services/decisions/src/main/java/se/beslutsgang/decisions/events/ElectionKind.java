package se.beslutsgang.decisions.events;

/**
 * What is filled: a post of trust, or an employment (anställning); both by secret ballot (KL 5:54).
 */
public enum ElectionKind {
    ELECTION,
    EMPLOYMENT
}
