package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.AWAY;
import static se.beslutsgang.decisions.domain.AnItem.CHAIR;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.TEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.InFavourOf.NOTHING_STATED;
import static se.beslutsgang.decisions.events.InFavourOf.OWN_PROPOSAL;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.FloorCommand.WithdrawProposal;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.OutcomeEvent.DepartureNoted;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.testkit.Holds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** KL 4:27: one who took part in deciding may reserve, before the meeting is closed. */
class ReservationsTest {

    private final AnItem board = AnItem.ofTheBoard();

    private static DecisionCommand reservationOf(String party, InFavourOf inFavourOf) {
        return new DeclareReservation(
                AnItem.ITEM,
                List.of(new Party(party)),
                List.of(),
                inFavourOf,
                List.of(),
                Optional.empty());
    }

    private static DecisionCommand reservationOf(PersonId person) {
        return new DeclareReservation(
                AnItem.ITEM,
                List.of(),
                List.of(person),
                NOTHING_STATED,
                List.of(),
                Optional.empty());
    }

    @Test
    void the_group_form_is_expanded_to_those_who_took_part() {
        board.decidedFor(PENDING).when(reservationOf("S", NOTHING_STATED));
        assertThat(board.then(ReservationDeclared.class).persons()).containsExactly(SVEN, SIRI);
        board.when(reservationOf("V", NOTHING_STATED));
        assertThat(board.then(ReservationDeclared.class).persons()).containsExactly(VERA);
        assertThat(board.then(ReservationDeclared.class).number()).isEqualTo(2);
    }

    @Test
    void a_single_member_may_reserve() {
        board.decidedFor(PENDING).when(reservationOf(SIRI));
        assertThat(board.then(ReservationDeclared.class).persons()).containsExactly(SIRI);
        assertThat(board.then(ReservationDeclared.class).parties()).isEmpty();
    }

    @Test
    void nobody_reserves_twice_alone_and_with_the_party() {
        board.decidedFor(PENDING).when(reservationOf(SVEN));
        board.when(reservationOf("S", NOTHING_STATED));
        assertThat(board.then(ReservationDeclared.class).persons()).containsExactly(SIRI);
        assertThat(board.when(reservationOf(SIRI)).then()).isEmpty();
        board.when(reservationOf(VERA));
        assertThat(board.when(reservationOf("V", NOTHING_STATED)).then()).isEmpty();
    }

    @Test
    @Holds("NOT_DECIDED")
    void nobody_reserves_before_the_decision() {
        board.debated().found(Alternative.approve(PENDING));
        board.refuses(reservationOf("S", NOTHING_STATED), DecisionRule.NOT_DECIDED);
    }

    @Test
    @Holds("MEETING_IS_CLOSED")
    void nobody_reserves_after_the_meeting() {
        board.decidedFor(PENDING).meetingClosedAt(TEN).at(TEN.plusSeconds(60));
        board.refuses(reservationOf("S", NOTHING_STATED), DecisionRule.MEETING_IS_CLOSED);
    }

    @Test
    void it_is_the_time_it_happened_that_counts() {
        board.decidedFor(PENDING)
                .meetingClosedAt(TEN.plus(Duration.ofHours(3)))
                .at(TEN.plusSeconds(60));
        assertThat(board.when(reservationOf("S", NOTHING_STATED)).then()).hasSize(1);
    }

    @Test
    void one_who_was_away_cannot_reserve() {
        board.decidedFor(PENDING).refuses(reservationOf(AWAY), DecisionRule.DID_NOT_TAKE_PART);
    }

    @Test
    @Holds("DID_NOT_TAKE_PART")
    void a_party_that_was_not_there_cannot_reserve() {
        board.decidedFor(PENDING);
        board.refuses(reservationOf("SD", NOTHING_STATED), DecisionRule.DID_NOT_TAKE_PART);
    }

    @Test
    @Holds("NO_PROPOSAL_OF_ONES_OWN")
    void in_favour_of_ones_own_proposal_needs_one() {
        board.moved(SVEN, "Plan S").decidedFor(PENDING);
        board.refuses(reservationOf("V", OWN_PROPOSAL), DecisionRule.NO_PROPOSAL_OF_ONES_OWN);
        assertThat(board.when(reservationOf("S", OWN_PROPOSAL)).then()).hasSize(1);
    }

