package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.P3;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;
import static se.beslutsgang.decisions.events.QuestionKind.ADDITION;
import static se.beslutsgang.decisions.events.QuestionKind.AMENDMENT;
import static se.beslutsgang.decisions.events.QuestionKind.MAIN;
import static se.beslutsgang.decisions.events.QuestionKind.REFERRAL_BACK;
import static se.beslutsgang.decisions.events.QuestionKind.REJECTION;
import static se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode.COUNTER_PROPOSAL;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.FloorCommand.WithdrawProposal;
import se.beslutsgang.decisions.commands.QuestionCommand.AdoptOrder;
import se.beslutsgang.decisions.commands.QuestionCommand.FindUnopposed;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionEvent.OrderAdopted;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionPut;
import se.beslutsgang.decisions.events.QuestionKind;

import java.util.List;
import java.util.Optional;

/** Which question comes next, and what counts as put. */
class ProcedureTest {

    private final AnItem board = AnItem.ofTheBoard();

    private static PlannedQuestion question(QuestionKind kind, Alternative... alternatives) {
        return new PlannedQuestion(kind, List.of(alternatives));
    }

    private PutQuestion put(int number, QuestionKind kind, Alternative... alternatives) {
        return new PutQuestion(ITEM, number, Optional.of(question(kind, alternatives)));
    }

    private PlannedQuestion next() {
        return board.nextStep().orElseThrow().question();
    }

    private Why why() {
        return board.nextStep().orElseThrow().why();
    }

    @Test
    void no_counter_proposal_is_sought_unless_a_vote_was_requested() {
        board.moved(VERA, "Plan V").moved(SVEN, "Plan S").debated().found(approve(PENDING));
        assertThat(board.nextStep()).isEmpty();
        board.requested();
        assertThat(why()).isEqualTo(Why.COUNTER_PROPOSAL_FIRST);
        assertThat(why().section()).isEqualTo("FL 29");
    }

    @Test
    void in_the_ladder_the_reason_is_the_bodys_own_custom() {
        board.ladder().moved(VERA, "V").moved(SVEN, "S").moved(SIRI, "X").debated();
        board.found(approve(PENDING)).requested();
        assertThat(why()).isEqualTo(Why.LADDER);
    }

