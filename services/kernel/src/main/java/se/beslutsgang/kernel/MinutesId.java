package se.beslutsgang.kernel;

/**
 * Minutes, or the part of them that is certified by itself (omedelbart justerad §). Made by {@link
 * MeetingId#minutes}.
 */
public record MinutesId(String value) implements Id {

    public MinutesId {
        Id.requireWellFormed(value);
    }

    public MeetingId meeting() {
        return new MeetingId(value.substring(0, value.lastIndexOf('/')));
    }

    @Override
    public String toString() {
        return value;
    }
}
