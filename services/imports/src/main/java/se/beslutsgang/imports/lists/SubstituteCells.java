package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts substitutes into the rows that they stand in: after the member, or before the party and the
 * times. The others came loose: a column at the foot of the page, whose rows are those since the
 * last such column.
 */
final class SubstituteCells {

    private final List<Row> rows;
    private final List<Cell> cells;
    private final Map<Integer, Row> byMember = new HashMap<>();
    private final TreeMap<Integer, Row> byArrival = new TreeMap<>();
    private final List<Loose.Column> columns = new ArrayList<>();
    private List<Loose> column = new ArrayList<>();
    private int since = 0;

    private SubstituteCells(List<Row> rows, List<Cell> cells) {
        this.rows = rows;
        this.cells = cells;
        for (Row row : rows) {
            if (row.memberAt >= 0) {
                byMember.put(row.memberAt, row);
            }
            if (row.arrivalAt >= 0) {
                byArrival.put(row.arrivalAt, row);
            }
        }
    }

    static List<Loose.Column> place(List<Row> rows, List<Cell> cells) {
        SubstituteCells substitutes = new SubstituteCells(rows, cells);
        substitutes.place();
        return substitutes.columns;
    }

    private void place() {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell instanceof Cell.Name name && !byMember.containsKey(i)) {
                name(name, i);
            } else if (!(cell instanceof Cell.Party)) {
                endColumn(i);
            }
        }
        endColumn(cells.size());
    }

    private void name(Cell.Name name, int at) {
        Optional<Row> ahead = ahead(at).filter(Row::isFree);
        Optional<Row> behind =
                Optional.ofNullable(byMember.get(at - 1))
                        .filter(r -> r.isFree() && (r.clean || !beginsColumn(at)));
        if (behind.isPresent() && ahead.isPresent() && behind.get() != ahead.get()) {
            List<Row> either = List.of(behind.get(), ahead.get());
            columns.add(new Loose.Column(List.of(new Loose(name, either)), either));
        } else if (behind.isPresent() || ahead.isPresent()) {
            behind.or(() -> ahead).orElseThrow().substitute = Optional.of(name);
        } else {
            column.add(new Loose(name, List.of()));
        }
    }

    /** The row whose party or arrival comes next. */
    private Optional<Row> ahead(int at) {
        int next = at + 1;
        if (next < cells.size() && cells.get(next) instanceof Cell.Party) {
            next++;
        }
        return Optional.ofNullable(byArrival.get(next));
    }

    /** Among columns that came one after the other, the first of several is no row's own. */
    private boolean beginsColumn(int at) {
        return at + 1 < cells.size()
                && cells.get(at + 1) instanceof Cell.Name
                && !byMember.containsKey(at + 1);
    }

    private void endColumn(int at) {
        if (!column.isEmpty()) {
            int first = since;
            List<Row> above = rows.stream().filter(r -> r.at >= first && r.at < at).toList();
            columns.add(
                    new Loose.Column(
                            column.stream().map(l -> new Loose(l.name(), above)).toList(), above));
            column = new ArrayList<>();
            boolean rowsEnded = rows.stream().noneMatch(r -> r.at < at && r.arrivalAt > at);
            since = rowsEnded ? at : since;
        }
    }
}
