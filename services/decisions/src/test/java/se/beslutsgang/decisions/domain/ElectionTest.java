package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnElection.POST;
import static se.beslutsgang.decisions.domain.AnElection.persons;
import static se.beslutsgang.decisions.domain.AnElection.tally;
import static se.beslutsgang.decisions.domain.AnItem.AWAY;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.STRANGER;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.ElectionCommand.AppointTellers;
import se.beslutsgang.decisions.commands.ElectionCommand.CallElection;
import se.beslutsgang.decisions.commands.ElectionCommand.FindElected;
import se.beslutsgang.decisions.commands.ElectionCommand.NominateCandidate;
import se.beslutsgang.decisions.commands.ElectionCommand.RequestSecretBallot;
import se.beslutsgang.decisions.commands.ElectionCommand.WithdrawNomination;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.commands.QuestionCommand.CountSupporters;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionSettled;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** KL 5:50, 5:53-56: who is nominated, and elected by voice; how an election ends its item. */
class ElectionTest {

    private final AnItem board = AnItem.ofTheBoard();
    private final AnElection two = AnElection.in(board, 2);

    private static FindElected found(String names) {
        return new FindElected(ITEM, 1, persons(names));
    }

    @Test
    void no_more_candidates_than_seats_are_elected_unopposed() {
        two.nominated("a b").when(found("a b"));
        var settled = board.then(ElectionSettled.class);
        assertThat(settled.elected()).isEqualTo(persons("a b"));
        assertThat(settled.method()).isEqualTo(Method.UNOPPOSED);
        assertThat(settled.vacant()).isZero();
    }

    @Test
    void fewer_candidates_than_seats_leave_seats_vacant() {
        two.nominated("a").when(found("a"));
        assertThat(board.then(ElectionSettled.class).vacant()).isEqualTo(1);
    }

    @Test
    @Holds("BALLOT_NEEDED")
    void where_somebody_is_left_out_the_ballots_decide() {
        two.nominated("a b c");
        two.refusesUnlessRecorded(found("a b"), ElectionRule.BALLOT_NEEDED);
        two.recording().when(found("a c"));
        assertThat(two.flags()).containsExactly("BALLOT_NEEDED");
        assertThat(board.then(ElectionSettled.class).method()).isEqualTo(Method.ACCLAMATION);
    }

    @Test
    void nobody_is_passed_over_where_there_is_room() {
        two.nominated("a b");
        two.refusesUnlessRecorded(found("a"), ElectionRule.BALLOT_NEEDED);
    }

    @Test
    @Holds("TOO_MANY_ELECTED")
    void no_more_are_elected_than_there_are_seats_and_each_once() {
        two.nominated("a b c").recording();
        two.refuses(found("a b c"), ElectionRule.TOO_MANY_ELECTED);
        two.refuses(found("a a"), ElectionRule.TOO_MANY_ELECTED);
    }

    @Test
    @Holds("NOT_NOMINATED")
    void who_was_not_nominated_is_not_found_elected_nor_taken_back() {
        two.nominated("a");
        two.refusesUnlessRecorded(found("b"), ElectionRule.NOT_NOMINATED);
        two.refusesUnlessRecorded(
                new WithdrawNomination(ITEM, 1, new PersonId("x/b")), ElectionRule.NOT_NOMINATED);
    }

    @Test
    @Holds("BALLOT_IS_ASKED_FOR")
    void one_member_is_enough_to_ask_for_a_secret_ballot() {
        two.nominated("a b").when(new RequestSecretBallot(ITEM, 1, Optional.of(VERA)));
        two.refusesUnlessRecorded(found("a b"), ElectionRule.BALLOT_IS_ASKED_FOR);
        two.tellers().told(tally(4, "a 4, b 3", 0, 0));
        assertThat(two.confirmed().method()).isEqualTo(Method.VOTE);
    }

    @Test
    void a_nomination_is_made_by_several_and_taken_back() {
        two.nominated("a b c");
        two.when(new NominateCandidate(ITEM, 1, new PersonId("x/a"), Optional.of(VERA)));
        two.when(new NominateCandidate(ITEM, 1, new PersonId("x/d"), Optional.empty()));
        assertThat(two.state().nominations()).hasSize(5);
        two.when(new WithdrawNomination(ITEM, 1, new PersonId("x/a")));
        two.when(new WithdrawNomination(ITEM, 1, new PersonId("x/d")));
        assertThat(two.state().candidates()).isEqualTo(persons("b c"));
        two.nominated("a");
        assertThat(two.state().candidates()).isEqualTo(persons("b c a"));
    }

    @Test
    void nobody_without_a_mandate_nominates() {
        var nomination = new NominateCandidate(ITEM, 1, new PersonId("x/a"), Optional.of(STRANGER));
        two.refusesUnlessRecorded(nomination, DecisionRule.NO_MANDATE);
    }

    @Test
    @Holds("TELLER_DOES_NOT_SERVE")
    void tellers_are_taken_from_those_who_serve() {
        two.when(new AppointTellers(ITEM, 1, List.of(SVEN, AWAY)));
        assertThat(two.flags()).containsExactly("TELLER_DOES_NOT_SERVE");
        two.tellers();
        assertThat(two.flags()).isEmpty();
    }

