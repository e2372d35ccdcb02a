package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A table of ballots in the § itself, a cross in a column for each member, told as sentences: the
 * column is known by where on the line the cross stands. Where the printing has lost that, the
 * table is left as it is.
 */
final class BallotTable {

    private static final Pattern HEADING =
            Form.of("(?:JA|Ja|NEJ|Nej|AVST\\p{L}*\\.?|Avst\\p{L}*\\.?|FRÅNV\\p{L}*|Frånv\\p{L}*)");
    private static final Pattern SIDE_BY_SIDE = Form.of("\\b(?:JA|Ja)\\s{2,}(?:NEJ|Nej)\\b");
    private static final Pattern ROW =
            Form.of(
                    "^\\s*(?:\\d{1,3}[.:]?\\s+)?("
                            + PeopleParser.NAME
                            + ")(?:,?\\s+|\\s*\\()("
                            + Parties.CODE
                            + "|-)\\)?(?:\\s+\\p{L}[\\p{L} ]*?)?\\s{2,}([Xx])\\s*$");
    private static final Pattern SENTENCE = Form.of(".*\\p{L}{2}[.:]\\s*");
    private static final int ROWS = 3;

    private record Column(String verb, double middle) {}

    private BallotTable() {}

    /** The same lines, with those of such tables as sentences. */
    static String told(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (var at = 0; at < lines.size(); at++) {
            var columns = columns(lines.get(at));
            if (!columns.isEmpty()) tell(lines, at, columns);
        }
        return String.join("\n", lines);
    }

    private static List<Column> columns(String line) {
        var found = new ArrayList<Column>();
        if (!SIDE_BY_SIDE.matcher(line).find()) return found;
        var matcher = HEADING.matcher(line);
        while (matcher.find()) {
            var middle = (matcher.start() + matcher.end()) / 2.0;
            found.add(new Column(verb(matcher.group()), middle));
        }
        return found;
    }

    private static String verb(String heading) {
        return switch (heading.substring(0, 1).toLowerCase(Locale.ROOT)) {
            case "j" -> "röstar ja";
            case "n" -> "röstar nej";
            case "a" -> "avstår från att rösta";
            default -> "är frånvarande";
        };
    }

    /** A page may end inside the table; a sentence ends it. */
    private static void tell(List<String> lines, int head, List<Column> columns) {
        var rows = new LinkedHashMap<Integer, String>();
        for (var at = head + 1; at < lines.size(); at++) {
            var row = ROW.matcher(lines.get(at));
            if (row.find()) {
                var column = nearest(columns, row.start(3) + 0.5);
                rows.put(at, "%s (%s) %s.".formatted(row.group(1), row.group(2), column.verb()));
            } else if (SENTENCE.matcher(lines.get(at)).matches()) {
                break;
            }
        }
        if (rows.size() < ROWS) return;
        lines.set(head, "");
        rows.forEach(lines::set);
    }

    private static Column nearest(List<Column> columns, double at) {
        var best = columns.getFirst();
        for (var c : columns) {
            if (Math.abs(c.middle() - at) < Math.abs(best.middle() - at)) best = c;
        }
        return best;
    }
}
