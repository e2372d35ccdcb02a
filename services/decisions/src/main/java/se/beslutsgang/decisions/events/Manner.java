package se.beslutsgang.decisions.events;

/** How a vote (omröstning) is held. */
public enum Manner {
    /** Hands or bodies are counted, without names. */
    SHOW_OF_HANDS,
    /** Everybody's ballot is noted. */
    BY_NAME,
    /** By name, called one after the other (upprop); the chair votes last. */
    ROLL_CALL,
    ELECTRONIC,
    /** Closed ballots: numbers alone, and only in an election or an employment (KL 5:54). */
    SECRET
}
