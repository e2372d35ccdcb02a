package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ASSEMBLY;
import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.MatterEvent.AppealedOtherwise;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.Optional;

/** KL 13:2-3: which way a decision is appealed, if it can be. */
class AppealTest {

    private static final PersonId ANNA = new PersonId("x/s1");

    private static AnItem board(CaseAppeal appeal) {
        return AnItem.appealed(BodyKind.COMMITTEE, BOARD, appeal);
    }

    private static AppealRoute route(AnItem decided) {
        return decided.decision().appealRoute();
    }

    @Test
    void what_a_body_decides_itself_is_appealed_by_every_member_unless_an_act_says_otherwise() {
        for (CaseAppeal appeal : CaseAppeal.values()) {
            AppealRoute as = AppealRoute.valueOf(appeal.name());
            assertThat(route(board(appeal).decidedFor(PENDING))).isEqualTo(as);
            AnItem rejected = board(appeal).moved(ProposalKind.REJECTION, ANNA, Aim.MATTER);
            assertThat(route(rejected.debated().found(reject(PENDING)).gavel())).isEqualTo(as);
        }
    }

    @Test
    void only_what_is_out_of_the_ordinary_is_told() {
        assertThat(board(CaseAppeal.LEGALITY).then()).hasSize(1);
        AnItem told = board(CaseAppeal.SPECIAL_ACT);
        assertThat(told.then(AppealedOtherwise.class).route()).isEqualTo(AppealRoute.SPECIAL_ACT);
    }

    @Test
    void a_proposal_to_another_body_and_a_committees_delay_are_not_appealed_at_all() {
        AnItem proposed = AnItem.appealed(BodyKind.COMMITTEE, ASSEMBLY, CaseAppeal.SPECIAL_ACT);
        assertThat(route(proposed.decidedFor(PENDING))).isEqualTo(AppealRoute.NONE);
        AnItem delayed = board(CaseAppeal.SPECIAL_ACT);
        delayed.moved(ProposalKind.POSTPONEMENT, ANNA, Aim.MATTER).debated();
        assertThat(route(delayed.found(approve(P1)).gavel())).isEqualTo(AppealRoute.NONE);
    }

    /** FL 29 third paragraph, which holds where KL chapter 13 does not (FL 2). */
    @Test
    void in_a_committee_all_take_part_in_what_is_appealed_by_whom_it_concerns() {
        var out = new DeclareNonParticipation(ITEM, ANNA, Optional.empty());
        board(CaseAppeal.ADMINISTRATIVE).refusesUnlessRecorded(out, DecisionRule.MUST_TAKE_PART);
        board(CaseAppeal.SPECIAL_ACT).when(out);
        AnItem.appealed(BodyKind.ASSEMBLY, BOARD, CaseAppeal.ADMINISTRATIVE).when(out);
    }
}
