package se.beslutsgang.mandates.events;

/** In which capacity a person belongs to a body; the offices of the presidium stand by rank. */
public enum Office {
    CHAIR,
    FIRST_VICE_CHAIR,
    SECOND_VICE_CHAIR,
    THIRD_VICE_CHAIR,
    MEMBER,
    SUBSTITUTE;

    /** Whether the office comes with a seat (mandat) of one's own. */
    public boolean hasSeat() {
        return this != SUBSTITUTE;
    }

    /** Whether it is one of the presidium (presidium), in which a lower ordinal goes first. */
    public boolean isOfPresidium() {
        return compareTo(MEMBER) < 0;
    }
}
