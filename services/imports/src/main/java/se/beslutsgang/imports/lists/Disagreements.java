package se.beslutsgang.imports.lists;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a vote names somebody in a seat in which the attendance, as read, has another. */
final class Disagreements {

    private Disagreements() {}

    /** Reports them, and tells the seats about which votes and attendance disagree. */
    static Set<Integer> report(
            List<Row> rows,
            List<Loose> open,
            Collection<NamedVote> votes,
            List<ListWarning> warnings) {
        Seating seating = new Seating(rows, open);
        Set<String> told = new HashSet<>();
        Set<Integer> seats = new HashSet<>();
        for (VoteTimes.Timed time : VoteTimes.of(votes, seating)) {
            for (Ballot ballot : time.vote().ballots()) {
                boolean there =
                        seating.mayHold(ballot).stream().anyMatch(r -> r.holds(time.best()));
                boolean asked = time.best() >= 0 && Seating.tellsWhoSat(ballot);
                if (asked && !there && told.add(ballot.seat() + PersonName.key(ballot.name()))) {
                    seats.add(ballot.seat());
                    warnings.add(
                            new ListWarning(
                                    ballot.line(),
                                    time.vote().appendix(),
                                    ListWarning.What.VOTES_DISAGREE,
                                    ballot.name() + " in seat " + ballot.seat(),
                                    rows.stream()
                                            .filter(r -> r.seat == ballot.seat())
                                            .map(Disagreements::told)
                                            .collect(Collectors.joining(", "))));
                }
            }
        }
        return seats;
    }

    private static String told(Row row) {
        return row.substitute.or(() -> row.member).map(Cell.Name::name).orElse("nobody")
                + row.arrived.map(t -> " " + t).orElse("")
                + row.left.map(t -> "-" + t).orElse("");
    }
}
