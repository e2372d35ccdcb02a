package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.QuestionEvent.OrderAdopted;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which question comes next, from the order and from what was settled. */
public final class DecisionProcedure {

    private final ItemState item;
    private final Questions questions;
    private final OrderMode mode;

    public DecisionProcedure(ItemState item, OrderMode mode) {
        this.item = item;
        this.questions = item.questions();
        this.mode = mode;
    }

    /** The order that holds: as adopted, else as worked out. */
    public List<OrderOfQuestions.Step> order() {
        List<OrderOfQuestions.Step> computed = OrderOfQuestions.of(item.floor());
        Optional<OrderAdopted> adopted = item.history().last(OrderAdopted.class);
        if (adopted.isEmpty() || adopted.get().asComputed()) return computed;
        var order = new ArrayList<OrderOfQuestions.Step>();
        adopted.get()
                .order()
                .forEach(q -> order.add(new OrderOfQuestions.Step(q, why(q, computed))));
        return order;
    }

    private static Why why(PlannedQuestion q, List<OrderOfQuestions.Step> computed) {
        return computed.stream()
                .filter(s -> s.question().equals(q))
                .map(OrderOfQuestions.Step::why)
                .findFirst()
                .orElse(Why.AS_ADOPTED);
    }

    /**
     * The question to put now; empty when something else has to happen first, or nothing is left.
     */
    public Optional<OrderOfQuestions.Step> next() {
        Optional<Question> open = questions.open();
        if (open.isPresent()) return counterProposal(open.get());
        return left().stream().findFirst();
    }

    /**
     * The questions that may be put now: the next, and, where the meeting adopted no order of its
     * own, any other of a kind of which each is put by itself.
     */
    List<OrderOfQuestions.Step> possible() {
        return next().stream()
                .flatMap(n -> isFree(n) ? left().stream().filter(n::isLike) : Stream.of(n))
                .toList();
    }

    private boolean isFree(OrderOfQuestions.Step next) {
        return next.question().kind().isByItself()
                && item.history().last(OrderAdopted.class).isEmpty();
    }

    private Optional<OrderOfQuestions.Step> counterProposal(Question open) {
        if (!open.isVoteRequested() || open.found().isEmpty()) return Optional.empty();
        Why why = mode == OrderMode.PAIRWISE_LADDER ? Why.LADDER : Why.COUNTER_PROPOSAL_FIRST;
        return CounterProposals.next(open, questions, mode)
                .map(q -> new OrderOfQuestions.Step(q, why));
    }

    /** What of the order has not been put. */
    public List<OrderOfQuestions.Step> left() {
        if (item.isDecided()) return List.of();
        return order().stream()
                .filter(s -> isAlive(s.question()) && !isPut(s.question()) && isStillAsked(s))
                .toList();
    }

    /** An order that was adopted may name what has lapsed since, or been taken back. */
    private boolean isAlive(PlannedQuestion planned) {
        return planned.alternatives().stream()
                .skip(planned.kind() == QuestionKind.AMENDMENT ? 1 : 0)
                .anyMatch(a -> item.floor().isLive(a.proposal()));
    }

    /**
     * Whether nothing has to be put any more, nor anybody elected; after a minority delay other
     * reasons may be.
     */
    boolean isDone() {
        boolean electing = item.elections().areOpen() && delayOfAll().isEmpty();
        return questions.open().isEmpty() && left().isEmpty() && !electing;
    }

    /**
     * A delay ends the questions; but where a minority referred the matter back, other requests for
     * a referral may be tried, since it goes back with all reasons that reach a third (KL 5:50).
     */
    private boolean isStillAsked(OrderOfQuestions.Step step) {
        Optional<Question> delayed = delayOfAll();
        if (delayed.isEmpty()) return isOfAnotherQuestion(step) || !isRefusedAdmission();
        return delayed.get().kind() == QuestionKind.REFERRAL_BACK
                && delayed.get().delay().equals(Optional.of(Delay.MINORITY))
                && step.question().kind() == QuestionKind.REFERRAL_BACK;
    }

    /** Of several questions in one item each may be put, or not. */
    private boolean isOfAnotherQuestion(OrderOfQuestions.Step step) {
        return step.question().kind() == QuestionKind.ADMISSION
                && item.floor().isOfTheItem(step.question().alternatives().getFirst().proposal());
    }

    private Optional<Question> delayOfAll() {
        return questions.delays().stream()
                .filter(q -> !item.floor().isOfAPart(q.put().alternatives().getFirst().proposal()))
                .findFirst();
    }

    private boolean isRefusedAdmission() {
        return questions.top().stream()
                .filter(q -> q.kind() == QuestionKind.ADMISSION)
                .flatMap(q -> q.outcome().stream())
                .anyMatch(o -> !o.approved() && item.floor().isOfTheItem(o.proposal()));
    }

    /** A question counts as put whatever the order of its alternatives, and however many were. */
    boolean isPut(PlannedQuestion planned) {
        return questions.top().stream()
                .anyMatch(
                        q ->
                                q.kind().family() == planned.kind().family()
                                        && (q.kind().family() == QuestionKind.MAIN
                                                || Set.copyOf(q.alternatives())
                                                        .containsAll(planned.alternatives())));
    }
}
