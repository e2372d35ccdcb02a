package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.papers.ReadPaper.Row;
import se.beslutsgang.imports.papers.ReadPaper.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables of figures over years, their footnotes, and the text without them. */
final class Tables {

    private static final int LONGEST_TITLE = 80;

    private final List<Line> lines;
    private final Warnings warnings;
    private final List<Table> found = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    private Tables(List<Line> lines, Warnings warnings) {
        this.lines = lines;
        this.warnings = warnings;
    }

    static Tables in(List<Line> lines, Warnings warnings) {
        var tables = new Tables(lines, warnings);
        for (int at = 0; at + 1 < lines.size(); at++) tables.look(at);
        return tables;
    }

    List<Table> found() {
        return List.copyOf(found);
    }

    /** The lines that belong to no table and to no footnote. */
    List<Line> rest() {
        return lines.stream().filter(l -> !taken.contains(l.number())).toList();
    }

    private void look(int at) {
        var head = TableHead.of(lines.get(at).text());
        if (head.isEmpty() || taken.contains(lines.get(at).number())) return;
        var rows = rows(at + 1, head.get().columns());
        if (rows.isEmpty()) return;
        var title = title(at);
        var footnotes = Footnotes.after(lines.subList(at, lines.size()), head.get(), warnings);
        lines.subList(at, at + 1).forEach(l -> taken.add(l.number()));
        title.ifPresent(t -> taken.add(t.number()));
        rows.forEach(r -> taken.add(r.line()));
        footnotes.forEach(f -> taken.add(f.line()));
        var total = Optional.of(rows.getLast()).filter(r -> TableHead.isSum(r.label()));
        var table =
                new Table(
                        title.map(Line::text),
                        head.get().columns(),
                        total.isPresent() ? rows.subList(0, rows.size() - 1) : rows,
                        total,
                        head.get().unit().or(() -> title.flatMap(t -> TableHead.unitIn(t.text()))),
                        footnotes,
                        lines.get(at).number());
        Sums.check(table, warnings);
        found.add(table);
    }

    private Optional<Line> title(int at) {
        return Optional.of(lines)
                .filter(l -> at > 0)
                .map(l -> l.get(at - 1))
                .filter(l -> !l.endsSentence() && l.text().length() < LONGEST_TITLE)
                .filter(l -> !l.beginsLow() && Part.of(l.text()).isEmpty())
                .filter(l -> at < 2 || lines.get(at - 2).endsSentence() || l.apart());
    }

    /** A line that is no row is reported where rows follow it. */
    private List<Row> rows(int from, List<String> columns) {
        var rows = new ArrayList<Row>();
        for (int n = from; n < lines.size(); n++) {
            Line line = lines.get(n);
            var cells = Figures.row(line.text(), columns.size());
            if (cells.isPresent()) {
                rows.add(new Row(cells.get().label(), cells.get().values(), line.number()));
                if (TableHead.isSum(cells.get().label())) break;
            } else if (isRow(n + 1, columns) && !rows.isEmpty()) {
                notRead(line);
            } else {
                break;
            }
        }
        return rows;
    }

    private boolean isRow(int n, List<String> columns) {
        return n < lines.size() && Figures.row(lines.get(n).text(), columns.size()).isPresent();
    }

    private void notRead(Line line) {
        taken.add(line.number());
        warnings.add(
                line.number(),
                Warning.Code.ROW_NOT_READ,
                line.text(),
                "Its figures do not fall into the columns of the table in one way only.");
    }
}
