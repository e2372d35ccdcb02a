package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnElection.lotOn;
import static se.beslutsgang.decisions.domain.AnElection.person;
import static se.beslutsgang.decisions.domain.AnElection.persons;
import static se.beslutsgang.decisions.domain.AnElection.tally;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.beslutsgang.decisions.commands.ElectionCommand.AppointTellers;
import se.beslutsgang.decisions.commands.ElectionCommand.ConfirmElection;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawLot;
import se.beslutsgang.decisions.commands.ElectionCommand.NominateCandidate;
import se.beslutsgang.decisions.commands.ElectionCommand.TellBallots;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** KL 5:54-56: the secret ballot, told as numbers, and the lot. */
class SecretBallotTest {

    private final AnItem item = AnItem.ofAnAssembly(11);
    private final AnElection one = AnElection.in(item, 1).nominated("a b c").tellers();

    private static TellBallots told(Tally tally) {
        return new TellBallots(ITEM, 1, tally);
    }

    @Test
    void most_votes_are_enough_be_it_no_majority_of_the_ballots() {
        one.told(tally(11, "a 4, b 3, c 2", 1, 1));
        assertThat(one.confirmed().elected()).isEqualTo(persons("a"));
    }

    @Test
    void the_seats_go_to_those_with_most_votes_in_their_order() {
        var three = AnElection.in(AnItem.ofAnAssembly(11), 3).nominated("a b c d").tellers();
        three.told(tally(11, "a 2, b 9, c 0, d 4", 0, 0));
        assertThat(three.confirmed().elected()).isEqualTo(persons("b d a"));
    }

    @Test
    void one_for_whom_nobody_voted_is_not_elected() {
        var three = AnElection.in(AnItem.ofAnAssembly(11), 3).nominated("a b c").tellers();
        three.told(tally(11, "a 11, b 0", 0, 0));
        var settled = three.confirmed();
        assertThat(settled.elected()).isEqualTo(persons("a"));
        assertThat(settled.vacant()).isEqualTo(2);
    }

    @Test
    @Holds("LOT_NEEDED")
    void equal_votes_are_settled_by_lot() {
        one.told(tally(11, "a 5, b 5, c 1", 0, 0));
        one.refusesUnlessRecorded(new ConfirmElection(ITEM, 1), ElectionRule.LOT_NEEDED);
        one.lot("b");
        var settled = one.confirmed();
        assertThat(settled.elected()).isEqualTo(persons("b"));
        assertThat(settled.method()).isEqualTo(Method.LOT);
    }

    @Test
    void a_lot_that_was_not_recorded_leaves_the_seat_vacant() {
        var settled = one.told(tally(11, "a 5, b 5, c 1", 0, 0)).recording().confirmed();
        assertThat(settled.elected()).isEmpty();
        assertThat(settled.vacant()).isEqualTo(1);
    }

    @Test
    void where_several_seats_are_tied_a_lot_is_drawn_for_each() {
        var three = AnElection.in(AnItem.ofAnAssembly(11), 3).nominated("a b c d").tellers();
        three.told(tally(11, "a 9, b 5, c 5, d 5", 0, 0)).lot("d");
        assertThat(three.state().tied()).isEqualTo(persons("b c"));
        three.refuses(new ConfirmElection(ITEM, 1), ElectionRule.LOT_NEEDED);
        three.lot("b");
        assertThat(three.state().tied()).isEmpty();
        three.refuses(lotOn("c"), ElectionRule.NOTHING_IS_TIED);
        assertThat(three.confirmed().elected()).isEqualTo(persons("a d b"));
    }

    @Test
    void equal_votes_that_all_find_a_seat_need_no_lot() {
        var two = AnElection.in(AnItem.ofAnAssembly(11), 2).nominated("a b c").tellers();
        two.told(tally(11, "a 5, b 5, c 1", 0, 0));
        two.refuses(lotOn("a"), ElectionRule.NOTHING_IS_TIED);
        assertThat(two.confirmed().method()).isEqualTo(Method.VOTE);
    }

    @Test
    @Holds("NOTHING_IS_TIED")
    void there_is_no_lot_where_nothing_is_tied() {
        one.refuses(lotOn("a"), ElectionRule.NOTHING_IS_TIED);
        one.told(tally(11, "a 6, b 5", 0, 0)).recording();
        one.refuses(lotOn("a"), ElectionRule.NOTHING_IS_TIED);
    }

    @Test
    @Holds("NOT_AMONG_THE_TIED")
    void the_lot_falls_on_one_of_the_tied() {
        one.told(tally(11, "a 5, b 5, c 1", 0, 0)).recording();
        one.refuses(lotOn("c"), ElectionRule.NOT_AMONG_THE_TIED);
    }

    @Test
    @Holds("TWO_WITNESSES")
    void the_lot_is_drawn_before_two_witnesses() {
        one.told(tally(11, "a 5, b 5, c 1", 0, 0));
        one.refusesUnlessRecorded(
                new DrawLot(ITEM, 1, person("a"), List.of(SVEN)), ElectionRule.TWO_WITNESSES);
        one.refusesUnlessRecorded(
                new DrawLot(ITEM, 1, person("a"), List.of(SVEN, SVEN)), ElectionRule.TWO_WITNESSES);
    }

