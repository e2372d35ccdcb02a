package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Method;

import java.util.Optional;

/**
 * What a count decides. On a delay in an assembly a third of those present is enough, once for a
 * case (KL 5:50):
 *
 * <ol>
 *   <li>more for than against: carried by majority, disputed when no more than half of those
 *       present are for it;
 *   <li>a tie: the side of the chair (KL 5:56); if that is against, go on;
 *   <li>a third of those present for it, and the right unused: carried by a minority;
 *   <li>else it falls.
 * </ol>
 *
 * @param winner the side that took effect
 */
record Classification(Choice winner, Method method, Optional<Delay> delay, boolean disputed) {

    /**
     * A plain majority of the ballots, KL 5:55.
     *
     * @param tie what decides at equal votes
     */
    static Classification plain(Count count, TieBreak tie) {
        Method method = count.tie() ? tie.method() : Method.VOTE;
        return new Classification(
                count.majority().orElse(tie.side()), method, Optional.empty(), false);
    }

    /**
     * A vote in which one side needs more than a simple majority: it carries when enough of those
     * present are behind it, and else the other does. No tie is to be broken.
     *
     * @param present all who are present, whether they vote or not
     */
    static Classification qualified(Count count, int present, Choice side, Majority needed) {
        boolean enough = isReached(needed, count.of(side), present);
        Choice winner = enough ? side : side == Choice.YES ? Choice.NO : Choice.YES;
        return new Classification(winner, Method.VOTE, Optional.empty(), false);
    }

    /** Two thirds, or all (KL 5:10, 5:33, 5:37, 5:52, 5:58). */
    private static boolean isReached(Majority needed, int votes, int present) {
        boolean enough = needed == Majority.UNANIMITY ? votes >= present : 3 * votes >= 2 * present;
        return votes > 0 && enough;
    }

    /**
     * A vote on a delay.
     *
     * @param delay which side is for it
     * @param byThird whether a third is enough: in an assembly, the right being unused
     */
    static Classification ofDelay(Count count, TieBreak tie, Choice delay, boolean byThird) {
        Classification plain = plain(count, tie);
        if (plain.winner == delay) {
            boolean disputed = 2 * count.of(delay) <= count.present();
            return new Classification(delay, plain.method, Optional.of(Delay.MAJORITY), disputed);
        }
        if (byThird && isThird(count.of(delay), count.present())) {
            return new Classification(delay, Method.MINORITY, Optional.of(Delay.MINORITY), false);
        }
        return plain;
    }

    /** At least a third of those present, KL 5:50. */
    static boolean isThird(int supporters, int present) {
        return supporters > 0 && 3 * supporters >= present;
    }
}
