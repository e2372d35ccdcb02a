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

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.QuestionCommand.AdoptOrder;
import se.beslutsgang.decisions.commands.QuestionCommand.FindLapsed;
import se.beslutsgang.decisions.commands.QuestionCommand.FindUnopposed;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.FloorEvent.ProposalLapsed;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionEvent.OrderAdopted;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.testkit.Holds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The order in which questions are put, and why. */
class OrderOfQuestionsTest {

    private final AnItem board = AnItem.ofTheBoard();

    @Test
    void postponement_before_referral_before_main_before_amendment_before_addition() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER)
                .moved(ProposalKind.AMENDMENT, SVEN, Aim.clause(PENDING, 1))
                .moved(SIRI, "Plan S")
                .moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer underlag"))
                .moved(ProposalKind.POSTPONEMENT, SVEN, Aim.until(LocalDate.of(2026, 4, 1)));
        assertThat(OrderOfQuestions.of(board.state().floor()))
                .extracting(s -> s.question().kind(), OrderOfQuestions.Step::why)
                .containsExactly(
                        step(QuestionKind.POSTPONEMENT, Why.POSTPONEMENT_FIRST),
                        step(QuestionKind.REFERRAL_BACK, Why.FORMAL_BEFORE_MATERIAL),
                        step(QuestionKind.MAIN, Why.MAIN_AGAINST_COUNTER),
                        step(QuestionKind.AMENDMENT, Why.CLAUSE_BY_CLAUSE),
                        step(QuestionKind.ADDITION, Why.ADDITION_BY_ITSELF));
    }

    private static org.assertj.core.groups.Tuple step(QuestionKind kind, Why why) {
        return org.assertj.core.groups.Tuple.tuple(kind, why);
    }

    @Test
    void each_addition_is_put_by_itself_as_approval_and_rejection() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER)
                .moved(ProposalKind.ADDITION, SVEN, Aim.MATTER)
                .debated();
        board.found(approve(PENDING)).gavel();
        assertThat(next()).containsExactly(approve(P1), reject(P1));
        board.found(reject(P1)).gavel();
        assertThat(next()).containsExactly(approve(P2), reject(P2));
        board.found(approve(P2)).gavel();
        assertThat(board.decision().adopted()).containsExactly(PENDING, P2);
        assertThat(board.decision().clauses()).containsExactly("Anta planen", "ADDITION av x/sven");
    }

    private List<Alternative> next() {
        return board.nextStep().orElseThrow().question().alternatives();
    }

    @Test
    void rejection_of_the_only_proposal_is_the_other_alternative() {
        board.when(new TakeStand(ITEM, PENDING, VERA, false, 1)).debated();
        assertThat(next()).containsExactly(approve(PENDING), reject(PENDING));
        assertThat(board.nextStep().orElseThrow().why()).isEqualTo(Why.ONLY_ONE);
    }

    @Test
    void with_two_whole_proposals_asking_for_the_rejection_of_one_adds_nothing() {
        board.moved(VERA, "Plan V").when(new TakeStand(ITEM, P1, SVEN, false, 1)).debated();
        assertThat(next()).containsExactly(approve(PENDING), approve(P1));
    }

    @Test
    void rejection_moved_as_such_is_an_alternative_of_its_own() {
        board.moved(VERA, "Plan V").moved(ProposalKind.REJECTION, SVEN, Aim.MATTER).debated();
        assertThat(next()).containsExactly(approve(PENDING), approve(P1), approve(P2));
    }

    @Test
    void amendments_of_one_clause_stand_against_each_other_and_the_clause_as_it_is() {
        board.moved(ProposalKind.AMENDMENT, VERA, Aim.clause(PENDING, 1))
                .moved(ProposalKind.AMENDMENT, SVEN, Aim.clause(PENDING, 1))
                .debated();
        board.found(approve(PENDING)).gavel();
        assertThat(next()).containsExactly(approve(PENDING), approve(P1), approve(P2));
        board.found(approve(P2)).gavel();
        assertThat(board.decision().clauses()).containsExactly("AMENDMENT av x/sven");
    }

    @Test
    void what_is_tied_to_a_proposal_that_fell_lapses_and_is_not_put() {
        board.moved(VERA, "Plan V").moved(ProposalKind.ADDITION, SVEN, Aim.with(P1)).debated();
        board.found(approve(PENDING)).gavel();
        assertThat(board.then(ProposalLapsed.class).proposal()).isEqualTo(P2);
        assertThat(board.decision().adopted()).containsExactly(PENDING);
    }

    @Test
    void the_chair_may_find_an_addition_lapsed_when_the_only_proposal_was_turned_down() {
        board.moved(ProposalKind.REJECTION, VERA, Aim.MATTER)
                .moved(ProposalKind.ADDITION, SVEN, Aim.MATTER)
                .debated();
        assertThat(next()).containsExactly(approve(PENDING), reject(PENDING));
        board.found(reject(PENDING)).gavel();
        board.when(new FindLapsed(ITEM, P2));
        assertThat(board.decision().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(board.flags()).isEmpty();
    }

    @Test
    @Holds("NOTHING_FELL")
    void an_addition_found_lapsed_though_nothing_fell_is_flagged() {
        board.moved(ProposalKind.ADDITION, SVEN, Aim.MATTER).debated();
        board.found(approve(PENDING)).gavel();
        board.when(new FindLapsed(ITEM, P1));
        assertThat(board.flags()).containsExactly("NOTHING_FELL");
    }

    @Test
    void an_addition_that_is_tied_to_nothing_is_put_whatever_carried() {
        board.moved(VERA, "Plan V").moved(ProposalKind.ADDITION, SVEN, Aim.MATTER).debated();
        board.found(approve(P1)).gavel();
        assertThat(next()).containsExactly(approve(P2), reject(P2));
    }

    @Test
    void a_referral_that_carries_ends_the_questions() {
        board.moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer underlag"))
                .moved(SVEN, "Plan S")
                .debated();
        board.found(approve(P1)).gavel();
        assertThat(board.decision().deferral()).isPresent();
        assertThat(board.decision().clauses()).isEmpty();
        assertThat(board.nextStep()).isEmpty();
    }

    @Test
    void where_nobody_moves_anything_else_the_pending_proposal_is_found_without_more() {
        var only = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING)));
        board.debated().when(new FindUnopposed(ITEM, 1, only)).gavel();
        assertThat(board.decision().method()).isEqualTo(Method.UNOPPOSED);
    }

    @Test
    void another_order_may_be_adopted_and_is_recorded_as_such() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER).debated();
        var addition = new PlannedQuestion(QuestionKind.ADDITION, List.of(approve(P1), reject(P1)));
        var main = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING)));
        board.when(new AdoptOrder(ITEM, List.of(addition, main)));
        assertThat(board.then(OrderAdopted.class).asComputed()).isFalse();
        assertThat(board.flags()).containsExactly("OTHER_ORDER");
        assertThat(next()).containsExactly(approve(P1), reject(P1));
    }

    /** Kammarrätten, reported 2024: they should have been put one by one, yet it stood. */
    @Test
    @Holds({"OTHER_ORDER", "ADDITIONS_TOGETHER"})
    void all_additions_in_one_question_are_advised_against_and_not_blocked() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER)
                .moved(ProposalKind.ADDITION, SVEN, Aim.MATTER)
                .debated();
        board.found(approve(PENDING)).gavel();
        var both =
                new PlannedQuestion(
                        QuestionKind.ADDITION, List.of(approve(P1), approve(P2), reject(P1)));
        board.when(new PutQuestion(ITEM, 2, Optional.of(both)));
        assertThat(board.flags()).contains("ADDITIONS_TOGETHER", "OTHER_ORDER");
    }

    @Test
    @Holds("ADDITION_AGAINST_MAIN")
    void an_addition_put_against_the_main_proposal_is_advised_against() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER).debated();
        var odd = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING), approve(P1)));
        board.when(new PutQuestion(ITEM, 1, Optional.of(odd)));
        assertThat(board.flags()).contains("ADDITION_AGAINST_MAIN");
    }

    @Test
    void in_an_adopted_order_too_what_was_tied_to_a_proposal_falls_with_it() {
        board.moved(VERA, "Plan V")
                .moved(ProposalKind.ADDITION, SVEN, Aim.with(P1))
                .moved(ProposalKind.ADDITION, SIRI, Aim.with(P1))
                .debated();
        var first = new PlannedQuestion(QuestionKind.ADDITION, List.of(approve(P2), reject(P2)));
        var main = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING), approve(P1)));
        var last = new PlannedQuestion(QuestionKind.ADDITION, List.of(approve(P3), reject(P3)));
        board.when(new AdoptOrder(ITEM, List.of(first, main, last)));
        board.found(approve(P2)).gavel().found(approve(PENDING)).gavel();
        assertThat(board.nextStep()).isEmpty();
        assertThat(board.decision().adopted()).containsExactly(PENDING);
    }

    @Test
    void a_clause_of_another_proposal_that_was_to_stay_as_it_is_adopts_nothing_of_it() {
        board.moved(VERA, "Plan V")
                .moved(ProposalKind.AMENDMENT, SVEN, Aim.clause(P1, 1))
                .debated();
        var clause = new PlannedQuestion(QuestionKind.AMENDMENT, List.of(approve(P1), approve(P2)));
        var main = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING), approve(P1)));
        board.when(new AdoptOrder(ITEM, List.of(clause, main)));
        board.found(approve(P1)).gavel().found(approve(PENDING)).gavel();
        assertThat(board.decision().adopted()).containsExactly(PENDING);
    }

    @Test
    void an_addition_carries_though_the_only_proposal_was_turned_down() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER)
                .when(new TakeStand(ITEM, PENDING, SVEN, false, 1))
                .debated();
        board.found(reject(PENDING)).gavel().found(approve(P1)).gavel();
        assertThat(board.decision().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(board.decision().carried()).isEmpty();
        assertThat(board.decision().adopted()).containsExactly(P1);
        assertThat(board.decision().clauses()).containsExactly("ADDITION av x/vera");
    }
}
