package se.beslutsgang.cases.events;

/**
 * A section of a brief: what kind, and its text.
 *
 * @param heading as printed, such as "Beslutsförslagets påverkan på jämställdhet"
 */
public record Section(SectionKind kind, String heading, String text) {}
