package se.beslutsgang.mandates.events;

/** In which capacity a person belongs to a body. */
public enum Office {
    CHAIR,
    FIRST_VICE_CHAIR,
    SECOND_VICE_CHAIR,
    MEMBER,
    SUBSTITUTE;

    /** Whether the office comes with a seat (mandat) of one's own. */
    public boolean hasSeat() {
        return this != SUBSTITUTE;
    }
}
