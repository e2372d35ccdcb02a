package se.beslutsgang.kernel;

/**
 * An item (punkt, later §): one treatment of a case at one meeting. Made by {@link MeetingId#item}.
 */
public record ItemId(String value) implements Id {

    public ItemId {
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
