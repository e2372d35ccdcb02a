package se.beslutsgang.decisions.events;

/** To whom a committee may leave a decision (delegation), KL 6:37-39, 7:5-6. */
public enum Delegate {
    PRESIDIUM,
    /** Utskott. */
    WORKING_COMMITTEE,
    MEMBER,
    SUBSTITUTE,
    /** The chair, or another member, where it cannot wait, KL 6:39. */
    URGENT,
    /** An employee, KL 7:5. */
    OFFICIAL,
    /** An employee by leave of the head of the administration (vidaredelegering), KL 7:6. */
    SUBDELEGATED_OFFICIAL,
    /** Automatiserad beslutsfunktion, KL 6:37. */
    AUTOMATED
}
