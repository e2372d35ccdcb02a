package se.beslutsgang.decisions.events;

/** What came of an item, or of a part of it. */
public enum Outcome {
    DECIDED,
    /** What the item is about was turned down, by whatever route. */
    REJECTED,
    ANSWERED,
    RECOMMENDED,
    REFERRED_BACK,
    POSTPONED,
    NOT_ADMITTED,
    ADMITTED,
    NOTED
}
