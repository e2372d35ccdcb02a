package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

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
import static se.beslutsgang.decisions.events.Choice.ABSTAINED;
import static se.beslutsgang.decisions.events.Choice.NO;
import static se.beslutsgang.decisions.events.Choice.YES;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.RequestVote;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.QuestionCommand.WithdrawVoteRequest;
import se.beslutsgang.decisions.commands.VoteCommand.AnnounceCount;
import se.beslutsgang.decisions.commands.VoteCommand.ApproveWording;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.commands.VoteCommand.GiveCastingVote;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** KL 4:24-25, 5:53-56: the vote. */
class VotingTest {

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
    void more_yes_than_no_confirms_the_finding() {
        worded();
        ballots(YES, NO, YES, ABSTAINED).gavel();
        assertThat(board.decision().carried()).contains(PENDING);
        assertThat(board.decision().method()).isEqualTo(Method.VOTE);
        assertThat(board.settled().overturned()).isFalse();
    }

    @Test
    void more_no_than_yes_overturns_it() {
        worded();
        ballots(YES, NO, NO, ABSTAINED).gavel();
        assertThat(board.decision().carried()).contains(P1);
        assertThat(board.settled().overturned()).isTrue();
    }

    @Test
    void those_who_abstain_do_not_count() {
        worded();
        ballots(ABSTAINED, NO, ABSTAINED, ABSTAINED).gavel();
        assertThat(board.decision().carried()).contains(P1);
    }

    @Test
    void at_a_tie_the_side_of_the_chair_wins_without_a_second_ballot() {
        worded();
        ballots(NO, NO, YES, YES);
        VoteClosed vote = board.then(VoteClosed.class);
        assertThat(vote.majority()).isEmpty();
        assertThat(vote.castingVote()).contains(NO);
        board.gavel();
        assertThat(board.decision().method()).isEqualTo(Method.CASTING_VOTE);
        assertThat(board.decision().carried()).contains(P1);
    }

    @Test
    @Holds("NO_CASTING_VOTE")
    void a_chair_who_abstained_must_say_on_which_side_at_a_tie() {
        worded();
        ballots(ABSTAINED, NO, YES, ABSTAINED);
        board.refusesUnlessRecorded(new StrikeGavel(ITEM, 1), DecisionRule.NO_CASTING_VOTE);
        board.when(new GiveCastingVote(ITEM, 1, NO)).gavel();
        assertThat(board.decision().carried()).contains(P1);
    }

    @Test
    @Holds("CASTING_VOTE_NOT_NEEDED")
    void there_is_no_casting_vote_unless_the_votes_are_equal() {
        worded();
        ballots(YES, NO, YES, YES);
        board.refusesUnlessRecorded(
                new GiveCastingVote(ITEM, 1, NO), DecisionRule.CASTING_VOTE_NOT_NEEDED);
    }

    @Test
    @Holds("YES_IS_NOT_THE_FINDING")
    void yes_means_what_was_approved_and_not_approval() {
        onTwo().worded(approve(P1), approve(PENDING));
        assertThat(board.flags()).containsExactly("YES_IS_NOT_THE_FINDING");
        ballots(YES, YES, YES, NO).gavel();
        assertThat(board.decision().carried()).contains(P1);
    }

    @Test
    @Holds("WORDED_OTHERWISE")
    void the_wording_is_about_what_stands_against_each_other() {
        onTwo();
        var other = new Meaning(approve(PENDING), approve(P2), "Ja", "Nej");
        board.refusesUnlessRecorded(
                new ApproveWording(ITEM, 1, other), DecisionRule.WORDED_OTHERWISE);
    }

    @Test
    void a_vote_is_requested_between_the_finding_and_the_gavel() {
        board.moved(VERA, "Plan V").debated();
        board.when(new PutQuestion(ITEM, 1));
        var request = new RequestVote(ITEM, 1, Optional.of(SVEN));
        board.refusesUnlessRecorded(request, DecisionRule.NO_FINDING);
        board.when(new StateFinding(ITEM, 1, approve(PENDING))).gavel();
        board.refusesUnlessRecorded(request, DecisionRule.GAVEL_HAS_FALLEN);
    }

    @Test
    void a_request_withdrawn_before_the_first_ballot_leads_back_to_the_finding() {
        worded().when(new WithdrawVoteRequest(ITEM, 1)).gavel();
        assertThat(board.decision().method()).isEqualTo(Method.ACCLAMATION);
    }

