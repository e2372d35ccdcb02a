package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.ANOTHER_QUESTION_IS_OPEN;
import static se.beslutsgang.decisions.domain.DecisionRule.BALLOTS_ARE_CAST;
import static se.beslutsgang.decisions.domain.DecisionRule.DEBATED_BEFORE_ADMISSION;
import static se.beslutsgang.decisions.domain.DecisionRule.DEBATE_GOES_ON;
import static se.beslutsgang.decisions.domain.DecisionRule.FOUND_WHAT_WAS_NOT_PUT;
import static se.beslutsgang.decisions.domain.DecisionRule.GAVEL_HAS_FALLEN;
import static se.beslutsgang.decisions.domain.DecisionRule.NOTHING_TO_PUT;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_THE_NEXT_NUMBER;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_FINDING;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_HANDS_TO_COUNT;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SUCH_QUESTION;
import static se.beslutsgang.decisions.domain.DecisionRule.OTHER_ORDER;
import static se.beslutsgang.decisions.domain.ElectionRule.MAJORITY_OF_SOMETHING_ELSE;
import static se.beslutsgang.decisions.domain.ElectionRule.SET_BEFORE_THE_VOTE;

import se.beslutsgang.decisions.commands.QuestionCommand;
import se.beslutsgang.decisions.commands.QuestionCommand.AdoptOrder;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.commands.QuestionCommand.CountSupporters;
import se.beslutsgang.decisions.commands.QuestionCommand.FindLapsed;
import se.beslutsgang.decisions.commands.QuestionCommand.FindUnopposed;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.RequestVote;
import se.beslutsgang.decisions.commands.QuestionCommand.RequireMajority;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.QuestionCommand.WithdrawVoteRequest;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.QuestionEvent.FindingStated;
import se.beslutsgang.decisions.events.QuestionEvent.MajorityRequired;
import se.beslutsgang.decisions.events.QuestionEvent.OrderAdopted;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionPut;
import se.beslutsgang.decisions.events.QuestionEvent.SupportersCounted;
import se.beslutsgang.decisions.events.QuestionEvent.VoteRequestWithdrawn;
import se.beslutsgang.decisions.events.QuestionEvent.VoteRequested;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chair puts questions, finds, is asked for a vote, and confirms (KL 5:53). */
final class QuestionDecider {

    private final ItemState now;
    private final LocalDate day;
    private final Questions questions;
    private final ItemFacts facts;
    private final Judgement judgement;
    private final DecisionProcedure procedure;

    QuestionDecider(ItemState now, Occasion on, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.day = on.happened().day();
        this.questions = now.questions();
        this.facts = facts;
        this.judgement = judgement;
        this.procedure = new DecisionProcedure(now, facts.rules().order());
    }

    List<? extends DecisionEvent> decide(QuestionCommand command) {
        return switch (command) {
            case AdoptOrder c -> adopt(c);
            case PutQuestion c -> put(c);
            case CountSupporters c -> count(c);
            case RequireMajority c -> require(c);
            case StateFinding c -> find(c);
            case FindUnopposed c -> unopposed(c);
            case RequestVote c -> request(c);
            case WithdrawVoteRequest c -> withdraw(c);
            case StrikeGavel c ->
                    new Conclusion(now, facts, day, judgement)
                            .strike(c.item(), question(c.number()));
            case FindLapsed c ->
                    new Conclusion(now, facts, day, judgement).lapse(c.item(), c.proposal());
            case ConcludeItem c -> new Conclusion(now, facts, day, judgement).conclude(c.item());
        };
    }

    /** The meeting may approve another order than the one worked out: recorded, never blocked. */
    private List<DecisionEvent> adopt(AdoptOrder c) {
        boolean same = c.order().equals(computed());
        var adopted = new OrderAdopted(c.item(), c.order(), same);
        if (now.history().last(OrderAdopted.class).filter(adopted::equals).isPresent())
            return List.of();
        judgement.require(same, OTHER_ORDER, 1);
        Advice.on(c.order(), now.floor(), judgement);
        return List.of(adopted);
    }

    private List<PlannedQuestion> computed() {
        return OrderOfQuestions.of(now.floor()).stream()
                .map(OrderOfQuestions.Step::question)
                .toList();
    }

    private List<DecisionEvent> put(PutQuestion c) {
        if (isPut(c.number(), c.as())) return List.of();
        return List.of(putNext(c.item(), c.number(), c.as()));
    }

    private boolean isPut(int number, Optional<PlannedQuestion> as) {
        Optional<Question> put = questions.number(number);
        return put.isPresent() && as.filter(q -> !is(put.get(), q)).isEmpty();
    }

    private static boolean is(Question put, PlannedQuestion as) {
        return put.kind() == as.kind() && put.alternatives().equals(as.alternatives());
    }

