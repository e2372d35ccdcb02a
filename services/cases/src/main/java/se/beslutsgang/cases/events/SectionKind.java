package se.beslutsgang.cases.events;

/**
 * The sections of a decision brief (beslutsunderlag) that are text, in the order in which they
 * stand.
 */
public enum SectionKind {
    /** Yttrande till beslutsförslaget. */
    STATEMENT,
    /** Sammanfattning. */
    SUMMARY,
    /** Ärendet. */
    MATTER,
    /** Beslutsförslagets påverkan på jämställdhet. */
    EQUALITY_IMPACT
}
