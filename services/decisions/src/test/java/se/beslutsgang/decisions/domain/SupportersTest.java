package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.QuestionCommand.CountSupporters;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.testkit.Holds;

/** KL 5:50: without a vote only counted hands make a minority. */
class SupportersTest {

    private final AnItem assembly = AnItem.ofAnAssembly(81);

    @Test
    void without_a_vote_only_counted_hands_make_a_minority() {
        assembly.moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer")).debated();
        assembly.found(reject(P1)).when(new CountSupporters(ITEM, 1, 27)).gavel();
        assertThat(assembly.settled().delay()).contains(Delay.MINORITY);
        assertThat(assembly.settled().outcome()).isEqualTo(approve(P1));
    }

    @Test
    void an_acclamation_against_delay_without_hands_counted_is_a_no() {
        assembly.moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer")).debated();
        assembly.found(reject(P1)).when(new CountSupporters(ITEM, 1, 26)).gavel();
        assertThat(assembly.settled().delay()).isEmpty();
        assertThat(assembly.nextStep()).isPresent();
    }

    @Test
    @Holds("NO_HANDS_TO_COUNT")
    void hands_are_counted_for_a_delay_only() {
        assembly.debated().found(approve(PENDING));
        assembly.refusesUnlessRecorded(
                new CountSupporters(ITEM, 1, 30), DecisionRule.NO_HANDS_TO_COUNT);
    }

    @Test
    void hands_are_counted_against_those_who_take_part() {
        assembly.rollOf(81)
                .when(new DeclareDisqualification(ITEM, SVEN))
                .moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer"))
                .rollOf(79)
                .debated();
        assembly.found(reject(P1)).when(new CountSupporters(ITEM, 1, 26)).gavel();
        assertThat(assembly.settled().delay()).contains(Delay.MINORITY);
    }

    @Test
    void hands_counted_again_replace_the_first_count() {
        assembly.moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer")).debated();
        assembly.found(reject(P1)).when(new CountSupporters(ITEM, 1, 20));
        assertThat(assembly.when(new CountSupporters(ITEM, 1, 27)).then()).hasSize(1);
        assertThat(assembly.gavel().settled().delay()).contains(Delay.MINORITY);
    }
}
