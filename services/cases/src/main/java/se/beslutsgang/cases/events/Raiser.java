package se.beslutsgang.cases.events;

/** In which capacity somebody raises (väcker) a plain matter, KL 4:20-21, 5:22, 8:1-2. */
public enum Raiser {
    /** A committee, the board among them. */
    COMMITTEE,
    /** A member in a committee; in an assembly a member raises a motion. */
    MEMBER,
    AUDITOR,
    /** Fullmäktigeberedning, where the assembly has decided so. */
    DRAFTING_COMMITTEE,
    /** The board of a company of the region, where the assembly has decided so. */
    COMPANY_BOARD,
    /** Folkinitiativ, KL 8:2. */
    POPULAR_INITIATIVE
}
