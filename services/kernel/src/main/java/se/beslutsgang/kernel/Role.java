package se.beslutsgang.kernel;

/** In which capacity somebody acts. */
public enum Role {
    SECRETARY,
    CHAIR,
    POLITICIAN,
    AUDITOR,
    /** The engine itself: a timer or a consequence of an event. */
    SYSTEM
}