    private QuestionPut putNext(ItemId item, int number, Optional<PlannedQuestion> as) {
        judgement.require(
                number == questions.next(), NOT_THE_NEXT_NUMBER, number, questions.next());
        new GoingOn(now, facts, judgement).require();
        Optional<PlannedQuestion> next = procedure.next().map(OrderOfQuestions.Step::question);
        judgement.require(as.isPresent() || next.isPresent(), NOTHING_TO_PUT, item);
        PlannedQuestion put = as.or(() -> next).orElseThrow();
        boolean inTime = now.floor().isDebateClosed() || put.kind().isOfTheDebate();
        judgement.require(inTime, DEBATE_GOES_ON, item);
        boolean debated = now.floor().isDebateClosed() && isOfTheItem(put);
        judgement.require(!debated, DEBATED_BEFORE_ADMISSION, item);
        Optional<Question> open = questions.open();
        boolean seeks = put.kind() == QuestionKind.COUNTER_PROPOSAL;
        open.ifPresent(q -> judgement.require(seeks, ANOTHER_QUESTION_IS_OPEN, q.number()));
        var expected = new Expected(procedure, now.floor(), facts.rules().isAssembly());
        judgement.require(as.isEmpty() || expected.is(put), OTHER_ORDER, number);
        Advice.on(put, number, now.floor(), judgement);
        var asked =
                new QuestionPut(
                        item,
                        number,
                        put.kind(),
                        put.alternatives(),
                        seeks ? open.map(Question::number) : Optional.empty());
        Advice.onDoors(asked, now.floor(), judgement);
        return asked;
    }

    /** Whether an interpellation or a question may be put at all. */
    private boolean isOfTheItem(PlannedQuestion put) {
        return put.kind() == QuestionKind.ADMISSION
                && now.kind().kind().isAsked()
                && now.floor().isOfTheItem(put.alternatives().getFirst().proposal());
    }

    private List<DecisionEvent> count(CountSupporters c) {
        Question question = question(c.number());
        if (question.supporters().filter(s -> s == c.supporters()).isPresent()) return List.of();
        judgement.require(question.kind().isDelay(), NO_HANDS_TO_COUNT, c.number());
        requireOpen(question);
        return List.of(new SupportersCounted(c.item(), c.number(), c.supporters()));
    }

    /** Before the first ballot, so that nobody asks for more once the count is known. */
    private List<DecisionEvent> require(RequireMajority c) {
        Question question = question(c.number());
        var required = new MajorityRequired(c.item(), c.number(), c.majority(), c.of());
        if (question.majority().filter(required::equals).isPresent()) return List.of();
        requireOpen(question);
        judgement.require(!question.isBegun(), SET_BEFORE_THE_VOTE, c.number());
        judgement.require(isAnswer(question, c.of()), MAJORITY_OF_SOMETHING_ELSE, c.number());
        return List.of(required);
    }

    private static boolean isAnswer(Question question, Alternative answer) {
        return question.alternatives().contains(answer) || isTheOpposite(question, answer);
    }

    private List<DecisionEvent> find(StateFinding c) {
        Question question = question(c.number());
        if (question.found().filter(c.found()::equals).isPresent()) return List.of();
        requireOpen(question);
        judgement.require(isAnswer(question, c.found()), FOUND_WHAT_WAS_NOT_PUT, c.number());
        return List.of(new FindingStated(c.item(), c.number(), c.found(), Method.ACCLAMATION));
    }

    /** One proposal put alone can be answered with no. */
    private static boolean isTheOpposite(Question question, Alternative found) {
        return question.alternatives().size() == 1
                && question.alternatives().getFirst().proposal().equals(found.proposal());
    }

    /** "Beslutar att bifalla": nobody asked for anything else. */
    private List<DecisionEvent> unopposed(FindUnopposed c) {
        if (isPut(c.number(), Optional.of(c.as()))) return List.of();
        QuestionPut put = putNext(c.item(), c.number(), Optional.of(c.as()));
        Alternative found = c.as().alternatives().getFirst();
        var events = new ArrayList<DecisionEvent>();
        events.add(put);
        events.add(new FindingStated(c.item(), c.number(), found, Method.UNOPPOSED));
        return events;
    }

    /** By a single member, between the finding and the gavel. */
    private List<DecisionEvent> request(RequestVote c) {
        Question question = question(c.number());
        if (question.isVoteRequested()) return List.of();
        judgement.require(question.found().isPresent(), NO_FINDING, c.number());
        requireOpen(question);
        return List.of(new VoteRequested(c.item(), c.number(), c.by()));
    }

    private List<DecisionEvent> withdraw(WithdrawVoteRequest c) {
        Question question = question(c.number());
        if (!question.isVoteRequested()) return List.of();
        requireOpen(question);
        judgement.require(!question.isBegun(), BALLOTS_ARE_CAST, c.number());
        return List.of(new VoteRequestWithdrawn(c.item(), c.number()));
    }

    private void requireOpen(Question question) {
        judgement.require(question.isOpen(), GAVEL_HAS_FALLEN, question.number());
    }

    private Question question(int number) {
        Optional<Question> question = questions.number(number);
        judgement.require(question.isPresent(), NO_SUCH_QUESTION, number);
        return question.orElseThrow();
    }
}