    @Test
    @Holds("BALLOTS_ARE_CAST")
    void a_request_is_not_withdrawn_once_ballots_are_cast() {
        worded().when(ballot(VERA, NO));
        board.refusesUnlessRecorded(
                new WithdrawVoteRequest(ITEM, 1), DecisionRule.BALLOTS_ARE_CAST);
    }

    @Test
    @Holds("VOTE_NOT_TAKEN")
    void a_requested_vote_is_taken_before_the_gavel() {
        worded();
        board.refusesUnlessRecorded(new StrikeGavel(ITEM, 1), DecisionRule.VOTE_NOT_TAKEN);
    }

    @Test
    @Holds({"NO_VOTE_REQUESTED", "NO_WORDING"})
    void nobody_votes_without_a_request_or_a_wording() {
        board.moved(VERA, "Plan V").debated().found(approve(PENDING));
        board.refusesUnlessRecorded(ballot(VERA, NO), DecisionRule.NO_VOTE_REQUESTED);
        board.requested();
        board.refusesUnlessRecorded(ballot(VERA, NO), DecisionRule.NO_WORDING);
    }

    @Test
    @Holds("NO_SEAT")
    void one_without_a_seat_never_votes() {
        worded().recording().refuses(ballot(STRANGER, YES), DecisionRule.NO_SEAT);
    }

    @Test
    @Holds("SECOND_BALLOT")
    void nobody_votes_twice() {
        worded().when(ballot(VERA, NO)).recording();
        board.refuses(ballot(VERA, YES), DecisionRule.SECOND_BALLOT);
        var twice = List.of(new Ballot(SVEN, YES), new Ballot(SVEN, NO));
        board.refuses(new CastBallots(ITEM, 1, twice), DecisionRule.SECOND_BALLOT);
    }

    @Test
    @Holds("NOT_SERVING")
    void one_who_does_not_serve_has_no_vote_now() {
        worded();
        board.refusesUnlessRecorded(ballot(AWAY, YES), DecisionRule.NOT_SERVING);
    }

    @Test
    @Holds("DISQUALIFIED_VOTES")
    void one_who_is_disqualified_has_no_vote() {
        board.moved(VERA, "Plan V").when(new DeclareDisqualification(ITEM, SIRI)).debated();
        board.found(approve(PENDING)).requested().worded(approve(PENDING), approve(P1));
        board.refusesUnlessRecorded(ballot(SIRI, YES), DecisionRule.DISQUALIFIED_VOTES);
    }

    @Test
    @Holds("VOTE_IS_CLOSED")
    void a_closed_vote_takes_no_more_ballots() {
        worded().when(ballot(VERA, NO)).when(new CloseVote(ITEM, 1));
        board.refusesUnlessRecorded(ballot(SVEN, YES), DecisionRule.VOTE_IS_CLOSED);
    }

    @Test
    void a_vote_is_closed_once_it_was_taken() {
        worded();
        board.refusesUnlessRecorded(new CloseVote(ITEM, 1), DecisionRule.VOTE_NOT_TAKEN);
    }

    @Test
    @Holds("MORE_THAN_THE_ROLL")
    void no_more_are_counted_than_there_are_seats() {
        worded();
        var count = new AnnounceCount(ITEM, 1, new Count(4, 2, 0, 0));
        board.refusesUnlessRecorded(count, DecisionRule.MORE_THAN_THE_ROLL);
    }

    @Test
    @Holds("DOES_NOT_ADD_UP")
    void seats_that_nobody_accounts_for_are_shown() {
        worded().when(new AnnounceCount(ITEM, 1, new Count(2, 1, 0, 0)));
        assertThat(board.flags()).containsExactly("DOES_NOT_ADD_UP");
        board.when(new AnnounceCount(ITEM, 1, new Count(2, 1, 1, 1)));
        assertThat(board.flags()).isEmpty();
    }

    @Test
    @Holds("BALLOTS_DIFFER_FROM_COUNT")
    void the_count_that_was_announced_is_held_against_the_names() {
        worded().when(ballot(VERA, NO)).when(new AnnounceCount(ITEM, 1, new Count(3, 2, 0, 0)));
        board.refusesUnlessRecorded(new CloseVote(ITEM, 1), DecisionRule.BALLOTS_DIFFER_FROM_COUNT);
    }
}
