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

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.RefuseProposal;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.FloorCommand.WithdrawProposal;
import se.beslutsgang.decisions.commands.ParticipationCommand.DecideDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.commands.ParticipationCommand.QuestionDisqualification;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;
import java.util.Optional;

/** Who is for and against what, proposal by proposal and person by person. */
class StandsTest {

    private static final ProposalId P4 = new ProposalId("p4");

    private final AnItem board = AnItem.ofTheBoard();

    private List<Object> wholes() {
        return List.copyOf(board.nextStep().orElseThrow().question().alternatives());
    }

    @Test
    void taking_one_proposal_back_leaves_the_others() {
        board.moved(VERA, "Plan V").moved(SVEN, "Plan S").when(new WithdrawProposal(ITEM, P1));
        board.debated();
        assertThat(wholes()).containsExactly(approve(PENDING), approve(P2));
    }

    @Test
    void what_one_has_taken_back_another_may_move_anew() {
        board.moved(VERA, "Plan").when(new WithdrawProposal(ITEM, P1));
        assertThat(board.moved(VERA, "Plan").then()).isEmpty();
        board.moved(SVEN, "Plan").debated();
        assertThat(wholes()).containsExactly(approve(PENDING), approve(P2));
    }

    @Test
    void what_amends_or_hangs_on_a_proposal_taken_back_is_not_put() {
        board.moved(VERA, "Plan V")
                .moved(ProposalKind.AMENDMENT, SVEN, Aim.clause(P1, 1))
                .moved(ProposalKind.ADDITION, SIRI, Aim.with(P1))
                .moved(ProposalKind.ADDITION, SIRI, Aim.with(PENDING))
                .when(new WithdrawProposal(ITEM, P1));
        assertThat(board.state().floor().live())
                .extracting(ProposalMoved::proposal)
                .containsExactly(P4);
        board.decidedFor(PENDING).found(approve(P4)).gavel();
        assertThat(board.decision().adopted()).containsExactly(PENDING, P4);
    }

    @Test
    void refusing_one_proposal_leaves_the_others() {
        AnItem assembly = AnItem.ofAnAssembly(9).moved(VERA, "V").moved(SVEN, "S");
        assembly.when(new RefuseProposal(ITEM, P1, Refusal.UNLAWFUL, "Skäl")).debated();
        assertThat(assembly.nextStep().orElseThrow().question().alternatives())
                .containsExactly(approve(PENDING), approve(P2));
    }

    @Test
    void what_is_tied_to_the_winner_stays_when_what_is_tied_to_the_loser_falls() {
        board.moved(VERA, "Plan V")
                .moved(ProposalKind.ADDITION, SVEN, Aim.with(P1))
                .moved(ProposalKind.ADDITION, SIRI, Aim.with(PENDING))
                .debated();
        board.found(approve(PENDING)).gavel();
        assertThat(wholes()).first().isEqualTo(approve(P3));
    }

    @Test
    void an_amendment_that_names_no_base_is_of_what_lies_on_the_table() {
        board.moved(VERA, "Plan V").moved(ProposalKind.AMENDMENT, SVEN, Aim.MATTER).debated();
        board.found(approve(P1)).gavel();
        assertThat(board.decision().adopted()).containsExactly(P1);
    }

    @Test
    void an_amendment_of_the_winner_is_put_against_the_clause_it_changes() {
        board.moved(VERA, "Plan V")
                .moved(ProposalKind.AMENDMENT, SVEN, Aim.clause(P1, 1))
                .debated();
        board.found(approve(P1)).gavel();
        assertThat(wholes()).containsExactly(approve(P1), approve(P2));
    }

    @Test
    void to_ask_for_approval_is_not_to_oppose_and_another_may_do_it_too() {
        board.when(new TakeStand(ITEM, PENDING, VERA, true, 1));
        assertThat(board.when(new TakeStand(ITEM, PENDING, SVEN, true, 1)).then()).hasSize(1);
        assertThat(board.debated().nextStep().orElseThrow().why()).isEqualTo(Why.UNOPPOSED);
    }

