package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.NO_CASTING_VOTE;
import static se.beslutsgang.decisions.domain.DecisionRule.RECEIVER_DID_NOT_PREPARE;
import static se.beslutsgang.decisions.domain.DecisionRule.VOTE_NOT_TAKEN;
import static se.beslutsgang.decisions.domain.ElectionRule.LOT_NEEDED;
import static se.beslutsgang.decisions.domain.ElectionRule.MAJORITY_NOT_COUNTED;
import static se.beslutsgang.decisions.domain.ElectionRule.ONE_STAYS_OUT;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.QuestionEvent.FindingStated;
import se.beslutsgang.decisions.events.QuestionEvent.MajorityRequired;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;

import java.util.Optional;
import java.util.Set;

/**
 * What a question settled: by voice as the chair found, or by what was counted (KL 5:50, 5:53-56).
 */
final class Settlement {

    private final ItemState now;
    private final ItemFacts facts;
    private final Judgement judgement;

    Settlement(ItemState now, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.facts = facts;
        this.judgement = judgement;
    }

    QuestionSettled of(ItemId item, Question q, FindingStated finding) {
        Optional<VoteClosed> vote = q.vote();
        judgement.require(vote.isPresent() || !q.isVoteRequested(), VOTE_NOT_TAKEN, q.number());
        if (vote.isEmpty() || q.meaning().isEmpty()) return byVoice(item, q, finding);
        Meaning meaning = q.meaning().get();
        Classification result = classify(q, meaning, vote.get(), finding);
        return settled(item, q, meaning.of(result.winner()), result);
    }

    private Classification classify(
            Question q, Meaning meaning, VoteClosed vote, FindingStated finding) {
        Count count = vote.count();
        Optional<MajorityRequired> more = moreThanSimple(q).filter(m -> isAbout(meaning, m.of()));
        if (more.isPresent()) {
            Choice side = side(more.get().of(), meaning);
            return Classification.qualified(count, present(count), side, more.get().majority());
        }
        TieBreak tie = tieBreak(q, vote, side(finding.found(), meaning));
        return q.kind().isDelay()
                ? Classification.ofDelay(
                        count, tie, side(delay(q), meaning), isThirdEnough(delay(q)))
                : Classification.plain(count, tie);
    }

    /** The side of the chair, or the lot in a matter of election or employment (KL 5:56). */
    private TieBreak tieBreak(Question q, VoteClosed vote, Choice found) {
        boolean tie = vote.count().tie();
        Optional<Choice> chair = vote.castingVote().or(q::castingVote);
        if (facts.subject().election()) {
            judgement.require(!tie || q.lot().isPresent(), LOT_NEEDED, q.number());
        } else {
            judgement.require(!tie || chair.isPresent(), NO_CASTING_VOTE, q.number());
        }
        return q.lot().map(TieBreak::byLot).orElseGet(() -> TieBreak.byChair(chair.orElse(found)));
    }

    private static boolean isAbout(Meaning meaning, Alternative answer) {
        return meaning.yes().equals(answer) || meaning.no().equals(answer);
    }

    private static Optional<MajorityRequired> moreThanSimple(Question q) {
        return q.majority().filter(m -> m.majority() != Majority.SIMPLE);
    }

    /**
     * Who is there by the roll, also those who have given no ballot; or as counted, where the count
     * tells of more.
     */
    private int present(Count count) {
        return Math.max(count.present(), present() - count.absent());
    }

    private static Choice side(Alternative alternative, Meaning meaning) {
        return meaning.no().equals(alternative) ? Choice.NO : Choice.YES;
    }

    /** Without a vote only counted hands make a minority (KL 5:50). */
    private QuestionSettled byVoice(ItemId item, Question q, FindingStated finding) {
        Alternative found = finding.found();
        boolean delays = q.kind().isDelay() && found.approved();
        if (!delays && handsAreAThird(q) && isThirdEnough(delay(q))) {
            return settled(item, q, delay(q), by(Method.MINORITY, Optional.of(Delay.MINORITY)));
        }
        requireMajority(q, finding);
        Optional<Delay> delay = delays ? Optional.of(Delay.MAJORITY) : Optional.empty();
        return settled(item, q, found, by(finding.method(), delay));
    }

    /** Two thirds are counted; that all agree can be heard, if nobody has stayed out. */
    private void requireMajority(Question q, FindingStated finding) {
        Optional<Majority> needed =
                moreThanSimple(q)
                        .filter(m -> m.of().equals(finding.found()))
                        .map(MajorityRequired::majority);
        boolean heard = finding.method() == Method.UNOPPOSED;
        judgement.require(
                heard || needed.filter(m -> m == Majority.TWO_THIRDS).isEmpty(),
                MAJORITY_NOT_COUNTED,
                q.number());
        boolean all = now.participation().standingOut().isEmpty();
        judgement.require(
                all || needed.filter(m -> m == Majority.UNANIMITY).isEmpty(),
                ONE_STAYS_OUT,
                q.number());
    }

    private static Classification by(Method method, Optional<Delay> delay) {
        return new Classification(Choice.YES, method, delay, false);
    }

    private boolean handsAreAThird(Question q) {
        return q.kind().isDelay()
                && q.supporters().filter(s -> Classification.isThird(s, present())).isPresent();
    }

    private int present() {
        return facts.present(now.participation().disqualified());
    }

    private QuestionSettled settled(
            ItemId item, Question q, Alternative outcome, Classification by) {
        boolean overturned = q.found().filter(outcome::equals).isEmpty();
        return new QuestionSettled(
                item, q.number(), outcome, by.method(), overturned, by.delay(), by.disputed());
    }

    private boolean isThirdEnough(Alternative delay) {
        return facts.rules().isAssembly()
                && !facts.subject().election()
                && !facts.subject().minorityDelayUsed()
                && isPrepared(delay);
    }

    /** A minority can send a matter back only to one that has prepared it (KL 5:50, case law). */
    private boolean isPrepared(Alternative delay) {
        Set<BodyId> prepared = facts.subject().preparedBy();
        Optional<BodyId> receiver =
                now.floor().proposal(delay.proposal()).flatMap(p -> p.aim().receiver());
        boolean may = receiver.isEmpty() || prepared.isEmpty() || prepared.contains(receiver.get());
        receiver.ifPresent(to -> judgement.require(may, RECEIVER_DID_NOT_PREPARE, to));
        return may;
    }

    private static Alternative delay(Question q) {
        return Alternative.approve(q.alternatives().getFirst().proposal());
    }
}
