package se.beslutsgang.meetings.events;

/** How a decision can be appealed. */
public enum AppealRoute {
    /** Not at all: preparation, execution, or a proposal to the assembly (KL 13:2). */
    NONE,
    /** Legality review (laglighetsprövning), KL chapter 13. */
    LEGALITY
}
