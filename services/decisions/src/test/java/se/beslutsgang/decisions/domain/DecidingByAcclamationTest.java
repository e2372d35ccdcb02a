package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ASSEMBLY;
import static se.beslutsgang.decisions.domain.AnItem.AWAY;
import static se.beslutsgang.decisions.domain.AnItem.CHAIR;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.DecisionCommand.CloseDebate;
import se.beslutsgang.decisions.commands.DecisionCommand.HearAnswer;
import se.beslutsgang.decisions.commands.DecisionCommand.MoveProposal;
import se.beslutsgang.decisions.commands.DecisionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.DecisionCommand.StrikeGavel;
import se.beslutsgang.decisions.events.Answer;
import se.beslutsgang.decisions.events.DecisionEvent.DecisionMade;
import se.beslutsgang.decisions.events.DecisionEvent.DepartureNoted;
import se.beslutsgang.decisions.events.DecisionEvent.FindingStated;
import se.beslutsgang.decisions.events.DecisionEvent.ProposalMoved;
import se.beslutsgang.decisions.events.DecisionEvent.QuestionPut;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;

class DecidingByAcclamationTest {

    private final AnItem board = AnItem.ofTheBoard();

    @Test
    void the_pending_proposal_is_put_first_then_the_others_as_they_were_moved() {
        board.moved(VERA, "Plan V").moved(SVEN, "Plan S").takenUp().when(new CloseDebate(ITEM));
        assertThat(board.when(new PutQuestion(ITEM, 1)).then(QuestionPut.class).proposal())
                .isEqualTo(ItemState.PENDING);
        board.when(new HearAnswer(ITEM, 1, Answer.YES));
        assertThat(board.when(new PutQuestion(ITEM, 2)).then(QuestionPut.class).proposal())
                .isEqualTo(new ProposalId("p1"));
        assertThat(board.when(new PutQuestion(ITEM, 3)).then(QuestionPut.class).proposal())
                .isEqualTo(new ProposalId("p2"));
    }

    @Test
    void the_finding_follows_from_the_answers() {
        board.moved(VERA, "Plan V").moved(SVEN, "Plan S").answeredYesTo(3);
        assertThat(board.then(FindingStated.class).carried()).isEqualTo(new ProposalId("p2"));
    }

    @Test
    void there_is_no_finding_before_the_last_answer() {
        board.moved(VERA, "Plan V").takenUp().when(new CloseDebate(ITEM));
        board.when(new PutQuestion(ITEM, 1)).when(new HearAnswer(ITEM, 1, Answer.YES));
        assertThat(board.then()).noneMatch(FindingStated.class::isInstance);
        board.refuses(new StrikeGavel(ITEM), DecisionRule.NO_FINDING);
    }

    @Test
    void what_carried_decides_its_own_clauses() {
        DecisionMade decision = board.moved(VERA, "Plan V").decidedFor(2).then(DecisionMade.class);
        assertThat(decision.clauses()).containsExactly("Plan V");
        assertThat(decision.kind()).isEqualTo(DecisionKind.OWN);
        assertThat(decision.appealRoute()).isEqualTo(AppealRoute.LEGALITY);
    }

    @Test
    void a_proposal_to_the_assembly_is_a_recommendation_and_cannot_be_appealed() {
        DecisionMade decision = AnItem.forTheAssembly().decidedFor(1).then(DecisionMade.class);
        assertThat(decision.kind()).isEqualTo(DecisionKind.RECOMMENDATION);
        assertThat(decision.recommendedTo()).contains(ASSEMBLY);
        assertThat(decision.appealRoute()).isEqualTo(AppealRoute.NONE);
        assertThat(decision.clauses()).containsExactly("Anta planen");
    }

    @Test
    void those_on_the_roll_took_part_in_the_decision() {
        assertThat(board.decidedFor(1).then(DecisionMade.class).participants())
                .containsExactly(CHAIR, VERA, SVEN, SIRI);
    }

    @Test
    void two_proposals_cannot_both_carry() {
        board.moved(VERA, "Plan V").takenUp().when(new CloseDebate(ITEM));
        board.when(new PutQuestion(ITEM, 1)).when(new HearAnswer(ITEM, 1, Answer.YES));
        board.when(new PutQuestion(ITEM, 2));
        board.refuses(new HearAnswer(ITEM, 2, Answer.YES), DecisionRule.TWO_CARRIED);
    }

    @Test
    void one_proposal_must_carry() {
        board.moved(VERA, "Plan V").takenUp().when(new CloseDebate(ITEM));
        board.when(new PutQuestion(ITEM, 1)).when(new HearAnswer(ITEM, 1, Answer.NO));
        board.when(new PutQuestion(ITEM, 2));
        board.refuses(new HearAnswer(ITEM, 2, Answer.NO), DecisionRule.NONE_CARRIED);
    }

