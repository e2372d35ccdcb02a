package se.beslutsgang.imports.papers;

import java.util.List;
import java.util.TreeMap;

/** Lines put together into running text that knows on which line each place stands. */
final class Flowing {

    private final String text;
    private final TreeMap<Integer, Integer> lineAt = new TreeMap<>();

    Flowing(List<Line> lines) {
        var whole = new StringBuilder();
        for (Line line : lines) {
            Lines.join(whole, line.text());
            lineAt.put(Math.max(0, whole.length() - line.text().length()), line.number());
        }
        this.text = whole.toString();
    }

    String text() {
        return text;
    }

    int line(int at) {
        return lineAt.floorEntry(at).getValue();
    }
}
