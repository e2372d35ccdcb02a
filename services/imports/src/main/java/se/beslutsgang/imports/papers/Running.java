package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.grammar.Furniture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What the page adds to the text: numbers and date stamps. */
final class Running {

    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(\\d*)");

    private Running() {}

    /** The lines without it; a stamp that is no date is reported. */
    static List<Line> without(List<Line> lines, Warnings warnings) {
        return lines.stream().filter(l -> !isOfThePage(l, warnings)).toList();
    }

    private static boolean isOfThePage(Line line, Warnings warnings) {
        var stamp = STAMP.matcher(line.text());
        if (!stamp.matches()) return Furniture.isPage(line.text());
        if (!isDate(line.text())) {
            warnings.add(
                    line.number(),
                    Warning.Code.NO_DATE,
                    line.text(),
                    "Figures in the place of a date, which are none: not taken for one.");
        }
        return line.number() > 12 || !isDate(line.text());
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
