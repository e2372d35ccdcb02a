package se.beslutsgang.ledger;

import se.beslutsgang.kernel.Occasion;

import java.time.Instant;

/**
 * An event as the ledger holds it. {@code position} is its place in the log, from 0 and without
 * gaps; -1 where it was read from its own stream, before or without a position.
 *
 * @param event what happened, or {@link Unreadable}
 * @param correlation the command that began the chain of which this event is a part
 * @param recorded by the ledger's clock; {@code occasion.happened()} is what was stated
 */
public record Recorded(
        long position,
        String stream,
        long sequence,
        EventTypes.Key type,
        Object event,
        Occasion occasion,
        String correlation,
        Instant recorded) {}
