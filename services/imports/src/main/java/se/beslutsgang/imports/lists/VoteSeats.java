package se.beslutsgang.imports.lists;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A vote has a row for every seat, absent or not: what most votes of the meeting have and one has
 * not, was lost.
 */
final class VoteSeats {

    private VoteSeats() {}

    static void check(SortedMap<Integer, NamedVote> votes, List<ListWarning> warnings) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (NamedVote vote : votes.values()) {
            seats(vote).forEach(s -> seen.merge(s, 1, Integer::sum));
        }
        votes.replaceAll(
                (number, vote) -> {
                    List<Integer> lost =
                            seen.keySet().stream()
                                    .filter(s -> seen.getOrDefault(s, 0) * 2 > votes.size())
                                    .filter(s -> !seats(vote).contains(s))
                                    .sorted(Comparator.naturalOrder())
                                    .toList();
                    lost.forEach(s -> warnings.add(warning(vote, s)));
                    return lost.isEmpty() ? vote : vote.notWhole();
                });
    }

    private static Set<Integer> seats(NamedVote vote) {
        return vote.ballots().stream().map(Ballot::seat).collect(Collectors.toSet());
    }

    private static ListWarning warning(NamedVote vote, int seat) {
        return new ListWarning(
                vote.line(),
                vote.appendix(),
                ListWarning.What.SEAT_MISSING,
                "a row for seat " + seat,
                vote.ballots().size() + " rows");
    }
}
