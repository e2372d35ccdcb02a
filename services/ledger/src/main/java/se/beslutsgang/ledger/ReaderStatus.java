package se.beslutsgang.ledger;

/**
 * How a reader stands.
 *
 * @param behind events of the log that it has not yet taken in
 * @param parked events that it could not take in
 */
public record ReaderStatus(String name, long behind, long parked) {}
