package se.beslutsgang.imports.lists;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the cells of an attendance list by what they look like. */
final class Cells {

    private static final Set<String> COLUMNS =
            Set.of("Plats", "Ledamot", "Ersättare", "Parti", "Ankom", "Utgick", "Namn");
    private static final Pattern SEAT = Pattern.compile("\\d{1,3}");
    private static final Pattern PARTY = Pattern.compile("\\p{Lu}{1,4}");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.]([0-5]\\d)");

    private final KnownPersons known;
    private final List<Cell> cells = new ArrayList<>();
    private final List<List<Word>> runs = new ArrayList<>();
    private List<Word> run = new ArrayList<>();

    private Cells(KnownPersons known) {
        this.known = known;
    }

    static List<Cell> of(Appendix list, KnownPersons known, List<ListWarning> warnings) {
        Cells reader = new Cells(known);
        for (Word word : list.words()) {
            reader.take(word);
        }
        reader.endRun();
        return reader.withNames(
                new NameRun(list.number(), new ListedNames(known, reader.runs), warnings));
    }

    private List<Cell> withNames(NameRun names) {
        List<Cell> all = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell instanceof Cell.Names joined) {
                all.addAll(names.cut(runs.get(joined.run())));
            } else {
                all.add(cell);
            }
        }
        return List.copyOf(all);
    }

    private void take(Word word) {
        Matcher time = TIME.matcher(word.text());
        if (SEAT.matcher(word.text()).matches()) {
            add(new Cell.Seat(Integer.parseInt(word.text()), word.line()));
        } else if (time.matches() && Integer.parseInt(time.group(1)) < 24) {
            int hour = Integer.parseInt(time.group(1));
            int minute = Integer.parseInt(time.group(2));
            add(new Cell.Time(LocalTime.of(hour, minute), word.line()));
        } else if (PARTY.matcher(word.text()).matches() && known.isParty(word.text())) {
            add(new Cell.Party(word.text(), word.line()));
        } else if (!COLUMNS.contains(word.text()) && !Furniture.isLoosePiece(word.text())) {
            run.add(word);
        }
    }

    private void add(Cell cell) {
        endRun();
        cells.add(cell);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            cells.add(new Cell.Names(runs.size(), run.getFirst().line()));
            runs.add(run);
            run = new ArrayList<>();
        }
    }
}
