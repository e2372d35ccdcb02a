package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.papers.ReadPaper.Footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The notes of a table: as many lines in a run as its head has marks. */
final class Footnotes {

    private static final Pattern NOTE =
            Pattern.compile("([¹²³⁴⁵*°'\"!]{1,5}|\\d\\)?|\\(\\d\\))\\s*(\\p{Lu}.*)");
    private static final String RAISED = "¹²³⁴⁵";

    private Footnotes() {}

    static List<Footnote> after(List<Line> lines, TableHead head, Warnings warnings) {
        int wanted = head.marks().size();
        for (int at = 1; wanted > 0 && at + wanted <= lines.size(); at++) {
            var run = lines.subList(at, at + wanted);
            if (run.stream().allMatch(l -> NOTE.matcher(l.text()).matches())) {
                return read(run, lines.getFirst().number(), head, warnings);
            }
        }
        return List.of();
    }

    private static List<Footnote> read(
            List<Line> run, int headLine, TableHead head, Warnings warnings) {
        var notes = new ArrayList<Footnote>();
        int number = 0;
        for (Map.Entry<String, String> mark : head.marks().entrySet()) {
            Line line = run.get(number++);
            var note = NOTE.matcher(line.text());
            if (!note.matches()) throw new IllegalStateException("No note: " + line.text());
            report(headLine, mark.getKey() + mark.getValue(), mark.getValue(), number, warnings);
            report(line.number(), note.group(1), note.group(1), number, warnings);
            notes.add(new Footnote(number, mark.getKey(), note.group(2), line.number()));
        }
        return List.copyOf(notes);
    }

    private static void report(int line, String found, String mark, int number, Warnings warnings) {
        String plain = mark.replaceAll("[()]", "");
        boolean raised = RAISED.indexOf(plain.charAt(0)) + 1 == number;
        if (raised || plain.equals(Integer.toString(number)) || plain.equals("*".repeat(number))) {
            return;
        }
        warnings.add(
                line,
                Warning.Code.DAMAGED_MARK,
                found,
                "Taken for the mark of footnote %d.".formatted(number));
    }
}
