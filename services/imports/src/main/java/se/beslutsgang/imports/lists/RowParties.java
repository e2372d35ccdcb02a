package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each row its party: the one that stands before its arrival, else the member's in another
 * row or in a vote. Parties that came loose are dealt out in order to the rows still without one,
 * if as many.
 */
final class RowParties {

    private final List<Row> rows;
    private final KnownPersons known;
    private final Map<String, String> printed = new HashMap<>();

    private RowParties(List<Row> rows, KnownPersons known) {
        this.rows = rows;
        this.known = known;
    }

    static void fill(
            List<Row> rows,
            List<Cell> cells,
            KnownPersons known,
            int appendix,
            List<ListWarning> warnings) {
        RowParties parties = new RowParties(rows, known);
        parties.deal(parties.beside(cells));
        for (Row row : rows) {
            if (row.party.isEmpty()) {
                warnings.add(
                        new ListWarning(
                                row.line,
                                appendix,
                                ListWarning.What.PARTY_UNKNOWN,
                                "party of seat " + row.seat,
                                "none beside it, in another row or in a vote"));
            }
        }
    }

    /** Takes what stands beside the arrivals, and tells which parties are left over. */
    private List<Cell.Party> beside(List<Cell> cells) {
        Map<Integer, Row> byParty = new HashMap<>();
        rows.stream().filter(r -> r.arrivalAt > 0).forEach(r -> byParty.put(r.arrivalAt - 1, r));
        List<Cell.Party> loose = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Party party) {
                Row row = byParty.get(i);
                if (row == null) {
                    loose.add(party);
                } else {
                    row.party = Optional.of(party.code());
                    row.member.ifPresent(m -> printed.put(m.key(), party.code()));
                }
            }
        }
        return loose;
    }

    private void deal(List<Cell.Party> loose) {
        List<String> left = new ArrayList<>(loose.stream().map(Cell.Party::code).toList());
        List<Row> without = new ArrayList<>();
        for (Row row : rows) {
            if (row.party.isEmpty()) {
                row.party = ofMember(row);
                row.party.ifPresentOrElse(left::remove, () -> without.add(row));
            }
        }
        if (left.size() == without.size()) {
            for (int i = 0; i < left.size(); i++) {
                without.get(i).party = Optional.of(left.get(i));
            }
        }
    }

    private Optional<String> ofMember(Row row) {
        return row.member.flatMap(
                m ->
                        Optional.ofNullable(printed.get(m.key()))
                                .or(
                                        () ->
                                                known.find(m.name())
                                                        .filter(p -> p.own().contains(row.seat))
                                                        .map(KnownPersons.Person::party)));
    }
}
