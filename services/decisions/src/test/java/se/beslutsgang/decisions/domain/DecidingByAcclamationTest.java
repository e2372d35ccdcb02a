package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ASSEMBLY;
import static se.beslutsgang.decisions.domain.AnItem.AWAY;
import static se.beslutsgang.decisions.domain.AnItem.CHAIR;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.STRANGER;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.CloseDebate;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.StandTaken;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionPut;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;

/** KL 5:53: the chair puts proposals, finds, and confirms with the gavel. */
class DecidingByAcclamationTest {

    private final AnItem board = AnItem.ofTheBoard();

    @Test
    void the_pending_proposal_is_put_first_then_the_others_as_they_were_moved() {
        board.moved(VERA, "Plan V").moved(SVEN, "Plan S").debated();
        assertThat(board.when(new PutQuestion(ITEM, 1)).then(QuestionPut.class).alternatives())
                .containsExactly(approve(PENDING), approve(P1), approve(P2));
    }

    @Test
    void the_gavel_confirms_what_the_chair_found() {
        DecisionMade decision = board.moved(VERA, "Plan V").decidedFor(P1).decision();
        assertThat(decision.carried()).contains(P1);
        assertThat(decision.adopted()).containsExactly(P1);
        assertThat(decision.clauses()).containsExactly("Plan V");
        assertThat(decision.kind()).isEqualTo(DecisionKind.OWN);
        assertThat(decision.outcome()).isEqualTo(Outcome.DECIDED);
        assertThat(decision.method()).isEqualTo(Method.ACCLAMATION);
        assertThat(decision.appealRoute()).isEqualTo(AppealRoute.LEGALITY);
        assertThat(board.settled().overturned()).isFalse();
    }

    @Test
    void nothing_is_decided_before_the_gavel() {
        board.debated().found(approve(PENDING));
        assertThat(board.state().isDecided()).isFalse();
    }

    @Test
    void a_proposal_to_the_assembly_is_a_recommendation_and_cannot_be_appealed() {
        DecisionMade decision = AnItem.forTheAssembly().decidedFor(PENDING).decision();
        assertThat(decision.kind()).isEqualTo(DecisionKind.RECOMMENDATION);
        assertThat(decision.outcome()).isEqualTo(Outcome.RECOMMENDED);
        assertThat(decision.recommendedTo()).contains(ASSEMBLY);
        assertThat(decision.appealRoute()).isEqualTo(AppealRoute.NONE);
        assertThat(decision.clauses()).containsExactly("Anta planen");
    }

    @Test
    void those_on_the_roll_took_part_in_the_decision() {
        assertThat(board.decidedFor(PENDING).decision().participants())
                .containsExactly(CHAIR, VERA, SVEN, SIRI);
    }

    @Test
    void the_chair_may_think_again_before_the_gavel() {
        board.moved(VERA, "Plan V").debated().found(approve(PENDING));
        board.when(new StateFinding(ITEM, 1, approve(P1))).gavel();
        assertThat(board.decision().carried()).contains(P1);
    }

    @Test
    @Holds("GAVEL_HAS_FALLEN")
    void nothing_is_changed_after_the_gavel() {
        board.moved(VERA, "Plan V").decidedFor(PENDING);
        board.refusesUnlessRecorded(
                new StateFinding(ITEM, 1, approve(P1)), DecisionRule.GAVEL_HAS_FALLEN);
    }

    @Test
    @Holds("FOUND_WHAT_WAS_NOT_PUT")
    void what_was_not_put_is_not_found() {
        board.moved(VERA, "Plan V").debated().when(new PutQuestion(ITEM, 1));
        board.refusesUnlessRecorded(
                new StateFinding(ITEM, 1, approve(P2)), DecisionRule.FOUND_WHAT_WAS_NOT_PUT);
    }

    @Test
    @Holds("NO_FINDING")
    void the_gavel_needs_a_finding() {
        board.debated().when(new PutQuestion(ITEM, 1));
        board.refuses(new StrikeGavel(ITEM, 1), DecisionRule.NO_FINDING);
    }

