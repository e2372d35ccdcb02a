package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.commands.VoteCommand.GiveCastingVote;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.testkit.Holds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** KL 5:50: a third of those present may delay a matter in an assembly, once. */
class DelayTest {

    private final AnItem assembly = AnItem.ofAnAssembly(81);

    static AnItem referral(AnItem item) {
        return item.moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer underlag"))
                .debated()
                .found(reject(P1))
                .requested()
                .worded(reject(P1), approve(P1));
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstain: {3}")
    @CsvSource({
        "27, 54, 0, MINORITY, false",
        "26, 55, 0, , false",
        "38, 43, 0, MINORITY, false",
        "29, 40, 12, MINORITY, false",
        "41, 40, 0, MAJORITY, false",
        "40, 28, 13, MAJORITY, true",
        "41, 28, 12, MAJORITY, false",
        "10, 1, 70, MAJORITY, true",
        "1, 0, 1, MAJORITY, true",
        "0, 1, 0, , false",
        "0, 0, 3, , false",
    })
    void a_count_is_majority_minority_or_nothing(
            int favour, int against, int abstained, Delay delay, boolean disputed) {
        referral(assembly).counted(against, favour, abstained);
        if (favour == against) assembly.when(new GiveCastingVote(ITEM, 1, Choice.YES));
        assembly.gavel();
        assertThat(assembly.settled().delay()).isEqualTo(Optional.ofNullable(delay));
        assertThat(assembly.settled().disputed()).isEqualTo(disputed);
        assertThat(assembly.state().isDecided()).isEqualTo(delay != null);
    }

    @Test
    void a_minority_delay_says_so_and_carries_the_reason() {
        referral(assembly).counted(43, 38, 0).gavel();
        var decision = assembly.when(new ConcludeItem(ITEM)).state().decisions().getFirst();
        assertThat(decision.outcome()).isEqualTo(Outcome.REFERRED_BACK);
        assertThat(decision.method()).isEqualTo(Method.MINORITY);
        var deferral = decision.deferral().orElseThrow();
        assertThat(deferral.delay()).isEqualTo(Delay.MINORITY);
        assertThat(deferral.receivers()).containsExactly(BOARD);
        assertThat(deferral.reasons()).containsExactly("Mer underlag");
    }

    @Test
    void at_a_tie_the_chair_may_delay_by_majority() {
        referral(assembly).counted(40, 40, 1).when(new GiveCastingVote(ITEM, 1, Choice.NO)).gavel();
        assertThat(assembly.settled().delay()).contains(Delay.MAJORITY);
        assertThat(assembly.settled().method()).isEqualTo(Method.CASTING_VOTE);
    }

    @Test
    void at_a_tie_with_the_chair_against_a_third_is_still_enough() {
        referral(assembly)
                .counted(40, 40, 1)
                .when(new GiveCastingVote(ITEM, 1, Choice.YES))
                .gavel();
        assertThat(assembly.settled().delay()).contains(Delay.MINORITY);
    }

    @Test
    void a_minority_delays_a_case_once_but_a_majority_again() {
        assembly.of(new ItemFacts.Subject(true, Set.of(), false));
        referral(assembly).counted(43, 38, 0).gavel();
        assertThat(assembly.settled().delay()).isEmpty();
        assertThat(assembly.settled().outcome()).isEqualTo(reject(P1));
        var again = AnItem.ofAnAssembly(81).of(new ItemFacts.Subject(true, Set.of(), false));
        referral(again).counted(38, 43, 0).gavel();
        assertThat(again.settled().delay()).contains(Delay.MAJORITY);
    }

    @Test
    void a_committee_knows_no_delay_by_a_minority() {
        AnItem board = referral(AnItem.ofTheBoard());
        board.counted(2, 2, 0).when(new GiveCastingVote(ITEM, 1, Choice.YES)).gavel();
        assertThat(board.settled().delay()).isEmpty();
    }

    @Test
    void an_election_is_delayed_by_majority_only() {
        assembly.of(new ItemFacts.Subject(false, Set.of(), true));
        referral(assembly).counted(43, 38, 0).gavel();
        assertThat(assembly.settled().delay()).isEmpty();
    }

    /** A decision of 2025-26 was annulled because the receiver had not prepared the matter. */
    @Test
    @Holds("RECEIVER_DID_NOT_PREPARE")
    void a_minority_refers_back_only_to_one_that_prepared_the_matter() {
        var others = Set.of(new BodyId("x/pn"));
        assembly.of(new ItemFacts.Subject(false, others, false));
        referral(assembly).counted(43, 38, 0).gavel();
        assertThat(assembly.settled().delay()).isEmpty();
        assertThat(assembly.flags()).containsExactly("RECEIVER_DID_NOT_PREPARE");
    }

    @Test
    void a_majority_may_refer_it_to_any_body() {
        assembly.of(new ItemFacts.Subject(false, Set.of(new BodyId("x/pn")), false));
        referral(assembly).counted(38, 43, 0).gavel();
        assertThat(assembly.settled().delay()).contains(Delay.MAJORITY);
    }

    @Test
    void several_reasons_may_each_reach_a_third_and_the_matter_goes_back_once_with_all() {
        assembly.moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer underlag"))
                .moved(ProposalKind.REFERRAL_BACK, SVEN, Aim.backTo(BOARD, "Andra skäl"))
                .debated();
        for (var p : java.util.List.of(P1, P2)) {
            assembly.found(reject(p)).requested().worded(reject(p), approve(p));
            assembly.counted(43, 38, 0).gavel();
        }
        assertThat(assembly.decision().deferral().orElseThrow().reasons())
                .containsExactly("Mer underlag", "Andra skäl");
    }

    @Test
    void after_a_minority_delay_other_reasons_need_not_be_tried() {
        assembly.moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer underlag"))
                .moved(ProposalKind.REFERRAL_BACK, SVEN, Aim.backTo(BOARD, "Andra skäl"))
                .debated();
        assembly.found(reject(P1)).requested().worded(reject(P1), approve(P1));
        assembly.counted(43, 38, 0).gavel();
        assertThat(assembly.state().isDecided()).isFalse();
        assertThat(assembly.when(new ConcludeItem(ITEM)).decision().adopted()).containsExactly(P1);
    }

    @Test
    void a_postponement_tells_to_which_day() {
        var day = LocalDate.of(2026, 4, 1);
        assembly.moved(ProposalKind.POSTPONEMENT, VERA, Aim.until(day)).debated();
        assembly.found(approve(P1)).gavel();
        assertThat(assembly.decision().outcome()).isEqualTo(Outcome.POSTPONED);
        assertThat(assembly.decision().deferral().orElseThrow().until()).contains(day);
    }

    @Test
    void a_delay_of_a_part_leaves_the_rest_to_be_decided() {
        assembly.moved(ProposalKind.POSTPONEMENT, VERA, Aim.with(PENDING)).debated();
        assembly.found(approve(P1)).gavel();
        assembly.found(approve(PENDING)).gavel();
        assertThat(assembly.then())
                .filteredOn(DecisionMade.class::isInstance)
                .extracting(e -> ((DecisionMade) e).outcome())
                .containsExactly(Outcome.DECIDED, Outcome.POSTPONED);
    }

    @Test
    @Holds("NO_REASON_TO_REFER_BACK")
    void a_referral_back_in_an_assembly_has_a_reason() {
        var bare =
                new Aim(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BOARD),
                        Optional.empty(),
                        Optional.empty());
        var move = new MoveProposal(ITEM, AnItem.draft(ProposalKind.REFERRAL_BACK, VERA, bare));
        assembly.refusesUnlessRecorded(move, DecisionRule.NO_REASON_TO_REFER_BACK);
        assertThat(AnItem.ofTheBoard().when(move).then()).hasSize(1);
    }

    @Test
    void after_a_postponement_by_a_minority_no_referral_is_tried_the_right_being_one() {
        assembly.moved(ProposalKind.POSTPONEMENT, VERA, Aim.until(LocalDate.of(2026, 4, 1)))
                .moved(ProposalKind.REFERRAL_BACK, SVEN, Aim.backTo(BOARD, "Mer underlag"))
                .debated();
        assembly.found(reject(P1)).requested().worded(reject(P1), approve(P1));
        assembly.counted(43, 38, 0).gavel();
        assertThat(assembly.decision().outcome()).isEqualTo(Outcome.POSTPONED);
        assertThat(assembly.nextStep()).isEmpty();
    }
}
