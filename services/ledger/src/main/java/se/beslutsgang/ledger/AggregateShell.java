package se.beslutsgang.ledger;

/** Announces a module's aggregate shell to the ledger. */
public record AggregateShell(Class<?> type) {}
