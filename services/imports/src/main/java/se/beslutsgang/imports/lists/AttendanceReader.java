package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the list of who attended, with the help of the named votes of the same meeting. */
final class AttendanceReader {

    private static final int MOST_TOLD = 6;

    private final Appendix list;
    private final Collection<NamedVote> votes;
    private final List<ListWarning> warnings;

    private AttendanceReader(
            Appendix list, Collection<NamedVote> votes, List<ListWarning> warnings) {
        this.list = list;
        this.votes = votes;
        this.warnings = warnings;
    }

    static AttendanceList read(
            Appendix list, Collection<NamedVote> votes, List<ListWarning> warnings) {
        return new AttendanceReader(list, votes, warnings).read();
    }

    private AttendanceList read() {
        KnownPersons known = new KnownPersons(votes);
        List<Cell> cells = Cells.of(list, known, warnings);
        List<Row> rows = RowColumns.of(cells, list.number(), warnings);
        Members.find(rows, cells, known);
        RowParties.fill(rows, cells, known, list.number(), warnings);
        List<Loose.Column> columns = SubstituteCells.place(rows, cells);
        List<Loose> open = new Placement(rows, columns, votes, known).decide();
        Set<Integer> disputed = SeatMembers.check(rows, known, list.number(), warnings);
        disputed.addAll(Disagreements.report(rows, open, votes, warnings));
        return result(rows, open, disputed);
    }

    private AttendanceList result(List<Row> rows, List<Loose> open, Set<Integer> disputed) {
        Set<Row> uncertain =
                open.stream().flatMap(l -> l.rows().stream()).collect(Collectors.toSet());
        Map<Row, Attendance> entries = new HashMap<>();
        List<Attendance> inOrder = new ArrayList<>();
        for (Row row : rows) {
            if (row.member.isPresent() && row.arrived.isPresent() && row.left.isPresent()) {
                Attendance entry =
                        new Attendance(
                                row.seat,
                                row.member.get().name(),
                                row.substitute.map(Cell.Name::name),
                                row.party,
                                row.arrived.get(),
                                row.left.get(),
                                row.line,
                                !uncertain.contains(row) && !disputed.contains(row.seat));
                entries.put(row, entry);
                inOrder.add(entry);
            } else {
                warn(
                        row.line,
                        ListWarning.What.ROW_INCOMPLETE,
                        "seat, member, party, arrived, left",
                        "seat " + row.seat + row.member.map(m -> ", " + m.name()).orElse(""));
            }
        }
        List<AttendanceList.Unplaced> unplaced = new ArrayList<>();
        for (Loose name : open) {
            List<Attendance> candidates =
                    name.rows().stream()
                            .filter(entries::containsKey)
                            .sorted(Comparator.comparingInt(r -> r.at))
                            .map(entries::get)
                            .toList();
            unplaced.add(
                    new AttendanceList.Unplaced(
                            name.name().name(), name.name().line(), candidates));
            warn(
                    name.name().line(),
                    ListWarning.What.SUBSTITUTE_UNDECIDED,
                    told(candidates),
                    name.name().name());
        }
        return new AttendanceList(
                list.number(), list.line(), List.copyOf(inOrder), List.copyOf(unplaced));
    }

    private static String told(List<Attendance> candidates) {
        String first =
                candidates.stream()
                        .limit(MOST_TOLD)
                        .map(c -> "seat " + c.seat() + " " + c.arrived() + "-" + c.left())
                        .collect(Collectors.joining(", "));
        return candidates.size() > MOST_TOLD
                ? first + " and " + (candidates.size() - MOST_TOLD) + " more"
                : first;
    }

    private void warn(int line, ListWarning.What what, String expected, String found) {
        warnings.add(new ListWarning(line, list.number(), what, expected, found));
    }
}
