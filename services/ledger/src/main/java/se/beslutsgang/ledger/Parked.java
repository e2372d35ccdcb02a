package se.beslutsgang.ledger;

import java.time.Instant;

/** An event that a reader could not take in, and why. */
public record Parked(
        String reader, long position, String stream, String cause, Instant parked, int attempts) {}
