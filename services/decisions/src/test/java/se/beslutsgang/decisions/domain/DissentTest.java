package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.CHAIR;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Choice.ABSTAINED;
import static se.beslutsgang.decisions.events.Choice.NO;
import static se.beslutsgang.decisions.events.Choice.YES;
import static se.beslutsgang.decisions.events.InFavourOf.NOTHING_STATED;
import static se.beslutsgang.decisions.events.InFavourOf.PROPOSALS;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.DissentCommand.CertifyAtOnce;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.DissentCommand.EnterNote;
import se.beslutsgang.decisions.commands.DissentCommand.MotivateReservation;
import se.beslutsgang.decisions.commands.DissentCommand.WriteSecretaryText;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.OutcomeEvent.NoteEntered;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.OutcomeEvent.SecretaryTextWritten;
import se.beslutsgang.decisions.events.TextPlace;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** Reasons, parts, abstentions, notes: what belongs to dissent besides the reservation itself. */
class DissentTest {

    private static final TextRef REASONS = new TextRef("ab".repeat(32));
    private static final TextRef OTHERS = new TextRef("cd".repeat(32));

    private final AnItem board = AnItem.ofTheBoard();

    private static DeclareReservation reservation(
            List<PersonId> persons, InFavourOf what, ProposalId... proposals) {
        return new DeclareReservation(
                ITEM, List.of(), persons, what, List.of(proposals), Optional.empty());
    }

    @Test
    @Holds("NOBODY_NAMED")
    void a_reservation_is_somebodys() {
        board.decidedFor(PENDING).recording();
        board.refuses(reservation(List.of(), NOTHING_STATED), DecisionRule.NOBODY_NAMED);
    }

    @Test
    @Holds("ABSTAINED_AND_RESERVES")
    void one_who_abstained_may_reserve_and_it_is_shown() {
        board.moved(SVEN, "Plan S").debated().found(approve(PENDING)).requested();
        board.worded(approve(PENDING), approve(P1));
        var ballots =
                List.of(
                        new Ballot(CHAIR, YES),
                        new Ballot(VERA, ABSTAINED),
                        new Ballot(SVEN, NO),
                        new Ballot(SIRI, YES));
        board.when(new CastBallots(ITEM, 1, ballots)).when(new CloseVote(ITEM, 1)).gavel();
        board.when(reservation(List.of(VERA), NOTHING_STATED));
        assertThat(board.flags()).containsExactly("ABSTAINED_AND_RESERVES");
        board.when(reservation(List.of(SVEN), NOTHING_STATED));
        assertThat(board.flags()).isEmpty();
    }

    @Test
    void one_may_reserve_in_favour_of_several_proposals_one_by_one() {
        board.moved(SVEN, "Plan S").moved(VERA, "Plan V").decidedFor(PENDING);
        board.when(reservation(List.of(SIRI), PROPOSALS, P1));
        board.when(reservation(List.of(SIRI), PROPOSALS, P2));
        assertThat(board.then(ReservationDeclared.class).number()).isEqualTo(2);
        assertThat(board.when(reservation(List.of(SIRI), PROPOSALS, P2)).then()).isEmpty();
    }

    @Test
    void a_reservation_points_at_proposals_that_there_are() {
        board.decidedFor(PENDING);
        board.refuses(reservation(List.of(SIRI), PROPOSALS, P1), DecisionRule.NO_SUCH_PROPOSAL);
    }

    @Test
    @Holds("NO_SUCH_RESERVATION")
    void reasons_belong_to_a_reservation_and_may_be_given_anew() {
        board.decidedFor(PENDING).recording();
        var motivate = new MotivateReservation(ITEM, 1, REASONS);
        board.refuses(motivate, DecisionRule.NO_SUCH_RESERVATION);
        board.when(reservation(List.of(SIRI), NOTHING_STATED)).when(motivate);
        assertThat(board.then()).hasSize(1);
        board.when(new MotivateReservation(ITEM, 1, OTHERS));
        assertThat(board.then()).hasSize(1);
        board.refuses(new MotivateReservation(ITEM, 2, REASONS), DecisionRule.NO_SUCH_RESERVATION);
    }

