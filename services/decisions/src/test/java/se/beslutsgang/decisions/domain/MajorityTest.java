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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.commands.QuestionCommand.FindUnopposed;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.RequireMajority;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.VoteCommand.AnnounceCount;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** KL 5:10, 5:33, 5:37, 5:52, 5:55, 5:58: more than a simple majority of those present. */
class MajorityTest {

    private final AnItem assembly = AnItem.ofAnAssembly(81);

    private static RequireMajority needs(Majority majority, Alternative of) {
        return new RequireMajority(ITEM, 1, majority, of);
    }

    /** Approved or turned down, and one asks for a vote. */
    private AnItem found(Alternative found, Majority majority, Alternative of) {
        assembly.when(new TakeStand(ITEM, PENDING, VERA, false, 1)).debated().found(found);
        return assembly.when(needs(majority, of));
    }

    private AnItem voted(Majority majority, Alternative of) {
        found(approve(PENDING), majority, of).requested();
        return assembly.worded(approve(PENDING), reject(PENDING));
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstain: carried {3}")
    @CsvSource({
        "54, 27, 0, true",
        "53, 28, 0, false",
        "53, 0, 28, false",
        "54, 0, 27, true",
        "41, 40, 0, false",
        "40, 41, 0, false"
    })
    void two_thirds_of_those_present_are_for_an_extra_election(
            int yes, int no, int abstained, boolean carried) {
        voted(Majority.TWO_THIRDS, approve(PENDING)).counted(yes, no, abstained).gavel();
        Alternative outcome = carried ? approve(PENDING) : reject(PENDING);
        assertThat(assembly.settled().outcome()).isEqualTo(outcome);
        assertThat(assembly.settled().method()).isEqualTo(Method.VOTE);
        assertThat(assembly.settled().overturned()).isEqualTo(!carried);
    }

    @ParameterizedTest(name = "{0} for, {1} against: rejected {2}")
    @CsvSource({"27, 54, true", "28, 53, false", "0, 53, false", "0, 54, true"})
    void a_popular_initiative_is_turned_down_by_two_thirds_alone(
            int yes, int no, boolean rejected) {
        voted(Majority.TWO_THIRDS, reject(PENDING)).counted(yes, no, 81 - yes - no).gavel();
        Alternative outcome = rejected ? reject(PENDING) : approve(PENDING);
        assertThat(assembly.settled().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstain: carried {3}")
    @CsvSource({"81, 0, 0, true", "80, 1, 0, false", "80, 0, 1, false"})
    void an_unprepared_urgent_matter_is_decided_by_all_who_are_present(
            int yes, int no, int abstained, boolean carried) {
        voted(Majority.UNANIMITY, approve(PENDING)).counted(yes, no, abstained).gavel();
        Alternative outcome = carried ? approve(PENDING) : reject(PENDING);
        assertThat(assembly.settled().outcome()).isEqualTo(outcome);
    }

    @Test
    void who_is_counted_as_absent_is_not_present() {
        voted(Majority.TWO_THIRDS, approve(PENDING));
        assembly.when(new AnnounceCount(ITEM, 1, new Count(52, 26, 0, 3)));
        assembly.when(new CloseVote(ITEM, 1)).gavel();
        assertThat(assembly.settled().outcome()).isEqualTo(approve(PENDING));
    }

    @Test
    void named_ballots_are_held_against_the_roll() {
        AnItem board = AnItem.ofTheBoard();
        board.when(new TakeStand(ITEM, PENDING, VERA, false, 1)).debated();
        board.found(approve(PENDING)).when(needs(Majority.TWO_THIRDS, approve(PENDING)));
        board.requested().worded(approve(PENDING), reject(PENDING));
        var two = List.of(new Ballot(SVEN, Choice.YES), new Ballot(SIRI, Choice.YES));
        board.when(new CastBallots(ITEM, 1, two)).when(new CloseVote(ITEM, 1)).gavel();
        assertThat(board.settled().outcome()).isEqualTo(reject(PENDING));
    }

    @Test
    void who_is_disqualified_is_not_counted_among_the_present() {
        AnItem board = AnItem.ofTheBoard().when(new DeclareDisqualification(ITEM, VERA));
        board.when(new TakeStand(ITEM, PENDING, SVEN, false, 1)).debated();
        board.found(approve(PENDING)).when(needs(Majority.TWO_THIRDS, approve(PENDING)));
        board.requested().worded(approve(PENDING), reject(PENDING));
        var two = List.of(new Ballot(SVEN, Choice.YES), new Ballot(SIRI, Choice.YES));
        board.when(new CastBallots(ITEM, 1, two)).when(new CloseVote(ITEM, 1)).gavel();
        assertThat(board.settled().outcome()).isEqualTo(approve(PENDING));
    }

    @Test
    void a_requirement_that_was_wrong_is_taken_back() {
        voted(Majority.TWO_THIRDS, approve(PENDING));
        assembly.when(needs(Majority.SIMPLE, approve(PENDING))).counted(41, 40, 0).gavel();
        assertThat(assembly.settled().outcome()).isEqualTo(approve(PENDING));
    }

    /** With several proposals, a vote between two others is a plain one. */
    @Test
    void a_vote_between_others_needs_no_more() {
        assembly.moved(VERA, "Plan V").moved(SVEN, "Plan S").debated();
        assembly.found(approve(PENDING)).when(needs(Majority.TWO_THIRDS, approve(P2)));
        assembly.requested().found(approve(P1)).gavel();
        assembly.worded(approve(PENDING), approve(P1)).counted(41, 40, 0).gavel();
        assertThat(assembly.settled().outcome()).isEqualTo(approve(PENDING));
    }

    @Test
    @Holds("MAJORITY_NOT_COUNTED")
    void two_thirds_are_counted_unless_nobody_is_against() {
        found(approve(PENDING), Majority.TWO_THIRDS, approve(PENDING));
        assembly.refusesUnlessRecorded(new StrikeGavel(ITEM, 1), ElectionRule.MAJORITY_NOT_COUNTED);
        assembly.when(new StateFinding(ITEM, 1, reject(PENDING))).gavel();
        assertThat(assembly.settled().outcome()).isEqualTo(reject(PENDING));
    }

    @Test
    void nobody_against_needs_no_count() {
        assembly.debated();
        var only = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING)));
        assembly.when(new FindUnopposed(ITEM, 1, only));
        assembly.when(needs(Majority.TWO_THIRDS, approve(PENDING))).gavel();
        assertThat(assembly.flags()).isEmpty();
        assertThat(assembly.settled().outcome()).isEqualTo(approve(PENDING));
    }

