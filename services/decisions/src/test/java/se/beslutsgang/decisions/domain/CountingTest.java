package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.CHAIR;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;
import static se.beslutsgang.decisions.events.Choice.ABSTAINED;
import static se.beslutsgang.decisions.events.Choice.NO;
import static se.beslutsgang.decisions.events.Choice.YES;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.VoteCommand.AnnounceCount;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.commands.VoteCommand.GiveCastingVote;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.PersonId;

import java.util.List;

/** What is counted, and who decides at a tie (KL 5:55-56). */
class CountingTest {

    private final AnItem board = AnItem.ofTheBoard();

    private AnItem onTwo() {
        return board.moved(VERA, "Plan V").debated().found(approve(PENDING)).requested();
    }

    private AnItem worded() {
        return onTwo().worded(approve(PENDING), approve(P1));
    }

    private static CastBallots ballot(PersonId person, Choice choice) {
        return new CastBallots(ITEM, 1, List.of(new Ballot(person, choice)));
    }

    private AnItem ballots(Choice chair, Choice vera, Choice sven, Choice siri) {
        return board.when(ballot(CHAIR, chair))
                .when(ballot(VERA, vera))
                .when(ballot(SVEN, sven))
                .when(ballot(SIRI, siri))
                .when(new CloseVote(ITEM, 1));
    }

    @Test
    void a_proposal_put_alone_is_voted_on_against_its_own_rejection() {
        board.debated().found(reject(PENDING)).requested();
        board.worded(reject(PENDING), approve(PENDING)).counted(1, 3, 0).gavel();
        assertThat(board.decision().adopted()).containsExactly(PENDING);
        AnItem again = AnItem.ofTheBoard().debated().found(approve(PENDING)).requested();
        again.worded(approve(PENDING), reject(PENDING)).counted(1, 3, 0).gavel();
        assertThat(again.decision().outcome()).isEqualTo(Outcome.REJECTED);
        AnItem two = AnItem.ofTheBoard().moved(VERA, "Plan V").debated();
        two.when(new PutQuestion(ITEM, 1));
        two.refusesUnlessRecorded(
                new StateFinding(ITEM, 1, reject(PENDING)), DecisionRule.FOUND_WHAT_WAS_NOT_PUT);
        AnItem one = AnItem.ofTheBoard().debated().when(new PutQuestion(ITEM, 1));
        one.refusesUnlessRecorded(
                new StateFinding(ITEM, 1, reject(P1)), DecisionRule.FOUND_WHAT_WAS_NOT_PUT);
    }

    @Test
    void no_and_abstentions_announced_are_held_against_the_names_too() {
        for (Count wrong : List.of(new Count(1, 3, 1, 0), new Count(1, 2, 2, 0))) {
            AnItem item = AnItem.ofTheBoard().moved(VERA, "Plan V").debated();
            item.found(approve(PENDING)).requested().worded(approve(PENDING), approve(P1));
            item.when(ballot(CHAIR, YES)).when(ballot(VERA, NO)).when(ballot(SVEN, NO));
            item.when(ballot(SIRI, ABSTAINED)).when(new AnnounceCount(ITEM, 1, wrong));
            item.refusesUnlessRecorded(
                    new CloseVote(ITEM, 1), DecisionRule.BALLOTS_DIFFER_FROM_COUNT);
            item.when(new AnnounceCount(ITEM, 1, new Count(1, 2, 1, 1)));
            assertThat(item.when(new CloseVote(ITEM, 1)).then(VoteClosed.class).majority())
                    .contains(NO);
        }
    }

    @Test
    void the_chair_may_think_again_about_the_casting_vote_before_the_gavel() {
        worded();
        ballots(ABSTAINED, NO, YES, ABSTAINED);
        board.when(new GiveCastingVote(ITEM, 1, NO)).when(new GiveCastingVote(ITEM, 1, YES));
        board.gavel();
        assertThat(board.decision().carried()).contains(PENDING);
    }

    @Test
    void recorded_without_a_casting_vote_a_tie_goes_to_what_the_chair_found() {
        worded().counted(2, 2, 0).recording();
        board.gavel();
        assertThat(board.flags()).containsExactly("NO_CASTING_VOTE");
        assertThat(board.decision().carried()).contains(PENDING);
        AnItem inverted = AnItem.ofTheBoard().moved(VERA, "Plan V").debated();
        inverted.found(approve(PENDING)).requested().worded(approve(P1), approve(PENDING));
        inverted.counted(2, 2, 0).recording().gavel();
        assertThat(inverted.decision().carried()).contains(PENDING);
    }
}