    @Test
    @Holds("DEBATE_GOES_ON")
    void no_question_is_put_while_the_debate_goes_on() {
        board.takenUp();
        board.refusesUnlessRecorded(new PutQuestion(ITEM, 1), DecisionRule.DEBATE_GOES_ON);
    }

    @Test
    @Holds("NO_QUORUM")
    void no_question_is_put_without_a_quorum() {
        board.debated().rollOf(2);
        board.refusesUnlessRecorded(new PutQuestion(ITEM, 1), DecisionRule.NO_QUORUM);
        assertThat(board.rollOf(3).when(new PutQuestion(ITEM, 1)).then()).hasSize(1);
    }

    @Test
    @Holds("NOT_THE_NEXT_NUMBER")
    void questions_are_numbered_without_a_gap() {
        board.debated().refuses(new PutQuestion(ITEM, 2), DecisionRule.NOT_THE_NEXT_NUMBER);
    }

    @Test
    @Holds("NO_SUCH_QUESTION")
    void nothing_is_found_on_a_question_that_was_not_put() {
        board.debated()
                .refuses(
                        new StateFinding(ITEM, 1, approve(PENDING)), DecisionRule.NO_SUCH_QUESTION);
    }

    @Test
    @Holds("NOT_TAKEN_UP")
    void the_debate_is_closed_only_on_the_item_that_is_treated() {
        board.refusesUnlessRecorded(new CloseDebate(ITEM), DecisionRule.NOT_TAKEN_UP);
    }

    @Test
    void a_proposal_can_be_moved_before_the_item_is_taken_up() {
        ProposalMoved moved = board.moved(VERA, "Plan V").then(ProposalMoved.class);
        assertThat(moved.movers()).containsExactly(new Mover(VERA, new Party("V")));
        assertThat(moved.proposal()).isEqualTo(P1);
    }

    @Test
    void an_equal_proposal_is_joined_and_not_moved_again() {
        board.moved(VERA, "Plan").moved(SVEN, "Plan");
        assertThat(board.then(StandTaken.class).person().person()).isEqualTo(SVEN);
        assertThat(board.state().floor().moved()).hasSize(1);
    }

    @Test
    @Holds("DEBATE_IS_CLOSED")
    void nobody_moves_a_proposal_after_the_debate() {
        board.debated();
        board.refusesUnlessRecorded(plan(), DecisionRule.DEBATE_IS_CLOSED);
    }

    @Test
    @Holds("ALREADY_DECIDED")
    void a_proposal_after_the_decision_is_kept_and_flagged() {
        board.decidedFor(PENDING);
        board.refusesUnlessRecorded(plan(), DecisionRule.ALREADY_DECIDED);
    }

    @Test
    @Holds("ALREADY_CERTIFIED")
    void what_is_certified_is_not_changed_not_even_when_recording() {
        board.decidedFor(PENDING).certified().recording();
        board.refuses(plan(), DecisionRule.ALREADY_CERTIFIED);
        assertThat(board.when(new StrikeGavel(ITEM, 1)).then()).isEmpty();
    }

    @Test
    @Holds("NO_MANDATE")
    void nobody_without_a_mandate_moves_a_proposal() {
        var command = new MoveProposal(ITEM, Draft.whole(STRANGER, "plan", List.of("Plan")));
        board.refusesUnlessRecorded(command, DecisionRule.NO_MANDATE);
        assertThat(board.moved(AWAY, "Plan").then()).hasSize(1);
    }

    @Test
    @Holds("NO_CLAUSE")
    void a_proposal_has_something_to_decide() {
        board.refusesUnlessRecorded(
                new MoveProposal(ITEM, Draft.whole(VERA, "plan", List.of())),
                DecisionRule.NO_CLAUSE);
    }

    private static MoveProposal plan() {
        return new MoveProposal(ITEM, Draft.whole(VERA, "plan", List.of("Plan V")));
    }
}
