package se.beslutsgang.imports.papers;

import java.util.Comparator;

/**
 * Something odd in the print: reported, never mended in silence.
 *
 * @param line in the file, from 1; 0 for the whole paper
 * @param found as printed
 * @param reason what was made of it
 */
public record Warning(int line, Code code, String found, String reason) {

    static final Comparator<Warning> BY_LINE =
            Comparator.comparingInt(Warning::line).thenComparing(Warning::code);

    public enum Code {
        /** Letters are wrong all over the paper; {@code found} is how many words. */
        DAMAGED_LETTERS,
        /** A heading recognised although letters of it are wrong. */
        DAMAGED_HEADING,
        /** A bullet recognised although another sign stands there. */
        DAMAGED_BULLET,
        /** The mark of a footnote, or a line between columns, recognised as such. */
        DAMAGED_MARK,
        /** A responsible code that no known body has. */
        UNKNOWN_BODY,
        /** Figures that look like a date, and are none. */
        NO_DATE,
        /** A row or a column that does not come to its sum. */
        SUM_DIFFERS,
        /** A line among the rows of a table that is none of them. */
        ROW_NOT_READ,
        /** Where the items of an umbrella end is not shown by the print. */
        END_OF_UMBRELLA
    }
}
