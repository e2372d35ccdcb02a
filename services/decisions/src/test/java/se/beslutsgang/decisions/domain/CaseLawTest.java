package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
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

import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.QuestionCommand.AdoptOrder;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.BodyId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What courts and the ombudsman have said of how it is decided. */
class CaseLawTest {

    /** Kammarrätten, reported February 2024: one by one is right, yet the decision stood. */
    @Test
    void all_additions_of_a_budget_in_one_vote_are_advised_against_and_the_decision_stands() {
        AnItem item =
                AnItem.ofAnAssembly(9)
                        .moved(ProposalKind.ADDITION, VERA, Aim.MATTER)
                        .moved(ProposalKind.ADDITION, SVEN, Aim.MATTER)
                        .debated();
        var main = new PlannedQuestion(QuestionKind.MAIN, List.of(approve(PENDING)));
        var all =
                new PlannedQuestion(
                        QuestionKind.ADDITION, List.of(approve(P1), approve(P2), reject(P1)));
        item.when(new AdoptOrder(ITEM, List.of(main, all)));
        assertThat(item.flags()).containsExactly("OTHER_ORDER", "ADDITIONS_TOGETHER");
        item.found(approve(PENDING)).gavel().found(reject(P1)).gavel();
        assertThat(item.decision().adopted()).containsExactly(PENDING);
        assertThat(item.nextStep()).isEmpty();
    }

    /** Förvaltningsrätten i Luleå, January 2021: who is not there on equal terms is not there. */
    @Test
    void members_whose_links_are_lost_make_no_quorum_and_the_meeting_waits_for_them() {
        AnItem item = AnItem.ofAnAssembly(9).debated().rollOf(4);
        item.refusesUnlessRecorded(new PutQuestion(ITEM, 1), DecisionRule.NO_QUORUM);
        item.rollOf(9).found(approve(PENDING)).gavel();
        assertThat(item.decision().participants()).hasSize(9);
    }

    /** JO 3339-2013: minutes show what was decided, lawful or not, and are not mended. */
    @Test
    void what_was_decided_unlawfully_is_recorded_with_its_flag_and_not_mended_afterwards() {
        AnItem item = AnItem.ofTheBoard().debated().rollOf(2).recording();
        item.when(new PutQuestion(ITEM, 1));
        assertThat(item.flags()).containsExactly("NO_QUORUM");
        item.when(new StateFinding(ITEM, 1, approve(PENDING))).gavel();
        DecisionMade decision = item.decision();
        item.certified();
        item.refuses(reservationOfSiri(), DecisionRule.ALREADY_CERTIFIED);
        assertThat(item.state().decisions()).containsExactly(decision);
    }

    private static DeclareReservation reservationOfSiri() {
        return new DeclareReservation(
                ITEM,
                List.of(),
                List.of(SIRI),
                InFavourOf.NOTHING_STATED,
                List.of(),
                Optional.empty());
    }

    /** 2025-26: a referral back to one that had not prepared the matter was annulled. */
    @Test
    void a_minority_cannot_refer_back_to_one_that_did_not_prepare_and_keeps_its_right() {
        var prepared = Set.of(new BodyId("x/pn"));
        AnItem first = referral().of(new ItemFacts.Subject(false, prepared, false));
        assertThat(first.gavel().settled().delay()).isEmpty();
        assertThat(first.flags()).containsExactly("RECEIVER_DID_NOT_PREPARE");
        AnItem again = referral().of(new ItemFacts.Subject(false, Set.of(BOARD), false));
        assertThat(again.gavel().settled().delay()).contains(Delay.MINORITY);
    }

    private static AnItem referral() {
        return AnItem.ofAnAssembly(81)
                .moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer underlag"))
                .debated()
                .found(reject(P1))
                .requested()
                .worded(reject(P1), approve(P1))
                .counted(43, 38, 0);
    }
}
