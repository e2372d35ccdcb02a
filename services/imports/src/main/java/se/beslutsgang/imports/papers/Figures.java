package se.beslutsgang.imports.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures as Swedish papers print them: "1 200", "-258", "11,34". */
final class Figures {

    static final String NUMBER = "[-−–]?\\d{1,3}(?: \\d{3})+(?:,\\d+)?|[-−–]?\\d+(?:,\\d+)?";

    private static final Pattern WHOLE = Pattern.compile("[-−–]?\\d+(?:,\\d+)?");
    private static final Pattern NONE = Pattern.compile("[-–—]");

    private Figures() {}

    static BigDecimal of(String printed) {
        return new BigDecimal(printed.replace(" ", "").replaceAll("[−–]", "-").replace(',', '.'));
    }

    /**
     * The figures at the end of a row.
     *
     * @param label what stands before them
     */
    record Cells(String label, List<Optional<BigDecimal>> values) {}

    /**
     * A row of so many columns; empty where the line is none, or may be read in two ways: in "1 200
     * 300" of two columns the thousands may be either.
     */
    static Optional<Cells> row(String line, int columns) {
        String[] words = line.replace("|", " ").strip().split("\\s+");
        int from = words.length;
        while (from > 0 && isCell(words[from - 1])) from--;
        if (from == 0 && words.length > columns) from = 1;
        var readings = new ArrayList<List<String>>();
        divide(List.of(words).subList(from, words.length), columns, List.of(), readings);
        if (readings.size() != 1) return Optional.empty();
        return Optional.of(
                new Cells(
                        String.join(" ", List.of(words).subList(0, from)),
                        readings.getFirst().stream().map(Figures::cell).toList()));
    }

    private static void divide(
            List<String> words, int columns, List<String> before, List<List<String>> readings) {
        if (words.isEmpty() || columns == 0) {
            if (words.isEmpty() && columns == 0) readings.add(before);
            return;
        }
        for (int n = 1; n <= words.size() && isGrouped(words.subList(0, n)); n++) {
            var cells = new ArrayList<>(before);
            cells.add(String.join(" ", words.subList(0, n)));
            divide(words.subList(n, words.size()), columns - 1, cells, readings);
        }
    }

    private static boolean isGrouped(List<String> words) {
        return words.size() == 1
                || String.join(" ", words).matches("[-−–]?\\d{1,3}(?: \\d{3})+(?:,\\d+)?");
    }

    private static boolean isCell(String word) {
        return WHOLE.matcher(word).matches() || NONE.matcher(word).matches();
    }

    private static Optional<BigDecimal> cell(String printed) {
        return NONE.matcher(printed).matches() ? Optional.empty() : Optional.of(of(printed));
    }
}