    @Test
    void an_answer_once_heard_is_not_changed() {
        board.takenUp().when(new CloseDebate(ITEM)).when(new PutQuestion(ITEM, 1));
        board.when(new HearAnswer(ITEM, 1, Answer.YES));
        board.refuses(new HearAnswer(ITEM, 1, Answer.NO), DecisionRule.ANSWERED_OTHERWISE);
    }

    @Test
    void no_question_is_put_while_the_debate_goes_on() {
        board.takenUp().refuses(new PutQuestion(ITEM, 1), DecisionRule.DEBATE_GOES_ON);
    }

    @Test
    void no_question_is_skipped() {
        board.moved(VERA, "Plan V").takenUp().when(new CloseDebate(ITEM));
        board.refuses(new PutQuestion(ITEM, 2), DecisionRule.NOT_THE_NEXT_QUESTION);
    }

    @Test
    void no_answer_is_heard_to_a_question_that_was_not_put() {
        board.takenUp().when(new CloseDebate(ITEM));
        board.refuses(new HearAnswer(ITEM, 1, Answer.YES), DecisionRule.NO_SUCH_QUESTION);
    }

    @Test
    void the_debate_is_closed_only_on_the_item_that_is_treated() {
        board.refuses(new CloseDebate(ITEM), DecisionRule.NOT_TAKEN_UP);
    }

    @Test
    void recording_accepts_what_conducting_refuses_and_notes_the_rule() {
        board.recording().when(new CloseDebate(ITEM));
        DepartureNoted noted = board.then(DepartureNoted.class);
        assertThat(noted.rule()).isEqualTo("decisions.NOT_TAKEN_UP");
        assertThat(noted.section()).isEqualTo("KL 5:53");
    }

    @Test
    void a_proposal_can_be_moved_before_the_item_is_taken_up() {
        ProposalMoved moved = board.moved(VERA, "Plan V").then(ProposalMoved.class);
        assertThat(moved.party()).isEqualTo(new Party("V"));
        assertThat(moved.proposal()).isEqualTo(new ProposalId("p1"));
    }

    @Test
    void nobody_moves_a_proposal_after_the_debate() {
        board.takenUp().when(new CloseDebate(ITEM));
        board.refuses(
                new MoveProposal(ITEM, VERA, "plan", List.of("Plan V")),
                DecisionRule.DEBATE_IS_CLOSED);
    }

    @Test
    void what_is_decided_gets_no_more_proposals_not_even_when_recording() {
        board.decidedFor(1).recording();
        board.refuses(
                new MoveProposal(ITEM, VERA, "plan", List.of("Plan V")),
                DecisionRule.ALREADY_DECIDED);
    }

    @Test
    void what_is_certified_is_not_changed_not_even_when_recording() {
        board.decidedFor(1).certified().recording();
        board.refuses(
                AnItem.reservationOf("S", InFavourOf.NOTHING_STATED),
                DecisionRule.ALREADY_CERTIFIED);
        assertThat(board.when(new StrikeGavel(ITEM)).then()).isEmpty();
    }

    @Test
    void nobody_without_a_mandate_moves_a_proposal() {
        var stranger = new PersonId("x/stranger");
        board.refuses(
                new MoveProposal(ITEM, stranger, "plan", List.of("Plan")), DecisionRule.NO_MANDATE);
        assertThat(board.moved(AWAY, "Plan").then()).hasSize(1);
    }

    @Test
    void a_proposal_has_something_to_decide() {
        board.refuses(new MoveProposal(ITEM, VERA, "plan", List.of()), DecisionRule.NO_CLAUSE);
    }

    @Test
    void nothing_happens_to_an_item_that_is_on_no_agenda() {
        assertThat(ItemState.NONE.order()).containsExactly(ItemState.PENDING);
        var facts =
                new ItemFacts(
                        java.util.Optional.empty(),
                        java.util.Map.of(),
                        java.util.Map.of(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        false);
        org.assertj.core.api.Assertions.assertThatExceptionOfType(
                        se.beslutsgang.kernel.Rejected.class)
                .isThrownBy(
                        () ->
                                ItemDecider.decide(
                                        ItemState.NONE,
                                        new StrikeGavel(ITEM),
                                        se.beslutsgang.kernel.Occasion.recording(
                                                se.beslutsgang.kernel.Actor.SYSTEM,
                                                se.beslutsgang.kernel.Happened.at(AnItem.TEN)),
                                        facts))
                .satisfies(r -> assertThat(r.rule()).isEqualTo(DecisionRule.NO_SUCH_ITEM));
    }
}
