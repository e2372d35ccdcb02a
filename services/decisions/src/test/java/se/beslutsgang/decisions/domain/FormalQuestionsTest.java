package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.FloorCommand.CloseDebate;
import se.beslutsgang.decisions.commands.FloorCommand.RefuseProposal;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.FloorEvent.RefusalOverruled;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;

/** Questions about the debate itself, and about what may be put at all (KL 5:42, 5:57, 5:61). */
class FormalQuestionsTest {

    private final AnItem assembly = AnItem.ofAnAssembly(9);

    private List<Alternative> next() {
        return assembly.nextStep().orElseThrow().question().alternatives();
    }

    @Test
    void closed_doors_are_decided_before_the_debate_they_are_for() {
        assembly.moved(ProposalKind.CLOSED_DOORS, VERA, Aim.MATTER).takenUp();
        assembly.found(approve(P1)).gavel();
        assertThat(assembly.settled().outcome()).isEqualTo(approve(P1));
        assertThat(assembly.state().isDecided()).isFalse();
        assembly.when(new CloseDebate(ITEM)).found(approve(PENDING)).gavel();
        assertThat(assembly.decision().adopted()).containsExactly(PENDING);
    }

    @Test
    @Holds("DOORS_AFTER_DEBATE")
    void once_the_debate_is_closed_there_is_nothing_left_to_close_the_doors_for() {
        assembly.moved(ProposalKind.CLOSED_DOORS, VERA, Aim.MATTER).debated();
        assembly.when(new PutQuestion(ITEM, 1));
        assertThat(assembly.flags()).containsExactly("DOORS_AFTER_DEBATE");
    }

    @Test
    @Holds("CLOSED_BY_RULE")
    void a_committee_meets_behind_closed_doors_without_asking_for_them() {
        AnItem board = AnItem.ofTheBoard().moved(ProposalKind.CLOSED_DOORS, VERA, Aim.MATTER);
        assertThat(board.flags()).containsExactly("CLOSED_BY_RULE");
        assembly.moved(ProposalKind.CLOSED_DOORS, VERA, Aim.MATTER);
        assertThat(assembly.flags()).isEmpty();
    }

    @Test
    void the_assembly_may_order_a_refused_proposal_put() {
        refusedAndMovedAgain(Refusal.UNLAWFUL);
        assembly.found(approve(P2)).gavel();
        assertThat(assembly.then(RefusalOverruled.class).proposal()).isEqualTo(P1);
        assertThat(next()).containsExactly(approve(PENDING), approve(P1));
    }

    @Test
    void it_may_also_leave_the_refusal_as_it_is_and_the_item_goes_on() {
        refusedAndMovedAgain(Refusal.UNLAWFUL);
        assembly.found(reject(P2)).gavel();
        assertThat(assembly.then()).hasSize(2);
        assertThat(next()).containsExactly(approve(PENDING));
        assertThat(assembly.found(approve(PENDING)).gavel().decision().outcome())
                .isEqualTo(Outcome.DECIDED);
    }

    @Test
    void a_new_matter_is_never_put_not_even_when_the_assembly_says_so() {
        refusedAndMovedAgain(Refusal.NEW_MATTER);
        assembly.found(approve(P2)).gavel();
        assertThat(next()).containsExactly(approve(PENDING));
    }

    private void refusedAndMovedAgain(Refusal ground) {
        assembly.moved(VERA, "Plan V")
                .when(new RefuseProposal(ITEM, P1, ground, "Skäl"))
                .moved(ProposalKind.ADMISSION, SVEN, Aim.with(P1))
                .debated();
        assertThat(next()).containsExactly(approve(P2), reject(P2));
    }

    @Test
    void an_interpellation_that_may_not_be_put_ends_there() {
        assembly.moved(ProposalKind.ADMISSION, VERA, Aim.MATTER).debated();
        assembly.found(reject(P1)).gavel();
        assertThat(assembly.decision().outcome()).isEqualTo(Outcome.NOT_ADMITTED);
        assertThat(assembly.nextStep()).isEmpty();
    }

    @Test
    void one_that_may_be_put_goes_on() {
        assembly.moved(ProposalKind.ADMISSION, VERA, Aim.MATTER).debated();
        assembly.found(approve(P1)).gavel();
        assertThat(assembly.state().isDecided()).isFalse();
        assertThat(next()).containsExactly(approve(PENDING));
    }
}
