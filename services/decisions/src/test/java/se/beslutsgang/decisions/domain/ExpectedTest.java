package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.QuestionCommand.AdoptOrder;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;
import java.util.Optional;

/** What counts as another order of questions, and what does not. */
class ExpectedTest {

    private final AnItem board = AnItem.ofTheBoard();

    @Test
    void additions_may_be_put_in_whatever_order() {
        twoAdditions();
        board.found(approve(PENDING)).gavel();
        board.when(new PutQuestion(ITEM, 2, Optional.of(addition(P2))));
        assertThat(board.flags()).isEmpty();
    }

    @Test
    void where_the_meeting_adopted_an_order_of_its_own_that_one_holds() {
        twoAdditions();
        var main = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING)));
        board.when(new AdoptOrder(ITEM, List.of(main, addition(P2), addition(P1))));
        board.found(approve(PENDING)).gavel();
        board.when(new PutQuestion(ITEM, 2, Optional.of(addition(P1))));
        assertThat(board.flags()).containsExactly("OTHER_ORDER");
    }

    private void twoAdditions() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER)
                .moved(ProposalKind.ADDITION, SVEN, Aim.MATTER)
                .debated();
    }

    private static PlannedQuestion addition(ProposalId p) {
        return new PlannedQuestion(QuestionKind.ADDITION, List.of(approve(p), reject(p)));
    }

    @Test
    void a_committee_may_leave_out_what_nobody_stands_for() {
        board.moved(VERA, "Plan V").moved(SVEN, "Plan S").debated();
        board.when(new PutQuestion(ITEM, 1, Optional.of(between(P1, P2))));
        assertThat(board.flags()).isEmpty();
    }

    @Test
    void what_somebody_stands_for_is_left_out_against_advice() {
        board.moved(VERA, "Plan V").moved(SVEN, "Plan S");
        board.when(new TakeStand(ITEM, PENDING, SIRI, true, 1)).debated();
        board.when(new PutQuestion(ITEM, 1, Optional.of(between(P1, P2))));
        assertThat(board.flags()).containsExactly("OTHER_ORDER");
    }

    @Test
    void in_an_assembly_what_was_prepared_is_put_whoever_stands_for_it() {
        var assembly = AnItem.ofAnAssembly(5);
        assembly.moved(VERA, "Plan V").moved(SVEN, "Plan S").debated();
        assembly.when(new PutQuestion(ITEM, 1, Optional.of(between(P1, P2))));
        assertThat(assembly.flags()).containsExactly("OTHER_ORDER");
    }

    @Test
    void approved_or_not_is_the_same_as_against_its_rejection() {
        board.moved(ProposalKind.REJECTION, VERA, Aim.MATTER).debated();
        var orNot =
                new PlannedQuestion(
                        QuestionKind.REJECTION, List.of(approve(PENDING), reject(PENDING)));
        board.when(new PutQuestion(ITEM, 1, Optional.of(orNot)));
        assertThat(board.flags()).isEmpty();
    }

    private static PlannedQuestion between(ProposalId one, ProposalId other) {
        return new PlannedQuestion(QuestionKind.MAIN, List.of(approve(one), approve(other)));
    }
}
