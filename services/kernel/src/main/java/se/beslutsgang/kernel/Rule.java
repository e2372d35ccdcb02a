package se.beslutsgang.kernel;

/**
 * A rule that can say no: an enum constant with its source; its text stands in the message files.
 */
public interface Rule {

    String name();

    /** The source, such as {@code KL 4:27}; {@code -} for what follows from the record itself. */
    String section();

    Strength strength();

    /** {@code <module>.<NAME>}: the key of its text, and its name in the record. */
    String key();
}
