package se.beslutsgang.decisions.events;

/** Where in a § the secretary's own text stands; each place holds one. */
public enum TextPlace {
    /** Before what was moved: how the matter came here, what was told about it. */
    FIRST,
    AFTER_MOVES,
    AFTER_PROCEDURE,
    LAST
}