    @Test
    void a_note_is_entered_once_by_the_same_people_and_with_the_same_text() {
        var s = List.of(new Party("S"));
        board.when(new EnterNote(ITEM, s, List.of(), REASONS));
        assertThat(board.then(NoteEntered.class).number()).isEqualTo(1);
        board.when(new EnterNote(ITEM, s, List.of(), OTHERS));
        assertThat(board.then(NoteEntered.class).number()).isEqualTo(2);
        board.when(new EnterNote(ITEM, List.of(), List.of(VERA), OTHERS));
        assertThat(board.then(NoteEntered.class).number()).isEqualTo(3);
        board.when(new EnterNote(ITEM, List.of(), List.of(SIRI), OTHERS));
        assertThat(board.then(NoteEntered.class).number()).isEqualTo(4);
    }

    @Test
    void the_secretary_s_own_words_are_replaced_until_the_paragraph_is_certified() {
        var first = new WriteSecretaryText(ITEM, TextPlace.LAST, Optional.of(REASONS));
        board.decidedFor(PENDING).when(first);
        assertThat(board.then(SecretaryTextWritten.class).text()).contains(REASONS);
        assertThat(board.when(first).then()).isEmpty();
        var other = new WriteSecretaryText(ITEM, TextPlace.LAST, Optional.of(OTHERS));
        assertThat(board.when(other).then()).hasSize(1);
        assertThat(board.when(first).then()).hasSize(1);
        var none = new WriteSecretaryText(ITEM, TextPlace.FIRST, Optional.empty());
        assertThat(board.when(none).then()).isEmpty();
        board.when(new CertifyAtOnce(ITEM));
        board.refuses(other, DecisionRule.ALREADY_CERTIFIED);
    }

    @Test
    void a_paragraph_can_be_certified_at_once() {
        board.decidedFor(PENDING).when(new CertifyAtOnce(ITEM));
        assertThat(board.then()).hasSize(1);
        assertThat(board.state().isCertifiedAtOnce()).isTrue();
        assertThat(board.state().addenda()).isEmpty();
        assertThat(board.when(reservation(List.of(SIRI), NOTHING_STATED)).then()).hasSize(1);
        assertThat(board.state().addenda()).as("added, beside the §").hasSize(1);
    }

    @Test
    @Holds({"NOTHING_TO_CERTIFY", "CERTIFIED_AFTER_MEETING"})
    void the_meeting_itself_certifies_what_it_has_decided() {
        var certify = new CertifyAtOnce(ITEM);
        board.refusesUnlessRecorded(certify, DecisionRule.NOTHING_TO_CERTIFY);
        board.decidedFor(PENDING).meetingClosedAt(AnItem.TEN.minusSeconds(1));
        board.refusesUnlessRecorded(certify, DecisionRule.CERTIFIED_AFTER_MEETING);
    }

    @Test
    @Holds("CLOSED_FOR_REASONS")
    void what_is_certified_at_once_is_closed_for_reasons_and_open_for_reservations() {
        board.decidedFor(PENDING).when(reservation(List.of(SIRI), NOTHING_STATED));
        board.when(new CertifyAtOnce(ITEM));
        var motivate = new MotivateReservation(ITEM, 1, REASONS);
        board.refusesUnlessRecorded(motivate, DecisionRule.CLOSED_FOR_REASONS);
        var withReasons =
                new DeclareReservation(
                        ITEM,
                        List.of(),
                        List.of(VERA),
                        NOTHING_STATED,
                        List.of(),
                        Optional.of(REASONS));
        board.refusesUnlessRecorded(withReasons, DecisionRule.CLOSED_FOR_REASONS);
        board.when(reservation(List.of(VERA), NOTHING_STATED));
        assertThat(board.flags()).isEmpty();
        assertThat(board.state().addenda()).hasSize(1);
    }
}
