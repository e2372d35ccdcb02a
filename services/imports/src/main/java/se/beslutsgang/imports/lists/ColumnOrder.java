package se.beslutsgang.imports.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the order of a loose column leaves possible: its names, from top to bottom, belong to rows
 * from top to bottom, and a row that must have a substitute cannot be passed over.
 */
final class ColumnOrder {

    private final List<Loose> names;
    private final List<Row> rows;
    private final Map<Row, String> must = new HashMap<>();

    /** Whether the first i names can fill the first j rows. */
    private final boolean[][] above;

    /** Whether the names from i on can fill the rows from j on. */
    private final boolean[][] below;

    ColumnOrder(Loose.Column column, Map<Row, String> required) {
        names = column.names();
        rows = column.rows();
        above = new boolean[names.size() + 1][rows.size() + 1];
        below = new boolean[names.size() + 1][rows.size() + 1];
        required.forEach(
                (row, key) -> {
                    if (names.stream().anyMatch(n -> n.key().equals(key))) {
                        must.put(row, key);
                    }
                });
    }

    /** Narrows the rows of each name; false, and nothing narrowed, if no order fits. */
    boolean narrow() {
        int n = names.size();
        int m = rows.size();
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                above[i][j] = (i == 0 && j == 0) || passedOver(i, j) || filled(i, j);
            }
        }
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                boolean passed = j < m && below[i][j + 1] && !must.containsKey(rows.get(j));
                boolean filled = i < n && j < m && below[i + 1][j + 1] && fits(i, j);
                below[i][j] = (i == n && j == m) || passed || filled;
            }
        }
        if (!above[n][m]) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                if (!above[i][j] || !below[i + 1][j + 1] || !fits(i, j)) {
                    names.get(i).rows().remove(rows.get(j));
                }
            }
        }
        return true;
    }

    private boolean passedOver(int i, int j) {
        return j > 0 && above[i][j - 1] && !must.containsKey(rows.get(j - 1));
    }

    private boolean filled(int i, int j) {
        return i > 0 && j > 0 && above[i - 1][j - 1] && fits(i - 1, j - 1);
    }

    private boolean fits(int name, int row) {
        String wanted = must.get(rows.get(row));
        return names.get(name).rows().contains(rows.get(row))
                && (wanted == null || wanted.equals(names.get(name).key()));
    }
}