    @Test
    void an_order_adopted_as_computed_says_so_and_keeps_its_reasons() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER).debated();
        var main = question(MAIN, approve(PENDING));
        var addition = question(ADDITION, approve(P1), reject(P1));
        board.when(new AdoptOrder(ITEM, List.of(main, addition)));
        assertThat(board.then(OrderAdopted.class).asComputed()).isTrue();
        assertThat(board.flags()).isEmpty();
        assertThat(why()).isEqualTo(Why.UNOPPOSED);
    }

    @Test
    void in_an_order_of_its_own_each_question_that_was_computed_keeps_its_reason() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER)
                .moved(ProposalKind.ADDITION, SVEN, Aim.MATTER)
                .debated();
        var own = question(ADDITION, approve(P2));
        var known = question(ADDITION, approve(P1), reject(P1));
        board.when(new AdoptOrder(ITEM, List.of(own, known, question(MAIN, approve(PENDING)))));
        assertThat(why()).isEqualTo(Why.AS_ADOPTED);
        assertThat(new DecisionProcedure(board.state(), COUNTER_PROPOSAL).order())
                .extracting(OrderOfQuestions.Step::why)
                .containsExactly(Why.AS_ADOPTED, Why.ADDITION_BY_ITSELF, Why.UNOPPOSED);
    }

    @Test
    void a_question_is_put_in_whatever_order_its_alternatives_stand() {
        board.moved(VERA, "Plan V").debated().when(put(1, MAIN, approve(P1), approve(PENDING)));
        assertThat(board.flags()).isEmpty();
        assertThat(board.then(QuestionPut.class).alternatives())
                .containsExactly(approve(P1), approve(PENDING));
    }

    @Test
    void another_kind_or_other_alternatives_are_another_order() {
        for (PutQuestion other :
                List.of(
                        put(1, ADDITION, approve(PENDING), approve(P1)),
                        put(1, MAIN, approve(PENDING), reject(PENDING)),
                        put(1, MAIN, approve(PENDING), approve(P1), reject(P1)))) {
            AnItem again = AnItem.ofTheBoard().moved(VERA, "Plan V").debated().when(other);
            assertThat(again.flags()).containsExactly("OTHER_ORDER");
        }
    }

    @Test
    void one_of_them_put_alone_or_as_rejection_is_no_other_order() {
        for (PutQuestion same :
                List.of(
                        put(1, MAIN, approve(P1)),
                        put(1, REJECTION, approve(P1), approve(PENDING)))) {
            AnItem again = AnItem.ofTheBoard().moved(VERA, "Plan V").debated().when(same);
            assertThat(again.flags()).isEmpty();
        }
    }

    @Test
    void the_same_number_again_is_a_repetition_only_with_the_same_question() {
        board.moved(VERA, "Plan V").debated().when(put(1, MAIN, approve(PENDING), approve(P1)));
        assertThat(board.when(new PutQuestion(ITEM, 1)).then()).isEmpty();
        board.refuses(
                put(1, MAIN, approve(P1), approve(PENDING)), DecisionRule.NOT_THE_NEXT_NUMBER);
        board.refuses(
                put(1, REJECTION, approve(PENDING), approve(P1)), DecisionRule.NOT_THE_NEXT_NUMBER);
    }

    @Test
    void the_main_question_is_put_once_however_it_was_put() {
        board.when(new TakeStand(ITEM, PENDING, VERA, false, 1)).debated();
        assertThat(next().kind()).isEqualTo(REJECTION);
        board.when(put(1, MAIN, approve(PENDING)));
        board.when(new StateFinding(ITEM, 1, approve(PENDING))).gavel();
        assertThat(board.decision().adopted()).containsExactly(PENDING);
    }

    @Test
    void an_amendment_put_first_does_not_stand_for_the_main_question() {
        board.moved(ProposalKind.AMENDMENT, VERA, Aim.clause(PENDING, 1)).debated();
        board.when(put(1, AMENDMENT, approve(PENDING), approve(P1)));
        board.when(new StateFinding(ITEM, 1, approve(P1))).gavel();
        assertThat(next()).isEqualTo(question(MAIN, approve(PENDING)));
    }

    @Test
    void a_question_with_more_alternatives_covers_the_one_of_the_order() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER).debated();
        board.found(approve(PENDING)).gavel();
        board.when(new FindUnopposed(ITEM, 2, question(ADDITION, approve(P1)))).gavel();
        assertThat(next()).isEqualTo(question(ADDITION, approve(P1), reject(P1)));
    }

    @Test
    void after_a_minority_referral_the_rest_of_the_order_is_other_referrals_only() {
        AnItem assembly = AnItem.ofAnAssembly(9);
        assembly.moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer"))
                .moved(ProposalKind.REFERRAL_BACK, SVEN, Aim.backTo(BOARD, "Annat"))
                .moved(SIRI, "Plan X")
                .debated();
        assembly.found(reject(P1)).requested().worded(reject(P1), approve(P1));
        assembly.counted(5, 4, 0).gavel();
        assertThat(new DecisionProcedure(assembly.state(), COUNTER_PROPOSAL).left())
                .extracting(s -> s.question().kind())
                .containsExactly(REFERRAL_BACK);
    }

    @Test
    void what_was_withdrawn_before_an_adopted_order_came_to_it_is_passed_over() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER)
                .moved(ProposalKind.ADDITION, SVEN, Aim.MATTER)
                .moved(ProposalKind.AMENDMENT, SIRI, Aim.clause(PENDING, 1))
                .debated();
        board.when(
                new AdoptOrder(
                        ITEM,
                        List.of(
                                question(ADDITION, approve(P2), reject(P2)),
                                question(AMENDMENT, approve(PENDING), approve(P3)),
                                question(ADDITION, approve(P1), reject(P1)),
                                question(MAIN, approve(PENDING)))));
        board.when(new WithdrawProposal(ITEM, P2)).when(new WithdrawProposal(ITEM, P3));
        assertThat(next()).isEqualTo(question(ADDITION, approve(P1), reject(P1)));
    }
}
