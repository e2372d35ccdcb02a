package se.beslutsgang.decisions.events;

/** How a matter came to be postponed or referred back, KL 5:50. */
public enum Delay {
    MAJORITY,
    /** By at least a third of those present; once for a case. */
    MINORITY
}
