package se.beslutsgang.imports.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the order of a loose column leaves possible: its names, from top to bottom, belong to rows
 * from top to bottom, and a row that must have a substitute cannot be passed over.
 */
final class ColumnOrder {

    private final List<Loose> names;
    private final List<Row> rows;
    private final Map<Row, String> must;

    ColumnOrder(Loose.Column column, Map<Row, String> must) {
        this.names = column.names();
        this.rows = column.rows();
        Set<String> own =
                names.stream()
                        .map(l -> l.name().key())
                        .collect(java.util.stream.Collectors.toSet());
        this.must =
                must.entrySet().stream()
                        .filter(e -> own.contains(e.getValue()))
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Narrows the rows of each name; false, and nothing narrowed, if no order fits. */
    boolean narrow() {
        int n = names.size();
        int m = rows.size();
        boolean[][] above = new boolean[n + 1][m + 1];
        boolean[][] below = new boolean[n + 1][m + 1];
        above[0][0] = true;
        for (int i = 0; i <= n; i++) {
            for (int j = i == 0 ? 1 : 0; j <= m; j++) {
                above[i][j] =
                        j > 0
                                && (above[i][j - 1] && !must.containsKey(rows.get(j - 1))
                                        || i > 0 && above[i - 1][j - 1] && fits(i - 1, j - 1));
            }
        }
        below[n][m] = true;
        for (int i = n; i >= 0; i--) {
            for (int j = i == n ? m - 1 : m; j >= 0; j--) {
                below[i][j] =
                        j < m
                                && (below[i][j + 1] && !must.containsKey(rows.get(j))
                                        || i < n && below[i + 1][j + 1] && fits(i, j));
            }
        }
        if (!above[n][m]) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                if (!above[i][j] || !below[i + 1][j + 1]) {
                    names.get(i).rows().remove(rows.get(j));
                }
            }
            int name = i;
            names.get(i).rows().removeIf(r -> !fits(name, rows.indexOf(r)));
        }
        return true;
    }

    private boolean fits(int name, int row) {
        String wanted = must.get(rows.get(row));
        return names.get(name).rows().contains(rows.get(row))
                && (wanted == null || wanted.equals(names.get(name).name().key()));
    }
}
