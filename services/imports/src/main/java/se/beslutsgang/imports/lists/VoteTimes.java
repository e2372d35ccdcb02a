package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * When each vote was held, as far as can be told: the minutes at which everybody whom it names may
 * have sat in the seat that it names. Votes follow one another in the order of their appendices.
 */
final class VoteTimes {

    static final int LAST_MINUTE = 36 * 60;

    /**
     * A vote and when it may have been held.
     *
     * @param minutes at which it may have been held; empty if nothing is known
     * @param best the first minute at which as many as at all possible fit; -1 if nothing is known
     */
    record Timed(NamedVote vote, BitSet minutes, int best) {

        boolean mayFallIn(Row row) {
            int next = minutes.nextSetBit(row.firstMinute());
            return row.arrived.isPresent() && next >= 0 && next <= row.lastMinute();
        }
    }

    private VoteTimes() {}

    static List<Timed> of(Collection<NamedVote> votes, Seating seating) {
        List<Timed> times = votes.stream().map(v -> timed(v, seating)).toList();
        inOrder(times);
        return times;
    }

    private static Timed timed(NamedVote vote, Seating seating) {
        int[] fitting = new int[LAST_MINUTE];
        int asked = 0;
        for (Ballot ballot : vote.ballots()) {
            List<Row> rows =
                    Seating.tellsWhoSat(ballot) ? seating.mayHold(ballot) : new ArrayList<>();
            asked += rows.isEmpty() ? 0 : 1;
            BitSet there = new BitSet();
            rows.stream()
                    .filter(r -> r.arrived.isPresent())
                    .forEach(r -> there.set(r.firstMinute(), r.lastMinute() + 1));
            there.stream().filter(m -> m < LAST_MINUTE).forEach(m -> fitting[m]++);
        }
        int most = Arrays.stream(fitting).max().orElse(0);
        // Where not even the best minute fits everybody, a second best is as good.
        int enough = most == asked ? most : most - 1;
        BitSet minutes = new BitSet();
        int best = -1;
        for (int m = LAST_MINUTE - 1; m >= 0 && enough > 0; m--) {
            minutes.set(m, fitting[m] >= enough);
            best = fitting[m] == most ? m : best;
        }
        return new Timed(vote, minutes, best);
    }

    private static void inOrder(List<Timed> times) {
        int earliest = 0;
        for (Timed time : times) {
            cut(time.minutes(), 0, earliest);
            earliest = Math.max(earliest, time.minutes().nextSetBit(0));
        }
        int latest = LAST_MINUTE;
        for (Timed time : times.reversed()) {
            cut(time.minutes(), latest + 1, LAST_MINUTE + 1);
            latest = time.minutes().isEmpty() ? latest : time.minutes().length() - 1;
        }
    }

    /** Votes out of order tell nothing: what would leave no minute is not cut. */
    private static void cut(BitSet minutes, int from, int to) {
        BitSet left = (BitSet) minutes.clone();
        left.clear(Math.min(from, to), to);
        if (!left.isEmpty()) {
            minutes.and(left);
        }
    }
}