    @Test
    @Holds("ONE_STAYS_OUT")
    void that_all_agree_can_be_heard_unless_one_stays_out() {
        assembly.when(new DeclareNonParticipation(ITEM, SVEN, Optional.empty()));
        found(approve(PENDING), Majority.UNANIMITY, approve(PENDING));
        assembly.refusesUnlessRecorded(new StrikeGavel(ITEM, 1), ElectionRule.ONE_STAYS_OUT);
        AnItem other = AnItem.ofAnAssembly(81).debated();
        other.when(new PutQuestion(ITEM, 1)).when(new StateFinding(ITEM, 1, approve(PENDING)));
        other.when(needs(Majority.UNANIMITY, approve(PENDING))).gavel();
        assertThat(other.flags()).isEmpty();
    }

    @Test
    @Holds("MAJORITY_OF_SOMETHING_ELSE")
    void it_is_needed_for_an_answer_of_the_question() {
        assembly.debated().found(approve(PENDING));
        assembly.refusesUnlessRecorded(
                needs(Majority.TWO_THIRDS, approve(P1)), ElectionRule.MAJORITY_OF_SOMETHING_ELSE);
    }

    @Test
    void it_is_told_before_the_first_ballot() {
        voted(Majority.TWO_THIRDS, approve(PENDING)).counted(41, 40, 0);
        assembly.refusesUnlessRecorded(
                needs(Majority.SIMPLE, approve(PENDING)), ElectionRule.SET_BEFORE_THE_VOTE);
        assembly.gavel();
        assembly.refusesUnlessRecorded(
                needs(Majority.SIMPLE, approve(PENDING)), DecisionRule.GAVEL_HAS_FALLEN);
    }
}
