package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnElection.groups;
import static se.beslutsgang.decisions.domain.AnElection.persons;
import static se.beslutsgang.decisions.domain.AnElection.seatLotOn;
import static se.beslutsgang.decisions.domain.AnElection.tally;
import static se.beslutsgang.decisions.domain.AnItem.AWAY;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.beslutsgang.decisions.commands.ElectionCommand.AppointReturningOfficer;
import se.beslutsgang.decisions.commands.ElectionCommand.ConfirmElection;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawSeatLot;
import se.beslutsgang.decisions.commands.ElectionCommand.FindElected;
import se.beslutsgang.decisions.commands.ElectionCommand.RequestProportionalElection;
import se.beslutsgang.decisions.commands.ElectionCommand.TellBallots;
import se.beslutsgang.decisions.commands.ElectionCommand.TellGroupBallots;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** LPV 2-7, 19 §§: asked for by a part of those present, and shared by comparison numbers. */
class ProportionalElectionTest {

    private final AnItem item = AnItem.ofAnAssembly(31);
    private final AnElection seven = AnElection.in(item, 7);

    private AnElection asked() {
        return seven.proportional(4).tellers();
    }

    private static TellGroupBallots told(GroupTally tally) {
        return new TellGroupBallots(ITEM, 1, tally);
    }

    /** As SKR reckons it for 31 electors and seven seats. */
    @Test
    void seventeen_five_five_and_four_share_seven_seats() {
        asked().told(groups("A 17, B 5, C 5, G 4", 7));
        assertThat(seven.state().tie()).contains(new ComparisonNumbers.Tie(4, List.of("B", "C")));
        seven.seatLot(4, "C");
        var settled = seven.confirmed();
        assertThat(settled.elected()).isEqualTo(persons("A1 A2 A3 C1 B1 A4 G1"));
        assertThat(settled.method()).isEqualTo(Method.LOT);
        assertThat(settled.vacant()).isZero();
    }

    @Test
    void without_equal_numbers_no_lot_is_drawn() {
        asked().told(groups("A 18, B 8, C 5", 7));
        assertThat(seven.confirmed().method()).isEqualTo(Method.VOTE);
    }

    @ParameterizedTest(name = "{0} present, {1} seats: {2}")
    @CsvSource({"31, 7, 4", "32, 7, 4", "33, 7, 5", "81, 2, 27", "82, 2, 28", "5, 1, 3", "4, 1, 2"})
    void the_quota_is_those_present_over_the_seats_and_one_rounded_up(
            int present, int seats, int quota) {
        assertThat(ComparisonNumbers.quota(present, seats)).isEqualTo(quota);
    }

    @Test
    @Holds("TOO_FEW_ASK")
    void enough_of_those_present_ask_for_it_also_of_those_who_stay_out() {
        seven.refusesUnlessRecorded(
                new RequestProportionalElection(ITEM, 1, 3), ElectionRule.TOO_FEW_ASK);
        item.rollOf(33).when(new DeclareNonParticipation(ITEM, SVEN, Optional.empty()));
        var four = new RequestProportionalElection(ITEM, 1, 4);
        seven.refusesUnlessRecorded(four, ElectionRule.TOO_FEW_ASK);
        item.when(new DeclareDisqualification(ITEM, SVEN));
        seven.when(four);
        assertThat(seven.state().isProportional()).isTrue();
    }

    @Test
    void no_more_ask_for_it_than_are_there() {
        seven.refusesUnlessRecorded(
                new RequestProportionalElection(ITEM, 1, 32), ElectionRule.MORE_THAN_SERVE);
    }

    @Test
    @Holds("EMPLOYED_AND_NOT_ELECTED")
    void nobody_is_employed_proportionally() {
        var employed = AnElection.of(AnItem.ofTheBoard(), ElectionKind.EMPLOYMENT, 1);
        employed.refusesUnlessRecorded(
                new RequestProportionalElection(ITEM, 1, 4), ElectionRule.EMPLOYED_AND_NOT_ELECTED);
    }

    @Test
    void once_asked_for_nobody_is_elected_by_voice() {
        asked().nominated("a");
        seven.refusesUnlessRecorded(
                new FindElected(ITEM, 1, persons("a")), ElectionRule.BALLOT_IS_ASKED_FOR);
    }

    @Test
    @Holds("OTHER_BALLOTS")
    void ballots_are_told_by_group_in_a_proportional_election_and_else_by_name() {
        seven.tellers().refuses(told(groups("A 31", 7)), ElectionRule.OTHER_BALLOTS);
        seven.refuses(new AppointReturningOfficer(ITEM, 1, VERA), ElectionRule.OTHER_BALLOTS);
        asked().nominated("a");
        seven.refuses(
                new TellBallots(ITEM, 1, tally(31, "a 31", 0, 0)), ElectionRule.OTHER_BALLOTS);
    }

    @Test
    @Holds("OFFICER_DOES_NOT_SERVE")
    void the_chair_leads_the_election_unless_another_member_is_appointed() {
        asked();
        assertThat(seven.state().officer()).isEmpty();
        seven.refusesUnlessRecorded(
                new AppointReturningOfficer(ITEM, 1, AWAY), ElectionRule.OFFICER_DOES_NOT_SERVE);
        seven.when(new AppointReturningOfficer(ITEM, 1, VERA));
        assertThat(seven.state().officer()).contains(VERA);
    }

