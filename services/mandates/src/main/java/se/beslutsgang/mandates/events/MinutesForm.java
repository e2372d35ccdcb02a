package se.beslutsgang.mandates.events;

/** The form in which a house writes its minutes: order of sections, headings, phrases. */
public enum MinutesForm {
    /** Decision and reservations first, then how they came about, as in Region Norrbotten. */
    NORRBOTTEN,
    /** Each vote under its own heading, ballots of an assembly in appendices, as in Göteborg. */
    GOTEBORG
}
