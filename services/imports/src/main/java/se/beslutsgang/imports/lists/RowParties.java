package se.beslutsgang.imports.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each row its party. Where the columns came one after the other, the member's party in
 * another row or in a vote is better evidence than the order.
 */
final class RowParties {

    private RowParties() {}

    static void fill(
            List<Row> rows, KnownPersons known, int appendix, List<ListWarning> warnings) {
        Map<String, String> printed = new HashMap<>();
        for (Row row : rows) {
            if (row.clean) {
                row.member.ifPresent(m -> row.party.ifPresent(p -> printed.put(m.key(), p)));
            }
        }
        for (Row row : rows) {
            if (!row.clean) {
                Optional<String> party =
                        row.member.flatMap(
                                m ->
                                        Optional.ofNullable(printed.get(m.key()))
                                                .or(() -> ofVotes(known, m, row.seat)));
                row.party = party.or(() -> row.party);
            }
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

    private static Optional<String> ofVotes(KnownPersons known, Cell.Name member, int seat) {
        return known.find(member.name())
                .filter(p -> p.own().contains(seat))
                .map(KnownPersons.Person::party);
    }
}
