package se.beslutsgang.imports.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A seat is one member's all meeting long, and the votes tell whose. */
final class SeatMembers {

    private SeatMembers() {}

    /** Reports rows that tell otherwise, and tells their seats. */
    static Set<Integer> check(
            List<Row> rows, KnownPersons known, int appendix, List<ListWarning> warnings) {
        Map<Integer, String> first = new HashMap<>();
        Set<Integer> disputed = new HashSet<>();
        for (Row row : rows) {
            Optional<String> member = row.member.map(Cell.Name::name);
            Optional<String> other =
                    member.flatMap(m -> Optional.ofNullable(first.putIfAbsent(row.seat, m)))
                            .filter(o -> !member.equals(Optional.of(o)));
            boolean notOwn =
                    member.flatMap(known::find)
                            .filter(p -> !p.own().contains(row.seat) && !known.isNoSeat(row.seat))
                            .isPresent();
            if (notOwn || other.isPresent()) {
                disputed.add(row.seat);
                warnings.add(
                        new ListWarning(
                                row.line,
                                appendix,
                                ListWarning.What.MEMBER_UNCERTAIN,
                                "the member of seat "
                                        + row.seat
                                        + other.map(o -> ", " + o).orElse(""),
                                member.orElse("nobody")));
            }
        }
        return disputed;
    }
}
