package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;

/** The clauses of a decision, without their numbers. */
final class Clausing {

    private Clausing() {}

    static List<String> split(String text) {
        var clauses = new ArrayList<String>();
        for (var part : text.split("\\s*•\\s*")) {
            numbered(part.strip(), clauses);
        }
        return List.copyOf(clauses);
    }

    /** Cuts at 1, 2, 3 in their order, so that other numbers in the text stay. */
    private static void numbered(String text, List<String> clauses) {
        var from = 0;
        var next = 1;
        var at = find(text, next, 0);
        while (at >= 0) {
            add(text.substring(from, at), clauses);
            from = at + (next + ".").length();
            next++;
            at = find(text, next, from);
        }
        add(text.substring(from), clauses);
    }

    private static int find(String text, int number, int from) {
        var matcher =
                Form.of("(?<=^|[\\p{L}.:;,”\"?)] )" + number + "\\. (?=[\\p{L}\\d”\"“])")
                        .matcher(text);
        return matcher.find(from) ? matcher.start() : -1;
    }

    private static void add(String text, List<String> clauses) {
        if (!text.isBlank()) {
            clauses.add(text.strip());
        }
    }
}
