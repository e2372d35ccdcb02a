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

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.FloorCommand.ConfirmProposals;
import se.beslutsgang.decisions.commands.FloorCommand.RefuseProposal;
import se.beslutsgang.decisions.commands.FloorCommand.ReopenDebate;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.FloorCommand.WithdrawProposal;
import se.beslutsgang.decisions.commands.ParticipationCommand.DecideDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.commands.ParticipationCommand.QuestionDisqualification;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** What may be done with proposals, and who takes no part. */
class FloorTest {

    private final AnItem board = AnItem.ofTheBoard();
    private final AnItem assembly = AnItem.ofAnAssembly(9);

    @Test
    void a_withdrawn_proposal_is_neither_put_nor_in_the_minutes() {
        board.moved(VERA, "Plan V").when(new WithdrawProposal(ITEM, P1)).debated();
        assertThat(board.nextStep().orElseThrow().question().alternatives())
                .containsExactly(approve(PENDING));
        assertThat(board.state().floor().standing()).isEmpty();
    }

    @Test
    @Holds("PROPOSALS_ARE_CONFIRMED")
    void nothing_is_withdrawn_once_the_chair_has_confirmed_the_proposals() {
        board.moved(VERA, "Plan V").when(new ConfirmProposals(ITEM));
        board.refusesUnlessRecorded(
                new WithdrawProposal(ITEM, P1), DecisionRule.PROPOSALS_ARE_CONFIRMED);
    }

    @Test
    @Holds("REFUSED_AND_NOT_PUT")
    void a_refused_proposal_stays_in_the_record_and_is_never_put() {
        assembly.moved(VERA, "Nytt ärende").when(refusal());
        assertThat(assembly.state().floor().standing()).hasSize(1);
        assembly.debated();
        var all = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING), approve(P1)));
        assembly.refusesUnlessRecorded(
                new PutQuestion(ITEM, 1, Optional.of(all)), DecisionRule.REFUSED_AND_NOT_PUT);
    }

    @Test
    @Holds("NO_REFUSAL_IN_A_COMMITTEE")
    void only_in_an_assembly_may_the_chair_refuse() {
        board.moved(VERA, "Nytt ärende");
        board.refusesUnlessRecorded(refusal(), DecisionRule.NO_REFUSAL_IN_A_COMMITTEE);
    }

    private static RefuseProposal refusal() {
        return new RefuseProposal(ITEM, P1, Refusal.NEW_MATTER, "Ett nytt ärende");
    }

    @Test
    @Holds("NO_SUCH_PROPOSAL")
    void a_stand_is_about_a_proposal_that_was_moved() {
        board.refuses(new TakeStand(ITEM, P2, SVEN, true, 1), DecisionRule.NO_SUCH_PROPOSAL);
    }

    @Test
    void a_reopened_debate_takes_proposals_again() {
        board.debated().when(new ReopenDebate(ITEM)).moved(VERA, "Plan V");
        assertThat(board.then()).hasSize(1);
    }

    @Test
    void one_who_stands_out_takes_no_part_in_the_decision() {
        board.when(new DeclareNonParticipation(ITEM, VERA, Optional.empty())).decidedFor(PENDING);
        assertThat(board.decision().participants()).doesNotContain(VERA).contains(SVEN);
    }

    @Test
    void one_who_stands_out_unless_a_proposal_carries_takes_part_when_it_does() {
        board.moved(SVEN, "Plan S")
                .when(new DeclareNonParticipation(ITEM, VERA, Optional.of(P1)))
                .decidedFor(P1);
        assertThat(board.decision().participants()).contains(VERA);
    }

    @Test
    @Holds("SAID_TOO_LATE")
    void to_stand_out_is_said_before_the_questions() {
        board.debated().when(new PutQuestion(ITEM, 1));
        board.when(new DeclareNonParticipation(ITEM, VERA, Optional.empty()));
        assertThat(board.flags()).containsExactly("SAID_TOO_LATE");
    }

    @Test
    void one_who_is_disqualified_takes_no_part_in_the_decision() {
        board.when(new DeclareDisqualification(ITEM, SIRI)).decidedFor(PENDING);
        assertThat(board.decision().participants()).doesNotContain(SIRI);
    }

    @Test
    void a_questioned_disqualification_is_decided_by_the_body() {
        board.when(new QuestionDisqualification(ITEM, SIRI, VERA))
                .when(new DecideDisqualification(ITEM, SIRI, true));
        assertThat(board.state().participation().disqualified()).containsExactly(SIRI);
        board.when(new DecideDisqualification(ITEM, SIRI, false));
        assertThat(board.state().participation().disqualified()).isEmpty();
    }

    @Test
    @Holds("NOT_QUESTIONED")
    void a_disqualification_that_nobody_raised_is_advised_against() {
        board.when(new DecideDisqualification(ITEM, SIRI, true));
        assertThat(board.flags()).containsExactly("NOT_QUESTIONED");
    }

    @Test
    void in_a_committee_the_disqualified_do_not_make_a_quorum() {
        board.debated().rollOf(3).when(new DeclareDisqualification(ITEM, SVEN));
        board.refusesUnlessRecorded(new PutQuestion(ITEM, 1), DecisionRule.NO_QUORUM);
    }

    @Test
    void an_assembly_may_go_on_when_only_disqualification_leaves_too_few() {
        assembly.debated().rollOf(5).when(new DeclareDisqualification(ITEM, SVEN));
        assertThat(assembly.when(new PutQuestion(ITEM, 1)).then()).hasSize(1);
    }

    /** "Om återremissyrkandet faller": what counts is what carried, not what stood against it. */
    @Test
    void to_win_as_counter_proposal_is_not_to_carry() {
        board.moved(SVEN, "Plan S").moved(SIRI, "Plan X");
        board.when(new DeclareNonParticipation(ITEM, VERA, Optional.of(P1))).debated();
        board.found(approve(PENDING)).requested().found(approve(P1)).gavel();
        board.worded(approve(PENDING), approve(P1)).counted(3, 1, 0).gavel();
        assertThat(board.decision().participants()).doesNotContain(VERA);
    }
}
