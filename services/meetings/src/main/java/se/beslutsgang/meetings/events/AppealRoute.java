package se.beslutsgang.meetings.events;

/** How a decision can be appealed. */
public enum AppealRoute {
    /** Not at all: preparation, execution, or a proposal to the assembly (KL 13:2). */
    NONE,
    /** Legality review (laglighetsprövning), KL chapter 13. */
    LEGALITY,
    /** By whom it concerns (förvaltningsbesvär), from when they were told. */
    ADMINISTRATIVE,
    /** As another act says, in place of KL chapter 13 (KL 13:3). */
    SPECIAL_ACT;

    /** By every member of the region, in the time that the announcement begins (KL 13:1, 13:5). */
    public boolean isByMembers() {
        return this == LEGALITY;
    }
}
