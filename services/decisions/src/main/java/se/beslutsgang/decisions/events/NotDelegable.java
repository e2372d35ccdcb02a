package se.beslutsgang.decisions.events;

/** What a committee decides itself, KL 6:38. */
public enum NotDelegable {
    /** Aim, direction, scope or quality of the activity. */
    GOALS,
    /** Proposals and comments to the assembly. */
    TO_THE_ASSEMBLY,
    /** Exercise of authority against individuals, of principle or greater weight. */
    AUTHORITY_OF_PRINCIPLE,
    /** A citizens' proposal that was handed over to it. */
    CITIZEN_PROPOSAL,
    /** What another act reserves for it. */
    BY_OTHER_LAW
}
