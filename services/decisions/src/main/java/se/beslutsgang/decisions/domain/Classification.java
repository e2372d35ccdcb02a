package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Delay;
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
     * @param casting the chair's side, at a tie
     */
    static Classification plain(Count count, Choice casting) {
        Method method = count.tie() ? Method.CASTING_VOTE : Method.VOTE;
        return new Classification(
                count.majority().orElse(casting), method, Optional.empty(), false);
    }

    /**
     * A vote on a delay.
     *
     * @param delay which side is for it
     * @param byThird whether a third is enough: in an assembly, the right being unused
     */
    static Classification ofDelay(Count count, Choice casting, Choice delay, boolean byThird) {
        Classification plain = plain(count, casting);
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