    @Test
    @Holds("NO_ASSISTANTS")
    void somebody_assists() {
        seven.proportional(4);
        seven.refusesUnlessRecorded(told(groups("A 31", 7)), ElectionRule.NO_ASSISTANTS);
    }

    @Test
    void the_same_designation_and_the_same_names_are_one_group() {
        var once = new BallotGroup("A", persons("a b c d e f g"), 20);
        var more = new BallotGroup("A", persons("a b c d e f g"), 11);
        asked().told(new GroupTally(List.of(once, more), 0));
        assertThat(seven.state().groups().orElseThrow().groups())
                .containsExactly(new BallotGroup("A", persons("a b c d e f g"), 31));
    }

    @Test
    @Holds("SEVERAL_LISTS")
    void how_several_lists_under_one_designation_share_is_not_guessed() {
        asked();
        var one = new BallotGroup("A", persons("a b"), 20);
        var other = new BallotGroup("A", persons("b a"), 11);
        seven.refuses(told(new GroupTally(List.of(one, other), 0)), ElectionRule.SEVERAL_LISTS);
    }

    @Test
    @Holds("NAME_ON_TWO_LISTS")
    void nor_who_is_elected_for_one_that_stands_on_two_lists() {
        asked();
        var one = new BallotGroup("A", persons("a b"), 20);
        var other = new BallotGroup("B", persons("c a"), 11);
        seven.refuses(told(new GroupTally(List.of(one, other), 0)), ElectionRule.NAME_ON_TWO_LISTS);
        var twice = new BallotGroup("A", persons("a a"), 20);
        seven.refuses(told(new GroupTally(List.of(twice), 0)), ElectionRule.NAME_ON_TWO_LISTS);
    }

    @Test
    @Holds("NO_DESIGNATION")
    void a_list_has_a_designation_in_words() {
        asked();
        var unnamed = new BallotGroup(" ", persons("a b"), 20);
        seven.refuses(told(new GroupTally(List.of(unnamed), 0)), ElectionRule.NO_DESIGNATION);
    }

    @Test
    @Holds("LIST_IS_TOO_SHORT")
    void nor_who_takes_the_seats_of_a_list_that_has_no_more_names() {
        asked().told(groups("A 17, B 14", 3));
        seven.refuses(new ConfirmElection(ITEM, 1), ElectionRule.LIST_IS_TOO_SHORT);
    }

    @Test
    void groups_without_votes_get_nothing_and_no_votes_elect_nobody() {
        asked().told(groups("A 17, B 0", 7));
        assertThat(seven.confirmed().elected()).isEqualTo(persons("A1 A2 A3 A4 A5 A6 A7"));
        AnElection none = AnElection.in(AnItem.ofAnAssembly(31), 7).proportional(4).tellers();
        assertThat(none.told(new GroupTally(List.of(), 3)).confirmed().vacant()).isEqualTo(7);
    }

    @Test
    void what_is_told_is_no_more_than_serve_and_no_less_than_nothing() {
        asked();
        var invalid = new GroupTally(groups("A 17, B 14", 7).groups(), 1);
        seven.refusesUnlessRecorded(told(invalid), ElectionRule.MORE_THAN_SERVE);
        seven.refusesUnlessRecorded(
                told(groups("A 17, B -1", 7)), ElectionRule.BALLOTS_DO_NOT_ADD_UP);
        var less = new GroupTally(groups("A 17", 7).groups(), -1);
        seven.refusesUnlessRecorded(told(less), ElectionRule.BALLOTS_DO_NOT_ADD_UP);
    }

    @Test
    void the_lot_is_for_the_seat_that_is_tied_and_between_those_that_are() {
        asked().told(groups("A 17, B 5, C 5, G 4", 7));
        seven.refuses(seatLotOn(5, "B"), ElectionRule.NOTHING_IS_TIED);
        seven.refuses(seatLotOn(4, "G"), ElectionRule.NOT_AMONG_THE_TIED);
        seven.refusesUnlessRecorded(
                new DrawSeatLot(ITEM, 1, 4, "B", List.of(SVEN, SVEN)), ElectionRule.TWO_WITNESSES);
        seven.refuses(new ConfirmElection(ITEM, 1), ElectionRule.LOT_NEEDED);
        seven.seatLot(4, "B");
        seven.refuses(seatLotOn(4, "C"), ElectionRule.NOTHING_IS_TIED);
    }

    @Test
    void a_lot_drawn_on_a_count_that_was_corrected_decides_nothing() {
        asked().told(groups("A 17, B 5, C 5, G 4", 7)).seatLot(4, "C");
        seven.told(groups("A 17, B 4, C 5, G 5", 7));
        assertThat(seven.state().tie()).contains(new ComparisonNumbers.Tie(4, List.of("C", "G")));
    }

    @Test
    void nothing_is_confirmed_that_nobody_told() {
        asked().refuses(new ConfirmElection(ITEM, 1), ElectionRule.NO_BALLOTS_TOLD);
    }
}
