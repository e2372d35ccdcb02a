package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    Placement(List<Row> rows, List<Loose.Column> columns, Collection<NamedVote> votes) {
        this.rows = rows;
        this.columns = columns;
        this.loose = columns.stream().flatMap(c -> c.names().stream()).toList();
        this.votes = votes;
    }

    /** The names that found no row of their own. */
    List<Loose> decide(KnownPersons known) {
        for (Loose name : loose) {
            Optional<String> party = partyOf(name, known);
            name.rows().removeIf(r -> !r.isFree() || r.isMember(name.name().key()));
            name.rows().removeIf(r -> party.isPresent() && r.party.isPresent() && !r.party.equals(party));
        }
        int open = -1;
        while (open != openings()) {
            open = openings();
            Map<Row, String> must = byVotes();
            for (Loose.Column column : columns) {
                if (!new ColumnOrder(column, must).narrow()) {
                    new ColumnOrder(column, Map.of()).narrow();
                }
            }
            seatTheCertain();
        }
        return loose.stream().filter(l -> !isSeated(l)).toList();
    }

    private int openings() {
        return loose.stream().mapToInt(l -> l.rows().size()).sum();
    }

    private Optional<String> partyOf(Loose name, KnownPersons known) {
        String key = name.name().key();
        return known.find(name.name().name())
                .map(KnownPersons.Person::party)
                .or(
                        () ->
                                rows.stream()
                                        .filter(r -> r.isSubstitute(key))
                                        .flatMap(r -> r.party.stream())
                                        .findFirst());
    }

    /** Who must have served in which row; rows in which the member sat are struck out. */
    private Map<Row, String> byVotes() {
        Map<Row, String> must = new HashMap<>();
        Seating seating = new Seating(rows, loose);
        for (VoteTimes.Timed time : VoteTimes.of(votes, seating)) {
            for (Ballot ballot : time.vote().ballots()) {
                seating.mustHold(ballot, time)
                        .filter(Row::isFree)
                        .ifPresent(row -> strike(row, PersonName.key(ballot.name()), must));
            }
        }
        return must;
    }

    private void strike(Row row, String key, Map<Row, String> must) {
        if (!row.isMember(key)) {
            must.put(row, key);
        }
        for (Loose name : loose) {
            if (!name.name().key().equals(key)) {
                name.rows().remove(row);
            }
        }
    }

    private void seatTheCertain() {
        for (Loose name : loose) {
            if (name.rows().size() == 1) {
                Row row = name.rows().iterator().next();
                row.substitute = Optional.of(name.name());
                row.reasoned = true;
                for (Loose other : new ArrayList<>(loose)) {
                    boolean same = other.name().key().equals(name.name().key());
                    if (other != name) {
                        other.rows().removeIf(r -> r == row || same && r.overlaps(row));
                    }
                }
            }
        }
        for (Row row : rows) {
            row.substitute.ifPresent(s -> elsewhere(s.key(), row));
        }
    }

    private void elsewhere(String key, Row row) {
        for (Loose name : loose) {
            if (name.name().key().equals(key) && !isSeated(name)) {
                name.rows().removeIf(r -> r.overlaps(row));
            }
        }
    }

    private static boolean isSeated(Loose name) {
        return name.rows().size() == 1
                && name.rows().iterator().next().substitute.filter(name.name()::equals).isPresent();
    }
}
