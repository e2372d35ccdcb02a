package se.beslutsgang.ledger;

/**
 * What stands in the place of an event that today's code cannot read: it parks its own stream and
 * stops nobody else.
 */
public record Unreadable(EventTypes.Key type, RuntimeException cause) {}
