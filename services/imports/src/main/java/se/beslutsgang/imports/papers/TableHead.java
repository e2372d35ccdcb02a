package se.beslutsgang.imports.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line over a table that names its columns, at least two of them years.
 *
 * @param marks the columns that a footnote hangs on, in order, with the mark as printed
 */
record TableHead(Optional<String> unit, List<String> columns, Map<String, String> marks) {

    private static final Pattern YEAR =
            Pattern.compile("((?:19|20)\\d{2})((?:[¹²³⁴⁵*°'\"!]|\\d\\)?|\\(\\d\\))?)");
    private static final Pattern UNIT =
            Pattern.compile(
                    ".*?(?<!\\p{L})(mnkr|mkr|tkr|kkr|kr|kronor|miljoner kronor|tusen"
                            + " kronor|procent|%)(?!\\p{L}).*",
                    Pattern.CASE_INSENSITIVE);

    static Optional<TableHead> of(String line) {
        String[] words = line.replace("|", " ").strip().split("\\s+");
        int first = first(words);
        if (words.length - first < 2 || line.endsWith(".")) return Optional.empty();
        var columns = new ArrayList<String>();
        var marks = new LinkedHashMap<String, String>();
        int years = 0;
        for (int n = first; n < words.length; n++) {
            var year = YEAR.matcher(words[n]);
            if (year.matches()) {
                years++;
                columns.add(year.group(1));
                if (!year.group(2).isEmpty()) marks.put(year.group(1), year.group(2));
            } else if (Character.isUpperCase(words[n].codePointAt(0))) {
                columns.add(words[n]);
            } else {
                return Optional.empty();
            }
        }
        return years < 2
                ? Optional.empty()
                : Optional.of(
                        new TableHead(
                                unitIn(String.join(" ", List.of(words).subList(0, first))),
                                List.copyOf(columns),
                                marks));
    }

    private static int first(String[] words) {
        int n = 0;
        while (n < words.length && !YEAR.matcher(words[n]).matches()) n++;
        return n;
    }

    static Optional<String> unitIn(String text) {
        var unit = UNIT.matcher(text);
        return unit.matches() ? Optional.of(unit.group(1)) : Optional.empty();
    }

    static boolean isSum(String label) {
        return Likeness.folded(label).matches("(?:summa|totalt?)\\b.*");
    }
}
