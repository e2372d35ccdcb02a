package se.beslutsgang.decisions.web;

import org.springframework.context.i18n.LocaleContextHolder;

import se.beslutsgang.decisions.domain.ComparisonNumbers;
import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.decisions.events.ElectionEvent.SeatLotDrawn;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.queries.Items.Election;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A seat of a proportional election, with the numbers that were compared for it (LPV).
 *
 * @param numbers the comparison number of each group that got votes, in the order of the groups
 * @param to the group that got it; empty while the lot has not been drawn
 */
record Compared(int seat, List<String> numbers, Optional<String> to, boolean byLot) {

    /** Seat by seat, as far as they are given. */
    static List<Compared> of(Election election) {
        List<BallotGroup> groups = groups(election);
        Map<Integer, String> lots =
                election.seatLots().stream()
                        .collect(
                                Collectors.toMap(
                                        SeatLotDrawn::seat,
                                        SeatLotDrawn::designation,
                                        (_, later) -> later));
        var result = ComparisonNumbers.of(groups, election.seats(), lots);
        var won = new LinkedHashMap<BallotGroup, Integer>();
        var lines = new ArrayList<Compared>();
        for (ComparisonNumbers.Seat s : result.seats()) {
            var to = Optional.of(s.group().designation());
            lines.add(new Compared(lines.size() + 1, numbers(groups, won), to, s.byLot()));
            won.merge(s.group(), 1, Integer::sum);
        }
        result.tie()
                .ifPresent(
                        t ->
                                lines.add(
                                        new Compared(
                                                t.seat(),
                                                numbers(groups, won),
                                                Optional.empty(),
                                                true)));
        return List.copyOf(lines);
    }

    /** The columns of the numbers. */
    static List<String> designations(Election election) {
        return groups(election).stream().map(BallotGroup::designation).toList();
    }

    /** Those that take part in the comparison. */
    private static List<BallotGroup> groups(Election election) {
        return election.groups().map(GroupTally::groups).orElse(List.of()).stream()
                .filter(g -> g.votes() > 0)
                .toList();
    }

    private static List<String> numbers(List<BallotGroup> groups, Map<BallotGroup, Integer> won) {
        var format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(2);
        return groups.stream()
                .map(g -> format.format((double) g.votes() / (won.getOrDefault(g, 0) + 1)))
                .toList();
    }
}
