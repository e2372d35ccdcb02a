package se.beslutsgang.kernel;

/**
 * Minutes, or the part of them that is certified by itself (omedelbart justerade §§). Made by
 * {@link MeetingId#minutes} and {@link MeetingId#part}.
 */
public record MinutesId(String value) implements Id {

    public MinutesId {
        Id.requireWellFormed(value);
    }

    public MeetingId meeting() {
        return new MeetingId(value.substring(0, value.lastIndexOf('/')));
    }

    public boolean isPart() {
        return !equals(meeting().minutes());
    }

    @Override
    public String toString() {
        return value;
    }
}