    @Test
    void one_may_be_against_one_proposal_and_for_another() {
        board.moved(VERA, "Plan V");
        assertThat(board.when(new TakeStand(ITEM, PENDING, SVEN, false, 1)).then()).hasSize(1);
        assertThat(board.when(new TakeStand(ITEM, P1, SVEN, true, 1)).then()).hasSize(1);
        assertThat(board.when(new TakeStand(ITEM, P1, SVEN, false, 2)).then()).hasSize(1);
    }

    @Test
    void one_who_supports_a_proposal_and_moves_it_too_is_told_once() {
        board.moved(VERA, "Plan").when(new TakeStand(ITEM, P1, SVEN, true, 1));
        assertThat(board.moved(SVEN, "Plan").then()).isEmpty();
        var both = List.of(VERA, SIRI);
        Draft plan = Draft.whole(VERA, "plan", List.of("Plan"));
        board.when(
                new MoveProposal(
                        ITEM,
                        new Draft(
                                plan.kind(),
                                both,
                                plan.parties(),
                                plan.subject(),
                                plan.parts(),
                                plan.effect(),
                                plan.aim())));
        assertThat(board.then()).hasSize(1);
    }

    @Test
    void a_reason_of_blanks_is_none() {
        AnItem.ofAnAssembly(9)
                .refusesUnlessRecorded(
                        new MoveProposal(
                                ITEM,
                                AnItem.draft(
                                        ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, " "))),
                        DecisionRule.NO_REASON_TO_REFER_BACK);
    }

    @Test
    void standing_out_is_each_ones_own_and_conditions_differ() {
        board.moved(VERA, "Plan V").when(new DeclareNonParticipation(ITEM, VERA, Optional.of(P1)));
        assertThat(board.when(standsOut(SVEN)).then()).hasSize(1);
        assertThat(board.when(standsOut(VERA)).then()).hasSize(1);
        board.decidedFor(P1);
        assertThat(board.decision().participants()).doesNotContain(VERA, SVEN).contains(SIRI);
    }

    private static DeclareNonParticipation standsOut(PersonId person) {
        return new DeclareNonParticipation(ITEM, person, Optional.empty());
    }

    @Test
    void jav_that_somebody_raised_is_decided_without_remark_for_that_person_alone() {
        board.when(new QuestionDisqualification(ITEM, SIRI, VERA));
        assertThat(board.then()).hasSize(1);
        assertThat(board.when(new QuestionDisqualification(ITEM, SIRI, SVEN)).then()).hasSize(1);
        assertThat(board.when(new DecideDisqualification(ITEM, SIRI, true)).flags()).isEmpty();
        assertThat(board.when(new DecideDisqualification(ITEM, SVEN, true)).flags())
                .containsExactly("NOT_QUESTIONED");
        board.when(standsOut(VERA)).when(new DecideDisqualification(ITEM, VERA, true));
        assertThat(board.flags()).containsExactly("NOT_QUESTIONED");
        assertThat(board.when(new DecideDisqualification(ITEM, SIRI, false)).then()).hasSize(1);
        assertThat(board.state().participation().disqualified())
                .containsExactlyInAnyOrder(SVEN, VERA);
    }

    @Test
    void jav_told_by_oneself_is_decided_without_remark() {
        board.when(new DeclareDisqualification(ITEM, SIRI));
        assertThat(board.when(new DecideDisqualification(ITEM, SIRI, false)).flags()).isEmpty();
        assertThat(board.state().participation().disqualified()).isEmpty();
    }

    @Test
    void half_of_the_seats_is_no_quorum() {
        AnItem four = AnItem.ofAnAssembly(4).debated().rollOf(2);
        four.refusesUnlessRecorded(new PutQuestion(ITEM, 1), DecisionRule.NO_QUORUM);
        assertThat(four.rollOf(3).found(approve(PENDING)).when(new StrikeGavel(ITEM, 1)).then())
                .isNotEmpty();
    }
}
