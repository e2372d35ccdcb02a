package se.beslutsgang.meetings.events;

/** Where one who is at a meeting is; with sound and picture at a distance one is present. */
public enum Whereabouts {
    IN_THE_ROOM,
    /** KL 5:16, 6:24. */
    AT_A_DISTANCE,
    /** Was there at a distance, and is not as long as the connection is lost. */
    CONNECTION_LOST
}
