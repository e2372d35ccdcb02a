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

    public LocalDate firstDay() {
        return LocalDate.parse(value.substring(value.lastIndexOf('/') + 1));
    }

    /** The treatment of a case that stands as number {@code place}, from 1, on the agenda. */
    public ItemId item(int place) {
        return new ItemId(value + "/" + place);
    }

    public MinutesId minutes() {
        return new MinutesId(value + "/minutes");
    }

    /** The part of the minutes that begins with this item, certified by itself. */
    public MinutesId part(ItemId first) {
        String place = first.value().substring(first.value().lastIndexOf('/') + 1);
        return new MinutesId(value + "/minutes-" + place);
    }

    @Override
    public String toString() {
        return value;
    }
}
