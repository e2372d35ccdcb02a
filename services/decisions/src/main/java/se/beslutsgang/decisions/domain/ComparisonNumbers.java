package se.beslutsgang.decisions.domain;

import org.jspecify.annotations.Nullable;

import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.kernel.PersonId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A proportional election: the seats go one by one to the group with the highest comparison number,
 * its votes over one more than the seats it has; between equal numbers the lot decides (LPV).
 *
 * @param seats as far as they are settled
 * @param tie where the lot is needed to go on
 */
public record ComparisonNumbers(List<Seat> seats, Optional<Tie> tie) {

    /** A seat, and whether the lot gave it. */
    public record Seat(BallotGroup group, boolean byLot) {}

    /**
     * Between whom the lot is needed.
     *
     * @param seat its number, from 1
     */
    public record Tie(int seat, List<String> designations) {}

    /**
     * The fewest that can ask for it: those present over the seats and one, rounded up (LPV 2 §).
     */
    public static int quota(int present, int seats) {
        return (present + seats) / (seats + 1);
    }

    /**
     * @param lots the designation that the lot fell on, by the number of the seat
     */
    public static ComparisonNumbers of(
            List<BallotGroup> told, int seats, Map<Integer, String> lots) {
        List<BallotGroup> groups = told.stream().filter(g -> g.votes() > 0).toList();
        var filled = new ArrayList<Seat>();
        while (filled.size() < seats && !groups.isEmpty()) {
            List<BallotGroup> highest = highest(groups, filled);
            int number = filled.size() + 1;
            Optional<BallotGroup> next =
                    highest.size() == 1
                            ? Optional.of(highest.getFirst())
                            : named(highest, lots.get(number));
            if (next.isEmpty()) {
                var tied = highest.stream().map(BallotGroup::designation).toList();
                return new ComparisonNumbers(
                        List.copyOf(filled), Optional.of(new Tie(number, tied)));
            }
            filled.add(new Seat(next.get(), highest.size() > 1));
        }
        return new ComparisonNumbers(List.copyOf(filled), Optional.empty());
    }

    private static Optional<BallotGroup> named(
            List<BallotGroup> groups, @Nullable String designation) {
        return groups.stream().filter(g -> g.designation().equals(designation)).findFirst();
    }

    private static List<BallotGroup> highest(List<BallotGroup> groups, List<Seat> filled) {
        return groups.stream()
                .filter(g -> groups.stream().noneMatch(other -> isHigher(other, g, filled)))
                .toList();
    }

    /** The quotients compared in whole numbers: a/(m+1) > b/(n+1). */
    private static boolean isHigher(BallotGroup a, BallotGroup b, List<Seat> filled) {
        return (long) a.votes() * (won(b, filled) + 1) > (long) b.votes() * (won(a, filled) + 1);
    }

    private static long won(BallotGroup group, List<Seat> filled) {
        return filled.stream().filter(s -> s.group().equals(group)).count();
    }

    boolean isByLot() {
        return seats.stream().anyMatch(Seat::byLot);
    }

    /** A group that has won more seats than its list has names. */
    Optional<BallotGroup> tooShort() {
        return seats.stream()
                .map(Seat::group)
                .filter(g -> won(g, seats) > g.names().size())
                .findFirst();
    }

    /** Seats are filled in the order of the list (LPV 19 §). */
    List<PersonId> elected() {
        Map<BallotGroup, Integer> taken = new LinkedHashMap<>();
        var elected = new ArrayList<PersonId>();
        for (Seat seat : seats) {
            int place = taken.merge(seat.group(), 1, Integer::sum) - 1;
            elected.add(seat.group().names().get(place));
        }
        return List.copyOf(elected);
    }
}