    @Test
    @Holds("NO_BALLOTS_TOLD")
    void nobody_is_elected_by_ballots_that_nobody_told() {
        one.refuses(new ConfirmElection(ITEM, 1), ElectionRule.NO_BALLOTS_TOLD);
    }

    @Test
    @Holds("NO_TELLERS")
    void somebody_is_appointed_to_tell_the_ballots() {
        var untold = AnElection.in(AnItem.ofAnAssembly(11), 1).nominated("a b");
        untold.told(tally(11, "a 6, b 5", 0, 0));
        assertThat(untold.flags()).containsExactly("NO_TELLERS");
    }

    @Test
    @Holds("MORE_THAN_SERVE")
    void no_more_ballots_than_serve_and_are_not_disqualified() {
        one.refusesUnlessRecorded(told(tally(12, "a 12", 0, 0)), ElectionRule.MORE_THAN_SERVE);
        item.when(new DeclareNonParticipation(ITEM, SVEN, Optional.empty()));
        one.told(tally(11, "a 11", 0, 0));
        item.when(new DeclareDisqualification(ITEM, SVEN));
        one.refusesUnlessRecorded(told(tally(11, "a 10", 1, 0)), ElectionRule.MORE_THAN_SERVE);
        one.told(tally(10, "a 10", 0, 0));
    }

    @ParameterizedTest(name = "{0} ballots: {1}, {2} blank, {3} invalid")
    @CsvSource({
        "10, 'a 5, b 4', 0, 0", "10, 'a 6, b 5', 0, 0", "10, 'a 5, b 4', 1, 1",
        "10, 'a 5, b 5', -1, 1", "10, 'a 5, b 5', 1, -1", "10, 'a 11, b -1', 0, 0",
        "10, 'a -1', 11, 0",
    })
    @Holds("BALLOTS_DO_NOT_ADD_UP")
    void what_is_told_adds_up(int ballots, String votes, int blank, int invalid) {
        Tally tally = tally(ballots, votes, blank, invalid);
        one.refusesUnlessRecorded(told(tally), ElectionRule.BALLOTS_DO_NOT_ADD_UP);
    }

    @ParameterizedTest(name = "{0} ballots: {1}, adds up: {2}")
    @CsvSource({
        "10, 'a 10, b 10', true", "10, 'a 10', true", "10, 'a 5, b 5', true",
        "10, 'a 5, b 4', false", "10, 'a 10, b 10, c 1', false", "10, 'a 11', false",
    })
    void with_several_seats_a_ballot_has_up_to_as_many_names(
            int ballots, String votes, boolean addsUp) {
        var two = AnElection.in(AnItem.ofAnAssembly(11), 2).nominated("a b c").tellers();
        TellBallots told = told(tally(ballots, votes, 0, 0));
        if (addsUp) assertThat(two.when(told).flags()).isEmpty();
        else two.refusesUnlessRecorded(told, ElectionRule.BALLOTS_DO_NOT_ADD_UP);
    }

    @Test
    @Holds("TOLD_TWICE")
    void each_name_is_told_once() {
        one.refuses(told(tally(11, "a 6, a 5", 0, 0)), ElectionRule.TOLD_TWICE);
    }

    @Test
    @Holds("VOTES_FOR_OTHERS")
    void votes_for_one_who_was_not_nominated_count_and_are_shown() {
        one.told(tally(11, "d 6, a 5", 0, 0));
        assertThat(one.flags()).containsExactly("VOTES_FOR_OTHERS");
        assertThat(one.confirmed().elected()).isEqualTo(persons("d"));
    }

    @Test
    @Holds("BALLOTS_ARE_TOLD")
    void nobody_is_nominated_once_the_ballots_are_told() {
        one.told(tally(11, "a 6, b 5", 0, 0));
        one.refusesUnlessRecorded(
                new NominateCandidate(ITEM, 1, person("d"), Optional.of(SVEN)),
                ElectionRule.BALLOTS_ARE_TOLD);
        one.refusesUnlessRecorded(
                new AppointTellers(ITEM, 1, List.of(SVEN)), ElectionRule.BALLOTS_ARE_TOLD);
    }

    @Test
    void a_recount_replaces_the_count_until_the_gavel() {
        one.told(tally(11, "a 6, b 5", 0, 0)).told(tally(11, "a 5, b 6", 0, 0));
        assertThat(one.confirmed().elected()).isEqualTo(persons("b"));
        one.refusesUnlessRecorded(
                told(tally(11, "a 6, b 5", 0, 0)), ElectionRule.ELECTION_IS_SETTLED);
    }

    @Test
    void a_lot_drawn_before_a_recount_decides_nothing_afterwards() {
        one.told(tally(11, "a 5, b 5, c 1", 0, 0)).lot("b").told(tally(11, "a 6, b 5", 0, 0));
        var settled = one.confirmed();
        assertThat(settled.elected()).isEqualTo(persons("a"));
        assertThat(settled.method()).isEqualTo(Method.VOTE);
    }
}
