package se.beslutsgang.imports.lists;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells which names are the members of which rows: the best reading of the names in their order,
 * where a member stands after the seat, a seat has one member, the votes tell whose seat it is, and
 * lists mostly go by the alphabet.
 */
final class Members {

    private static final int NEVER = -1_000_000;
    private static final int NOBODY = -12;

    /** No more substitutes than this stand between two members. */
    private static final int FARTHEST = 40;

    private final List<Row> rows;
    private final List<Cell> cells;
    private final KnownPersons known;
    private final List<Integer> names = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<CollationKey> order = new ArrayList<>();
    private int alphabet;

    private Members(List<Row> rows, List<Cell> cells, KnownPersons known) {
        this.rows = rows;
        this.cells = cells;
        this.known = known;
        Collator swedish = Collator.getInstance(Locale.of("sv"));
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Name name) {
                names.add(i);
                keys.add(name.key());
                order.add(swedish.getCollationKey(name.listed()));
            }
        }
    }

    static void find(List<Row> rows, List<Cell> cells, KnownPersons known) {
        new Members(rows, cells, known).find();
    }

    /** best[r][n]: rows up to r read, the last of them with name n-1 or nobody since. */
    private void find() {
        alphabet = worthOfAlphabet();
        int width = names.size() + 1;
        int[][] best = new int[rows.size() + 1][width];
        int[][] before = new int[rows.size() + 1][width];
        for (int[] row : best) {
            Arrays.fill(row, NEVER);
        }
        best[0][0] = 0;
        for (int r = 1; r <= rows.size(); r++) {
            for (int n = 0; n < width; n++) {
                best[r][n] = best[r - 1][n] + NOBODY;
                before[r][n] = n;
                int own = n == 0 ? NEVER : fit(rows.get(r - 1), names.get(n - 1));
                for (int p = Math.max(0, n - FARTHEST); own > NEVER && p < n; p++) {
                    int sum = best[r - 1][p] + own + (p == 0 ? 0 : step(r, p, n));
                    if (sum > best[r][n]) {
                        best[r][n] = sum;
                        before[r][n] = p;
                    }
                }
            }
        }
        int last = 0;
        for (int n = 1; n < width; n++) {
            last = best[rows.size()][n] > best[rows.size()][last] ? n : last;
        }
        for (int r = rows.size(); r > 0; r--) {
            int p = before[r][last];
            if (p != last) {
                rows.get(r - 1).memberAt = names.get(last - 1);
                rows.get(r - 1).member = Optional.of(name(last));
            }
            last = p;
        }
    }

    private Cell.Name name(int n) {
        return (Cell.Name) cells.get(names.get(n - 1));
    }

    private int fit(Row row, int at) {
        if (at < row.at || (row.clean && at != row.at + 1)) {
            return NEVER;
        }
        int fit = at == row.at + 1 ? 3 : 0;
        Optional<KnownPersons.Person> person = known.find(((Cell.Name) cells.get(at)).name());
        return person.map(p -> fit + (p.own().contains(row.seat) ? 4 : -4)).orElse(fit);
    }

    private int step(int r, int earlier, int later) {
        boolean sameSeat = r > 1 && rows.get(r - 2).seat == rows.get(r - 1).seat;
        boolean samePerson = keys.get(earlier - 1).equals(keys.get(later - 1));
        if (sameSeat || samePerson) {
            return sameSeat == samePerson ? 8 : -8;
        }
        return inOrder(earlier - 1, later - 1) ? alphabet : -alphabet;
    }

    private boolean inOrder(int earlier, int later) {
        return order.get(earlier).compareTo(order.get(later)) <= 0;
    }

    /** What the alphabet is worth, as told by names that stand right behind their seats. */
    private int worthOfAlphabet() {
        int pairs = 0;
        int kept = 0;
        int last = -1;
        for (Row row : rows) {
            int name = row.clean ? names.indexOf(row.at + 1) : -1;
            if (name >= 0 && last >= 0) {
                pairs++;
                kept += inOrder(last, name) ? 1 : 0;
            }
            last = name;
        }
        return kept * 5 >= pairs * 4 ? 3 : 0;
    }
}
