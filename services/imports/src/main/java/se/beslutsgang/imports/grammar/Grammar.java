package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Reading;

import java.time.LocalDate;

/**
 * Reads a § of existing minutes.
 *
 * <p>Furniture is taken away, lines are unwrapped, the text is cut at its headings and into
 * sentences; each sentence is read by one of a few rules over shared productions for persons,
 * parties, days and proposals; then references are resolved inside the §.
 *
 * <p>Source: the minutes of a city's assembly and executive committee, 1 794 §§.
 */
public final class Grammar {

    private Grammar() {}

    /**
     * The reading of one §; what is not understood stands in its sentences, with the line.
     *
     * @param assembly whether the body is an assembly; else a committee
     * @param date of the meeting
     * @param text the § as extracted, page furniture included
     */
    public static Reading read(
            String id, String body, boolean assembly, LocalDate date, String text) {
        return new Reader(id, body, assembly, date, text).read();
    }
}
