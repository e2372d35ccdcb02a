package se.beslutsgang.meetings.events;

/** Where one who is at a meeting is; with sound and picture at a distance one is present. */
public enum Whereabouts {
    IN_THE_ROOM,
    /** KL 5:16, 6:24. */
    AT_A_DISTANCE,
    /** Was there at a distance, and is not as long as the connection is lost. */
    CONNECTION_LOST,
    /**
     * Is heard at a distance but not seen, and so not present: all must see and hear one another on
     * equal terms. What was decided with cameras off was annulled (kammarrätten 2023).
     */
    PICTURE_OFF;

    /** Whether one is present: in the room, or at a distance with sound and picture. */
    public boolean isPresent() {
        return this == IN_THE_ROOM || this == AT_A_DISTANCE;
    }
}
