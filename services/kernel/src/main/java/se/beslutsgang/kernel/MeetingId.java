package se.beslutsgang.kernel;

import java.time.LocalDate;

/**
 * A meeting (sammanträde), of one or several days. Its key is the body and the first day, as in the
 * minutes, so that the same meeting can never be called twice.
 */
public record MeetingId(String value) implements Id {

    public MeetingId {
        Id.requireWellFormed(value);
    }

    public static MeetingId of(BodyId body, LocalDate firstDay) {
        return new MeetingId(body.value() + "/" + firstDay);
    }

    public BodyId body() {
        return new BodyId(value.substring(0, value.lastIndexOf('/')));
    }

    /** The treatment of a case that stands as number {@code place}, from 1, on the agenda. */
    public ItemId item(int place) {
        return new ItemId(value + "/" + place);
    }

    public MinutesId minutes() {
        return new MinutesId(value + "/minutes");
    }

    @Override
    public String toString() {
        return value;
    }
}
