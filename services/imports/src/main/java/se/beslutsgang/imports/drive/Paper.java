package se.beslutsgang.imports.drive;

import se.beslutsgang.mandates.events.BodyKind;

import java.time.LocalDate;

/**
 * A § of a collection of minutes.
 *
 * @param id unique in the collection: {@code kf-2024-11-07-§451}
 * @param body its name as printed
 * @param seats of the body
 */
public record Paper(String id, String body, BodyKind kind, int seats, LocalDate date, String text) {

    public boolean assembly() {
        return kind == BodyKind.ASSEMBLY;
    }

    /** The same § with other words. */
    public Paper with(String other) {
        return new Paper(id, body, kind, seats, date, other);
    }
}