    @Test
    @Holds("OWN_PROPOSAL_CARRIED")
    void nobody_reserves_in_favour_of_what_was_decided() {
        board.moved(SVEN, "Plan S").decidedFor(P1);
        board.refuses(reservationOf("S", OWN_PROPOSAL), DecisionRule.OWN_PROPOSAL_CARRIED);
    }

    @Test
    void recorded_afterwards_it_is_kept_and_flagged() {
        board.decidedFor(PENDING).meetingClosedAt(TEN).recording().at(TEN.plusSeconds(60));
        board.when(reservationOf("S", NOTHING_STATED));
        assertThat(board.then(DepartureNoted.class).rule())
                .isEqualTo("decisions.MEETING_IS_CLOSED");
        assertThat(board.then(ReservationDeclared.class).persons()).containsExactly(SVEN, SIRI);
    }

    @Test
    void what_was_taken_back_is_nobodys_own_proposal() {
        board.moved(VERA, "Plan V").when(new WithdrawProposal(AnItem.ITEM, P1));
        board.decidedFor(PENDING);
        board.refuses(reservationOf("V", OWN_PROPOSAL), DecisionRule.NO_PROPOSAL_OF_ONES_OWN);
    }

    @Test
    void what_one_asked_for_or_wrote_with_others_is_ones_own_too() {
        board.moved(VERA, "Plan V")
                .when(new TakeStand(AnItem.ITEM, P1, SVEN, true, 1))
                .when(new TakeStand(AnItem.ITEM, PENDING, CHAIR, true, 1))
                .when(new TakeStand(AnItem.ITEM, PENDING, SIRI, false, 1));
        board.decidedFor(PENDING);
        board.refuses(reservationOf("M", OWN_PROPOSAL), DecisionRule.OWN_PROPOSAL_CARRIED);
        assertThat(board.when(reservationOf("S", OWN_PROPOSAL)).then()).hasSize(1);
    }

    @Test
    void who_only_asked_for_rejection_has_no_proposal_of_the_own() {
        board.when(new TakeStand(AnItem.ITEM, PENDING, SIRI, false, 1)).decidedFor(PENDING);
        board.refuses(reservationOf("S", OWN_PROPOSAL), DecisionRule.NO_PROPOSAL_OF_ONES_OWN);
    }

    @Test
    void what_was_written_in_the_name_of_the_party_is_its_own_and_its_members() {
        var names = List.of(new Party("S"));
        var plan =
                new Draft(
                        ProposalKind.WHOLE_COUNTER_PROPOSAL,
                        List.of(VERA),
                        names,
                        "plan",
                        List.of(Part.of(List.of("Plan S"))),
                        Effect.DECIDES,
                        Aim.MATTER);
        board.when(new MoveProposal(AnItem.ITEM, plan)).decidedFor(PENDING);
        board.when(
                new DeclareReservation(
                        AnItem.ITEM,
                        List.of(),
                        List.of(SIRI),
                        OWN_PROPOSAL,
                        List.of(),
                        Optional.empty()));
        assertThat(board.then(ReservationDeclared.class).persons()).containsExactly(SIRI);
        assertThat(board.when(reservationOf("S", OWN_PROPOSAL)).then()).hasSize(1);
        board.refuses(reservationOf("M", OWN_PROPOSAL), DecisionRule.NO_PROPOSAL_OF_ONES_OWN);
    }

    @Test
    void recorded_for_a_party_of_which_nobody_took_part_it_is_kept_once_and_flagged() {
        board.decidedFor(PENDING).recording().when(reservationOf("SD", NOTHING_STATED));
        assertThat(board.flags()).containsExactly("DID_NOT_TAKE_PART");
        assertThat(board.then(ReservationDeclared.class).persons()).isEmpty();
        board.when(reservationOf("KD", NOTHING_STATED));
        assertThat(board.then(ReservationDeclared.class).number()).isEqualTo(2);
        board.when(reservationOf("SD", OWN_PROPOSAL));
        assertThat(board.then(ReservationDeclared.class).number()).isEqualTo(3);
    }
}
