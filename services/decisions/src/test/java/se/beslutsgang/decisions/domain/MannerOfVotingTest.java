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
import static se.beslutsgang.decisions.events.Choice.NO;
import static se.beslutsgang.decisions.events.Choice.YES;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.ElectionCommand.CallElection;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.ChooseManner;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.commands.VoteCommand.DrawVoteLot;
import se.beslutsgang.decisions.commands.VoteCommand.GiveCastingVote;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.Manner;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** KL 5:54, 5:56: open but in elections and employments; by roll call the chair last; the lot. */
class MannerOfVotingTest {

    private final AnItem board = AnItem.ofTheBoard();

    private AnItem worded() {
        board.moved(VERA, "Plan V").debated().found(approve(PENDING)).requested();
        return board.worded(approve(PENDING), approve(P1));
    }

    private AnItem employing() {
        board.when(new CallElection(ITEM, 1, ElectionKind.EMPLOYMENT, "regiondirektör", 1));
        return worded();
    }

    private static ChooseManner by(Manner manner) {
        return new ChooseManner(ITEM, 1, manner);
    }

    private static CastBallots ballot(PersonId person, Choice choice) {
        return new CastBallots(ITEM, 1, List.of(new Ballot(person, choice)));
    }

    @Test
    @Holds("SECRET_ONLY_IN_ELECTIONS")
    void a_vote_is_secret_in_elections_and_employments_alone() {
        worded();
        board.refusesUnlessRecorded(by(Manner.SECRET), ElectionRule.SECRET_ONLY_IN_ELECTIONS);
        for (Manner open : List.of(Manner.SHOW_OF_HANDS, Manner.BY_NAME, Manner.ELECTRONIC)) {
            assertThat(board.when(by(open)).flags()).isEmpty();
        }
    }

    @Test
    @Holds("OPEN_VOTE_IN_AN_ELECTION")
    void in_an_employment_it_is_not_open() {
        employing();
        board.refusesUnlessRecorded(by(Manner.BY_NAME), ElectionRule.OPEN_VOTE_IN_AN_ELECTION);
        assertThat(board.when(by(Manner.SECRET)).flags()).isEmpty();
    }

    @Test
    @Holds("NAMES_IN_A_SECRET_BALLOT")
    void no_name_stands_in_a_secret_ballot_not_even_when_recorded() {
        employing().when(by(Manner.SECRET)).recording();
        board.refuses(ballot(VERA, NO), ElectionRule.NAMES_IN_A_SECRET_BALLOT);
        assertThat(board.counted(3, 1, 0).then(VoteClosed.class).majority()).contains(YES);
    }

    @Test
    @Holds("SET_BEFORE_THE_VOTE")
    void the_manner_is_chosen_before_the_first_ballot_and_until_the_gavel() {
        worded().when(ballot(VERA, NO));
        board.refusesUnlessRecorded(by(Manner.ROLL_CALL), ElectionRule.SET_BEFORE_THE_VOTE);
        board.when(new CloseVote(ITEM, 1)).gavel();
        board.refusesUnlessRecorded(by(Manner.ROLL_CALL), DecisionRule.GAVEL_HAS_FALLEN);
    }

    @Test
    @Holds("OUT_OF_TURN")
    void by_roll_call_each_votes_in_turn_and_the_chair_last() {
        worded().when(by(Manner.ROLL_CALL));
        assertThat(board.when(ballot(VERA, NO)).flags()).isEmpty();
        assertThat(board.when(ballot(SIRI, NO)).flags()).containsExactly("OUT_OF_TURN");
        assertThat(board.when(ballot(SVEN, NO)).flags()).isEmpty();
        assertThat(board.when(ballot(CHAIR, YES)).flags()).isEmpty();
    }

    @Test
    void many_ballots_at_once_are_held_against_the_turn_one_by_one() {
        worded().when(by(Manner.ROLL_CALL));
        var turn = List.of(new Ballot(VERA, NO), new Ballot(SVEN, NO), new Ballot(SIRI, YES));
        assertThat(board.when(new CastBallots(ITEM, 1, turn)).flags()).isEmpty();
    }

