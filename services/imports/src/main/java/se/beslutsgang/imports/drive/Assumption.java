package se.beslutsgang.imports.drive;

/** What minutes never tell and had to be assumed: a closed list, marked in every such event. */
public enum Assumption {
    /**
     * No list of who attended: every seat served, and one that nobody is known to hold is a number.
     */
    ROLL,
    /** That the matter was prepared. */
    PREPARED,
    /** The day only, not the hour. */
    TIME,
    /** Put in the order in which they are listed. */
    ORDER,
    /** "Beslutar först att bifalla X": put alone and found carried. */
    QUESTION,
    /** A vote that nobody is said to have requested. */
    REQUEST,
    /** Who presided. */
    CHAIR
}
