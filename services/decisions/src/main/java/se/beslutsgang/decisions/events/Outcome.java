package se.beslutsgang.decisions.events;

/** What came of an item, or of a part of it. */
public enum Outcome {
    DECIDED,
    /** What the item is about was turned down, by whatever route. */
    REJECTED,
    ANSWERED,
    /** Not handled any further (avskriven), KL 5:35. */
    WRITTEN_OFF,
    RECOMMENDED,
    REFERRED_BACK,
    POSTPONED,
    NOT_ADMITTED,
    ADMITTED,
    NOTED
}
