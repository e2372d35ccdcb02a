package se.beslutsgang.imports.grammar;

import java.util.List;

/**
 * A part of a § under its heading.
 *
 * @param title the heading as printed, empty before the first
 */
record Section(Heading heading, String title, List<Line> lines) {

    Flow flow() {
        return Flow.of(lines);
    }
}
