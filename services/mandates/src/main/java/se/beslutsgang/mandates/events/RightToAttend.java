package se.beslutsgang.mandates.events;

/** As what somebody without a seat has a standing right to be there and to speak. */
public enum RightToAttend {
    /** A councillor (råd) who is no member: speaks and proposes in the assembly, KL 5:39. */
    COUNCILLOR,
    /** Personalföreträdare: speaks in matters between employer and employees, KL 7:10-17. */
    STAFF_REPRESENTATIVE,
    /** Whom the assembly named, KL 5:40, or an insight seat in a committee, KL 4:28. */
    NAMED_BY_THE_ASSEMBLY
}