    @Test
    @Holds("NOT_THE_NEXT_ELECTION")
    void elections_of_an_item_are_numbered_from_one() {
        var third = new CallElection(ITEM, 3, ElectionKind.ELECTION, "ordförande", 1);
        two.refuses(third, ElectionRule.NOT_THE_NEXT_ELECTION);
        var other = new CallElection(ITEM, 1, ElectionKind.ELECTION, "ordförande", 1);
        two.refuses(other, ElectionRule.NOT_THE_NEXT_ELECTION);
    }

    @Test
    @Holds("NOTHING_TO_ELECT")
    void an_election_is_to_a_post_with_a_seat() {
        two.refuses(
                new CallElection(ITEM, 2, ElectionKind.ELECTION, POST, 0),
                ElectionRule.NOTHING_TO_ELECT);
        two.refuses(
                new CallElection(ITEM, 2, ElectionKind.ELECTION, " ", 1),
                ElectionRule.NOTHING_TO_ELECT);
    }

    @Test
    @Holds("TOO_MANY_SEATS")
    void no_election_is_to_more_seats_than_a_body_has() {
        two.when(new CallElection(ITEM, 2, ElectionKind.ELECTION, POST, 200)).recording();
        two.refuses(
                new CallElection(ITEM, 3, ElectionKind.ELECTION, POST, 201),
                ElectionRule.TOO_MANY_SEATS);
    }

    @Test
    @Holds("NO_SUCH_ELECTION")
    void nobody_is_nominated_where_nothing_is_to_be_filled() {
        var nomination = new NominateCandidate(ITEM, 2, VERA, Optional.of(SVEN));
        two.refuses(nomination, ElectionRule.NO_SUCH_ELECTION);
    }

    @Test
    @Holds("ELECTION_IS_SETTLED")
    void after_the_gavel_nothing_changes() {
        two.nominated("a b").when(found("a b"));
        two.refusesUnlessRecorded(found("a"), ElectionRule.ELECTION_IS_SETTLED);
        two.refusesUnlessRecorded(
                new RequestSecretBallot(ITEM, 1, Optional.empty()),
                ElectionRule.ELECTION_IS_SETTLED);
    }

    @Test
    void elected_is_at_the_meeting_while_a_quorum_is_there() {
        var few = AnElection.in(AnItem.ofTheBoard().rollOf(2), 1);
        few.when(new NominateCandidate(ITEM, 1, new PersonId("x/a"), Optional.empty()));
        few.refusesUnlessRecorded(found("a"), DecisionRule.NO_QUORUM);
        AnItem waiting = AnItem.ofTheBoard();
        waiting.when(new CallElection(ITEM, 1, ElectionKind.ELECTION, POST, 1))
                .when(new NominateCandidate(ITEM, 1, VERA, Optional.empty()));
        waiting.refusesUnlessRecorded(
                new FindElected(ITEM, 1, List.of(VERA)), DecisionRule.NOT_TAKEN_UP);
    }

    @Test
    void the_item_is_decided_when_all_its_elections_are() {
        board.when(new CallElection(ITEM, 2, ElectionKind.ELECTION, "ordförande", 1));
        two.nominated("a b").when(found("a b"));
        board.refusesUnlessRecorded(new ConcludeItem(ITEM), DecisionRule.NOT_EVERYTHING_PUT);
        board.when(new NominateCandidate(ITEM, 2, VERA, Optional.empty()))
                .when(new FindElected(ITEM, 2, List.of(VERA)))
                .when(new ConcludeItem(ITEM));
        assertThat(board.decision().outcome()).isEqualTo(Outcome.DECIDED);
        assertThat(board.decision().method()).isEqualTo(Method.UNOPPOSED);
        assertThat(board.decision().adopted()).isEmpty();
        assertThat(board.decision().participants()).hasSize(4);
        board.refusesUnlessRecorded(
                new CallElection(ITEM, 3, ElectionKind.ELECTION, "vice ordförande", 1),
                DecisionRule.ALREADY_DECIDED);
    }

    @Test
    void what_is_proposed_beside_an_election_is_a_decision_of_its_own() {
        board.moved(VERA, "Plan V").debated();
        board.found(approve(PENDING)).gavel();
        assertThat(board.state().isDecided()).isFalse();
        two.nominated("a").when(found("a")).when(new ConcludeItem(ITEM));
        assertThat(board.state().decisions()).hasSize(2);
        assertThat(board.state().decisions().getFirst().carried()).contains(PENDING);
    }

    /** KL 5:50 second paragraph: a third is not enough, whatever else is known of the case. */
    @Test
    void in_an_election_no_minority_delays() {
        AnItem assembly = AnItem.ofAnAssembly(81);
        AnElection.in(assembly, 1).nominated("a b");
        assembly.moved(ProposalKind.POSTPONEMENT, VERA, Aim.MATTER).debated();
        assembly.found(reject(AnItem.P1)).when(new CountSupporters(ITEM, 1, 40)).gavel();
        assertThat(assembly.settled().delay()).isEmpty();
    }

    @Test
    void an_election_is_delayed_by_a_simple_majority_and_waits() {
        AnItem assembly = AnItem.ofAnAssembly(81);
        AnElection.in(assembly, 1).nominated("a b");
        assembly.moved(ProposalKind.POSTPONEMENT, VERA, Aim.MATTER).debated();
        assembly.found(reject(AnItem.P1)).requested();
        assembly.worded(reject(AnItem.P1), approve(AnItem.P1)).counted(40, 41, 0).gavel();
        assertThat(assembly.settled().delay()).contains(Delay.MAJORITY);
        assertThat(assembly.decision().outcome()).isEqualTo(Outcome.POSTPONED);
    }
}
