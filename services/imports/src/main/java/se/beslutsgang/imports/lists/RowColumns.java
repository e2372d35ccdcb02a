package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each seat its times. Where a row stands side by side its times are its own; where columns
 * came one after the other, the times of the stretch are dealt out in order, each column keeping
 * its order from top to bottom.
 */
final class RowColumns {

    private final List<Cell> cells;
    private final int appendix;
    private final List<ListWarning> warnings;
    private final List<Row> rows = new ArrayList<>();

    private RowColumns(List<Cell> cells, int appendix, List<ListWarning> warnings) {
        this.cells = cells;
        this.appendix = appendix;
        this.warnings = warnings;
    }

    static List<Row> of(List<Cell> cells, int appendix, List<ListWarning> warnings) {
        RowColumns columns = new RowColumns(cells, appendix, warnings);
        columns.read();
        return columns.rows;
    }

    private void read() {
        List<Row> stretch = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Seat seat) {
                Row row = new Row(seat, i);
                int party = partyIfClean(i);
                if (party > 0) {
                    deal(stretch, from, i);
                    stretch = new ArrayList<>();
                    from = party + 3;
                    row.clean = true;
                    times(row, party + 1, party + 2);
                } else {
                    stretch.add(row);
                }
                rows.add(row);
            }
        }
        deal(stretch, from, cells.size());
    }

    /** Where the party of a row stands whose cells are side by side; 0 where they are not. */
    private int partyIfClean(int seat) {
        int party = seat + 1;
        while (party < cells.size() && cells.get(party) instanceof Cell.Name) {
            party++;
        }
        boolean sideBySide =
                party > seat + 1
                        && party <= seat + 3
                        && party + 2 < cells.size()
                        && cells.get(party) instanceof Cell.Party
                        && cells.get(party + 1) instanceof Cell.Time
                        && cells.get(party + 2) instanceof Cell.Time;
        return sideBySide && nothingHangsOn(party + 3) ? party : 0;
    }

    /** Times before the next seat would belong to rows that came before. */
    private boolean nothingHangsOn(int at) {
        int i = at;
        while (i < cells.size() && !(cells.get(i) instanceof Cell.Seat)) {
            if (cells.get(i) instanceof Cell.Time) {
                return false;
            }
            i++;
        }
        return true;
    }

    private void deal(List<Row> stretch, int from, int to) {
        List<Integer> times = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (cells.get(i) instanceof Cell.Time) {
                times.add(i);
            }
        }
        if (times.size() == 2 * stretch.size()) {
            for (int r = 0; r < stretch.size(); r++) {
                times(stretch.get(r), times.get(2 * r), times.get(2 * r + 1));
            }
        } else {
            int line =
                    stretch.isEmpty()
                            ? cells.get(times.getFirst()).line()
                            : stretch.getFirst().line;
            warnings.add(
                    new ListWarning(
                            line,
                            appendix,
                            ListWarning.What.TIMES_UNKNOWN,
                            2 * stretch.size() + " times for " + stretch.size() + " rows",
                            times.size() + " times"));
        }
    }

    private void times(Row row, int arrived, int left) {
        row.arrivalAt = arrived;
        row.arrived = Optional.of(((Cell.Time) cells.get(arrived)).at());
        row.left = Optional.of(((Cell.Time) cells.get(left)).at());
    }
}
