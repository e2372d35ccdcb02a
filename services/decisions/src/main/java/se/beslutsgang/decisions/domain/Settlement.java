package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.NO_CASTING_VOTE;
import static se.beslutsgang.decisions.domain.DecisionRule.RECEIVER_DID_NOT_PREPARE;
import static se.beslutsgang.decisions.domain.DecisionRule.VOTE_NOT_TAKEN;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.QuestionEvent.FindingStated;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;

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
        Optional<Choice> chair = vote.castingVote().or(q::castingVote);
        judgement.require(!count.tie() || chair.isPresent(), NO_CASTING_VOTE, q.number());
        Choice casting = chair.orElseGet(() -> side(finding.found(), meaning));
        return q.kind().isDelay()
                ? Classification.ofDelay(
                        count, casting, side(delay(q), meaning), isThirdEnough(delay(q)))
                : Classification.plain(count, casting);
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
        Optional<Delay> delay = delays ? Optional.of(Delay.MAJORITY) : Optional.empty();
        return settled(item, q, found, by(finding.method(), delay));
    }

    private static Classification by(Method method, Optional<Delay> delay) {
        return new Classification(Choice.YES, method, delay, false);
    }

    private boolean handsAreAThird(Question q) {
        return q.kind().isDelay()
                && q.supporters().filter(s -> Classification.isThird(s, present())).isPresent();
    }

    /** Who serves and is not disqualified. */
    private int present() {
        Set<PersonId> disqualified = now.participation().disqualified();
        return (int) facts.roll().keySet().stream().filter(p -> !disqualified.contains(p)).count();
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