    @Test
    void without_a_roll_call_there_is_no_turn() {
        worded().when(by(Manner.BY_NAME));
        assertThat(board.when(ballot(CHAIR, YES)).flags()).isEmpty();
    }

    @Test
    void who_is_disqualified_is_not_called() {
        board.when(new DeclareDisqualification(ITEM, VERA));
        worded().when(by(Manner.ROLL_CALL));
        assertThat(board.when(ballot(SVEN, NO)).flags()).isEmpty();
    }

    @Test
    void the_order_is_that_of_the_roll_without_a_chair_who_does_not_serve() {
        var roll = List.of(CHAIR, VERA, SVEN);
        assertThat(RollCall.of(roll, Set.of(), Optional.of(CHAIR)).order())
                .containsExactly(VERA, SVEN, CHAIR);
        assertThat(RollCall.of(roll, Set.of(VERA), Optional.of(SIRI)).order())
                .containsExactly(CHAIR, SVEN);
        assertThat(RollCall.of(roll, Set.of(CHAIR), Optional.of(CHAIR)).order())
                .containsExactly(VERA, SVEN);
        RollCall call = RollCall.of(roll, Set.of(), Optional.empty());
        assertThat(call.next(Map.of(CHAIR, YES))).contains(VERA);
        assertThat(call.next(Map.of(CHAIR, YES, VERA, NO, SVEN, NO))).isEmpty();
    }

    @Test
    @Holds("NO_CASTING_VOTE_IN_ELECTIONS")
    void in_an_election_or_employment_the_chair_has_no_casting_vote() {
        employing().when(by(Manner.SECRET)).counted(2, 2, 0);
        board.refusesUnlessRecorded(
                new GiveCastingVote(ITEM, 1, NO), ElectionRule.NO_CASTING_VOTE_IN_ELECTIONS);
    }

    @Test
    void nor_does_the_ballot_of_the_chair_decide_there() {
        employing();
        for (PersonId p : List.of(CHAIR, VERA)) board.when(ballot(p, YES));
        for (PersonId p : List.of(SVEN, SIRI)) board.when(ballot(p, NO));
        assertThat(board.when(new CloseVote(ITEM, 1)).then(VoteClosed.class).castingVote())
                .isEmpty();
    }

    @Test
    void the_lot_decides_instead() {
        employing().when(by(Manner.SECRET)).counted(2, 2, 0);
        board.refusesUnlessRecorded(new StrikeGavel(ITEM, 1), ElectionRule.LOT_NEEDED);
        var lot = new DrawVoteLot(ITEM, 1, NO, List.of(VERA, SVEN));
        board.refusesUnlessRecorded(
                new DrawVoteLot(ITEM, 1, NO, List.of(VERA)), ElectionRule.TWO_WITNESSES);
        board.when(lot).gavel();
        assertThat(board.settled().outcome()).isEqualTo(approve(P1));
        assertThat(board.settled().method()).isEqualTo(Method.LOT);
        board.refuses(
                new DrawVoteLot(ITEM, 1, YES, List.of(VERA, SVEN)), DecisionRule.GAVEL_HAS_FALLEN);
    }

    @Test
    void there_is_no_lot_in_other_matters_nor_without_a_tie() {
        worded().counted(2, 2, 0);
        var lot = new DrawVoteLot(ITEM, 1, NO, List.of(VERA, SVEN));
        board.refuses(lot, ElectionRule.NOTHING_IS_TIED);
        AnItem other = AnItem.ofTheBoard();
        other.when(new CallElection(ITEM, 1, ElectionKind.EMPLOYMENT, "regiondirektör", 1));
        other.moved(VERA, "Plan V").debated().found(approve(PENDING)).requested();
        other.worded(approve(PENDING), approve(P1)).counted(3, 1, 0);
        other.refuses(lot, ElectionRule.NOTHING_IS_TIED);
    }
}
