package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.papers.ReadPaper.Row;
import se.beslutsgang.imports.papers.ReadPaper.Table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether rows and columns come to the sums that are printed. */
final class Sums {

    private Sums() {}

    static void check(Table table, Warnings warnings) {
        table.total().ifPresent(t -> columns(table, t, warnings));
        if (!TableHead.isSum(table.columns().getLast())) return;
        table.rows().forEach(r -> row(r, warnings));
        table.total().ifPresent(t -> row(t, warnings));
    }

    private static void columns(Table table, Row total, Warnings warnings) {
        var counted = table.rows().stream().filter(r -> !isPartOfAnother(r)).toList();
        for (int n = 0; n < table.columns().size(); n++) {
            int column = n;
            compare(
                    counted.stream().map(r -> r.values().get(column)).toList(),
                    total.values().get(column),
                    total.line(),
                    "the column " + table.columns().get(column),
                    warnings);
        }
    }

    private static void row(Row row, Warnings warnings) {
        int last = row.values().size() - 1;
        compare(
                row.values().subList(0, last),
                row.values().get(last),
                row.line(),
                "the row " + row.label(),
                warnings);
    }

    private static boolean isPartOfAnother(Row row) {
        return row.label().toLowerCase(Locale.ROOT).startsWith("varav");
    }

    private static void compare(
            List<Optional<BigDecimal>> terms,
            Optional<BigDecimal> printed,
            int line,
            String where,
            Warnings warnings) {
        BigDecimal sum =
                terms.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        printed.filter(p -> p.compareTo(sum) != 0)
                .ifPresent(
                        p ->
                                warnings.add(
                                        line,
                                        Warning.Code.SUM_DIFFERS,
                                        p.toPlainString(),
                                        "In %s the figures come to %s."
                                                .formatted(where, sum.toPlainString())));
    }
}
