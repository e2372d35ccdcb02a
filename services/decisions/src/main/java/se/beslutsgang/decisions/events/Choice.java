package se.beslutsgang.decisions.events;

/** A ballot. Who gave none has none; to abstain is to say so. */
public enum Choice {
    YES,
    NO,
    ABSTAINED
}
