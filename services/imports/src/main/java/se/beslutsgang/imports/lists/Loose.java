package se.beslutsgang.imports.lists;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A substitute's name that came loose from its row.
 *
 * @param rows in which he or she may have served, as far as is known
 */
record Loose(Cell.Name name, Set<Row> rows) {

    Loose(Cell.Name name, List<Row> rows) {
        this(name, new LinkedHashSet<>(rows));
    }

    /** Names that came loose together keep their order from top to bottom. */
    record Column(List<Loose> names, List<Row> rows) {}
}
