package se.beslutsgang.imports.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which rows may hold whom, with what is known so far. */
final class Seating {

    private final Map<Integer, List<Row>> bySeat;
    private final List<Loose> loose;

    Seating(List<Row> rows, List<Loose> loose) {
        this.bySeat = rows.stream().collect(Collectors.groupingBy(r -> r.seat));
        this.loose = loose;
    }

    /** An absent person's row in a vote tells whose seat is empty, not who sat there. */
    static boolean tellsWhoSat(Ballot ballot) {
        return ballot.result() != Ballot.Result.FRANVARANDE
                && ballot.result() != Ballot.Result.KVITTAD;
    }

    List<Row> mayHold(Ballot ballot) {
        String key = PersonName.key(ballot.name());
        return bySeat.getOrDefault(ballot.seat(), List.of()).stream()
                .filter(r -> r.isFree() ? mayServeAlone(r, key) : r.isSubstitute(key))
                .toList();
    }

    private boolean mayServeAlone(Row row, String key) {
        return row.isMember(key)
                || loose.stream().anyMatch(l -> l.key().equals(key) && l.rows().contains(row));
    }

    /** The one row that must hold the person at that vote. */
    Optional<Row> mustHold(Ballot ballot, VoteTimes.Timed time) {
        if (!tellsWhoSat(ballot)) {
            return Optional.empty();
        }
        List<Row> rows = mayHold(ballot).stream().filter(time::mayFallIn).toList();
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }
}
