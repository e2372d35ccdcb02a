package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the list of who attended, with the help of the named votes of the same meeting. */
final class AttendanceReader {

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
        RowParties.fill(rows, known, list.number(), warnings);
        List<Loose.Column> columns = SubstituteCells.place(rows, cells);
        List<Loose> open = new Placement(rows, columns, votes).decide(known);
        disagreements(rows, open);
        return result(rows, open);
    }

    private AttendanceList result(List<Row> rows, List<Loose> open) {
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
                                !uncertain.contains(row));
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
                    name.rows().stream().flatMap(r -> one(entries.get(r))).toList();
            unplaced.add(
                    new AttendanceList.Unplaced(
                            name.name().name(), name.name().line(), candidates));
            warn(
                    name.name().line(),
                    ListWarning.What.SUBSTITUTE_UNDECIDED,
                    candidates.stream()
                            .map(c -> "seat " + c.seat() + " " + c.arrived() + "-" + c.left())
                            .collect(Collectors.joining(", ")),
                    name.name().name());
        }
        return new AttendanceList(
                list.number(), list.line(), List.copyOf(inOrder), List.copyOf(unplaced));
    }

    private static java.util.stream.Stream<Attendance> one(
            @org.jspecify.annotations.Nullable Attendance entry) {
        return java.util.stream.Stream.ofNullable(entry);
    }

    /** Somebody whom a vote names in a seat where the list, as read, has nobody of that name. */
    private void disagreements(List<Row> rows, List<Loose> open) {
        Seating seating = new Seating(rows, open);
        Set<String> told = new HashSet<>();
        for (VoteTimes.Timed time : VoteTimes.of(votes, seating)) {
            for (Ballot ballot : time.vote().ballots()) {
                boolean there = seating.mayHold(ballot).stream().anyMatch(time::mayFallIn);
                if (Seating.tellsWhoSat(ballot)
                        && !there
                        && told.add(ballot.seat() + PersonName.key(ballot.name()))) {
                    warnings.add(
                            new ListWarning(
                                    ballot.line(),
                                    time.vote().appendix(),
                                    ListWarning.What.VOTES_DISAGREE,
                                    "attendance of " + ballot.name() + " in seat " + ballot.seat(),
                                    rows.stream()
                                            .filter(r -> r.seat == ballot.seat())
                                            .map(AttendanceReader::told)
                                            .collect(Collectors.joining(", "))));
                }
            }
        }
    }

    private static String told(Row row) {
        return row.substitute.or(() -> row.member).map(Cell.Name::name).orElse("nobody")
                + row.arrived.map(t -> " " + t).orElse("")
                + row.left.map(t -> "-" + t).orElse("");
    }

    private void warn(int line, ListWarning.What what, String expected, String found) {
        warnings.add(new ListWarning(line, list.number(), what, expected, found));
    }
}
