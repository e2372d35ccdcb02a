package se.beslutsgang.imports.lists;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts substitutes whose column came loose back into their rows, by what cannot be otherwise: the
 * votes tell who sat in a seat, nobody sits in two seats at once, a substitute is of the party of
 * the seat where the party is known, and the column keeps its order. What this leaves open stays
 * open.
 */
final class Placement {

    private final List<Row> rows;
    private final List<Loose.Column> columns;
    private final List<Loose> loose;
    private final Collection<NamedVote> votes;
    private final KnownPersons known;

    Placement(
            List<Row> rows,
            List<Loose.Column> columns,
            Collection<NamedVote> votes,
            KnownPersons known) {
        this.rows = rows;
        this.columns = columns;
        this.loose = columns.stream().flatMap(c -> c.names().stream()).toList();
        this.votes = votes;
        this.known = known;
    }

    /** The names that found no row of their own. */
    List<Loose> decide() {
        loose.forEach(this::begin);
        int open = -1;
        while (open != openings()) {
            open = openings();
            Map<Row, String> must = byVotes();
            for (Loose.Column column : columns) {
                if (!column.isContradictory() && !new ColumnOrder(column, must).narrow()) {
                    column.giveUp();
                }
            }
            columns.forEach(this::seatTheCertain);
        }
        columns.stream()
                .filter(Loose.Column::isContradictory)
                .flatMap(c -> c.names().stream())
                .filter(n -> !n.isSeated())
                .forEach(Loose::reopen);
        return loose.stream().filter(n -> !n.isSeated()).toList();
    }

    private int openings() {
        return loose.stream().mapToInt(n -> n.rows().size()).sum();
    }

    private void begin(Loose name) {
        Optional<String> party = partyOf(name);
        name.rows().removeIf(r -> !r.isFree() || r.isMember(name.key()));
        name.rows().removeIf(r -> known.isNoSeat(r.seat));
        name.rows()
                .removeIf(r -> party.isPresent() && r.party.isPresent() && !r.party.equals(party));
        name.begin();
    }

    private Optional<String> partyOf(Loose name) {
        Optional<String> printed =
                rows.stream()
                        .filter(r -> r.isSubstitute(name.key()))
                        .flatMap(r -> r.party.stream())
                        .findFirst();
        return known.find(name.name().name()).map(KnownPersons.Person::party).or(() -> printed);
    }

    /** Who must have served in which row; rows in which the member sat are struck out. */
    private Map<Row, String> byVotes() {
        Map<Row, Set<String>> told = new HashMap<>();
        Seating seating = new Seating(rows, loose);
        for (VoteTimes.Timed time : VoteTimes.of(votes, seating)) {
            for (Ballot ballot : time.vote().ballots()) {
                seating.mustHold(ballot, time)
                        .filter(Row::isFree)
                        .ifPresent(
                                r ->
                                        told.computeIfAbsent(r, x -> new HashSet<>())
                                                .add(PersonName.key(ballot.name())));
            }
        }
        Map<Row, String> must = new HashMap<>();
        told.forEach(
                (row, keys) -> {
                    // Two persons in one row: the votes and the list disagree, and decide nothing.
                    if (keys.size() == 1) {
                        strike(row, keys.iterator().next(), must);
                    }
                });
        return must;
    }

    private void strike(Row row, String key, Map<Row, String> must) {
        if (!row.isMember(key)) {
            must.put(row, key);
        }
        loose.stream().filter(n -> !n.key().equals(key)).forEach(n -> n.rows().remove(row));
    }

    private void seatTheCertain(Loose.Column column) {
        for (Loose name : column.names()) {
            if (!column.isContradictory() && !name.isSeated() && name.rows().size() == 1) {
                Row row = name.rows().iterator().next();
                name.seat();
                row.substitute = Optional.of(name.name());
                loose.stream().filter(n -> !n.isSeated()).forEach(n -> n.rows().remove(row));
            }
        }
        for (Row row : rows) {
            row.substitute.ifPresent(s -> notElsewhere(s.key(), row));
        }
    }

    private void notElsewhere(String key, Row row) {
        loose.stream()
                .filter(n -> !n.isSeated() && n.key().equals(key))
                .forEach(n -> n.rows().removeIf(r -> r.overlaps(row)));
    }
}
