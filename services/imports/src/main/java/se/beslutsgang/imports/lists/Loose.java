package se.beslutsgang.imports.lists;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A substitute's name that came loose from its row. */
final class Loose {

    private final Cell.Name name;

    /** In which he or she may have served, as far as is known. */
    private final Set<Row> rows;

    private Set<Row> first = Set.of();
    private boolean seated;

    Loose(Cell.Name name, List<Row> rows) {
        this.name = name;
        this.rows = new LinkedHashSet<>(rows);
    }

    Cell.Name name() {
        return name;
    }

    String key() {
        return name.key();
    }

    Set<Row> rows() {
        return rows;
    }

    boolean isSeated() {
        return seated;
    }

    void seat() {
        seated = true;
    }

    /** Remembers the rows that remain before votes and order are heard. */
    void begin() {
        first = new LinkedHashSet<>(rows);
    }

    /** Where votes and order contradict one another neither is heard. */
    void reopen() {
        rows.addAll(first);
        rows.removeIf(r -> !r.isFree());
    }

    /** Names that came loose together keep their order from top to bottom. */
    static final class Column {

        private final List<Loose> names;
        private final List<Row> rows;
        private boolean contradictory;

        Column(List<Loose> names, List<Row> rows) {
            this.names = names;
            this.rows = rows;
        }

        List<Loose> names() {
            return names;
        }

        List<Row> rows() {
            return rows;
        }

        boolean isContradictory() {
            return contradictory;
        }

        void giveUp() {
            contradictory = true;
        }
    }
}
