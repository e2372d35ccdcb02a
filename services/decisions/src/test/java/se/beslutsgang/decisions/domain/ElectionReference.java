package se.beslutsgang.decisions.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How seats are shared, thought out the other way round than in the domain: all comparison numbers
 * are written down first, as decimals, and the highest struck out; shares no class with it.
 */
final class ElectionReference {

    private static final MathContext EXACT_ENOUGH = new MathContext(40);

    private record Number(int group, int divisor, BigDecimal value) {}

    private ElectionReference() {}

    /** The seats of each group; equal numbers go in an order that the caller's lots follow. */
    static int[] shared(int[] votes, int seats) {
        var numbers = new ArrayList<Number>();
        for (int g = 0; g < votes.length; g++) {
            for (int d = 1; d <= seats && votes[g] > 0; d++) {
                var value = new BigDecimal(votes[g]).divide(new BigDecimal(d), EXACT_ENOUGH);
                numbers.add(new Number(g, d, value));
            }
        }
        numbers.sort(
                Comparator.comparing(Number::value)
                        .reversed()
                        .thenComparing(Number::group)
                        .thenComparing(Number::divisor));
        int[] won = new int[votes.length];
        numbers.stream().limit(seats).forEach(n -> won[n.group()]++);
        return won;
    }

    /** The fewest people of whom seats and one times as many are no fewer than those present. */
    static int quota(int present, int seats) {
        int asking = 0;
        while (asking * (seats + 1) < present) asking++;
        return asking;
    }

    /** Those elected by most votes, with the lot always on the first of the tied. */
    static List<Integer> most(int[] votes, int seats) {
        var elected = new ArrayList<Integer>();
        for (int n = 0; n < seats; n++) {
            int best = -1;
            for (int c = 0; c < votes.length; c++) {
                boolean free = !elected.contains(c) && votes[c] > 0;
                if (free && (best < 0 || votes[c] > votes[best])) best = c;
            }
            if (best >= 0) elected.add(best);
        }
        return elected;
    }

    static int[] votes(SplittableRandom random, int groups, int upTo) {
        return random.ints(groups, 0, upTo + 1).toArray();
    }
}
