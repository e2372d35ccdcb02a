package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static se.beslutsgang.decisions.domain.AnItem.ASSEMBLY;
import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.domain.Benches.one;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.RecordPending;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;
import java.util.Optional;

/** What comes of an item, by what carried, for whom, and where it can be appealed (KL 13:2). */
class OutcomesTest {

    private static final PersonId MOVER = one("V", 1);

    private static AnItem pending(Effect effect, Part... parts) {
        return AnItem.unprepared(BodyKind.COMMITTEE, BOARD, 5, "M2 V1 S2")
                .when(new RecordPending(ITEM, CASE, BOARD, List.of(parts), effect));
    }

    private static Part ours(String... clauses) {
        return Part.of(List.of(clauses));
    }

    private static Part theirs(String... clauses) {
        return new Part(Optional.of(ASSEMBLY), List.of(clauses));
    }

    @ParameterizedTest(name = "what {0} is {1}")
    @CsvSource({
        "DECIDES, DECIDED",
        "REJECTS, REJECTED",
        "ANSWERS, ANSWERED",
        "NOTES, NOTED",
    })
    void the_outcome_is_what_would_come_of_what_carried(Effect effect, Outcome outcome) {
        assertThat(pending(effect, ours("En")).decidedFor(PENDING).decision().outcome())
                .isEqualTo(outcome);
        AnItem moved = pending(Effect.DECIDES, ours("En")).when(new MoveProposal(ITEM, of(effect)));
        assertThat(moved.decidedFor(P1).decision().outcome()).isEqualTo(outcome);
    }

    private static Draft of(Effect effect) {
        return new Draft(
                ProposalKind.WHOLE_COUNTER_PROPOSAL,
                List.of(MOVER),
                List.of(),
                "plan",
                List.of(ours("Annat")),
                effect,
                Aim.MATTER);
    }

    @Test
    void rejection_moved_as_such_turns_the_matter_down() {
        AnItem item = pending(Effect.DECIDES, ours("En"));
        item.moved(ProposalKind.REJECTION, MOVER, Aim.MATTER).debated();
        item.found(reject(PENDING)).gavel();
        assertThat(item.decision().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(item.decision().carried()).isEmpty();
        AnItem two = pending(Effect.DECIDES, ours("En")).moved(MOVER, "Annat");
        two.moved(ProposalKind.REJECTION, MOVER, Aim.MATTER).decidedFor(P2);
        assertThat(two.decision().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(two.decision().carried()).contains(P2);
    }

    @Test
    void what_is_turned_down_for_another_body_is_a_proposal_to_it_and_cannot_be_appealed() {
        AnItem item = AnItem.forTheAssembly().when(new TakeStand(ITEM, PENDING, VERA, false, 1));
        DecisionMade decision = item.debated().found(reject(PENDING)).gavel().decision();
        assertThat(decision.kind()).isEqualTo(DecisionKind.RECOMMENDATION);
        assertThat(decision.recommendedTo()).contains(ASSEMBLY);
        assertThat(decision.outcome()).isEqualTo(Outcome.RECOMMENDED);
        assertThat(decision.appealRoute()).isEqualTo(AppealRoute.NONE);
        AnItem own = AnItem.ofTheBoard().when(new TakeStand(ITEM, PENDING, VERA, false, 1));
        decision = own.debated().found(reject(PENDING)).gavel().decision();
        assertThat(decision.kind()).isEqualTo(DecisionKind.OWN);
        assertThat(decision.recommendedTo()).isEmpty();
        assertThat(decision.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(decision.appealRoute()).isEqualTo(AppealRoute.LEGALITY);
    }

    @Test
    void each_body_that_decides_gets_its_own_decision_with_its_own_clauses() {
        AnItem item = pending(Effect.DECIDES, ours("En", "Två"), theirs("Tre"), ours("Fyra"));
        List<DecisionMade> made = item.decidedFor(PENDING).state().decisions();
        assertThat(made).extracting(DecisionMade::number).containsExactly(1, 2);
        assertThat(made.getFirst().clauses()).containsExactly("En", "Två", "Fyra");
        assertThat(made.getFirst().kind()).isEqualTo(DecisionKind.OWN);
        assertThat(made.getLast().clauses()).containsExactly("Tre");
        assertThat(made.getLast().kind()).isEqualTo(DecisionKind.RECOMMENDATION);
        assertThat(made.getLast().recommendedTo()).contains(ASSEMBLY);
    }

    @Test
    void an_amendment_takes_the_place_of_its_clause_and_an_addition_comes_last() {
        AnItem item = pending(Effect.DECIDES, ours("En", "Två", "Tre"));
        item.moved(ProposalKind.AMENDMENT, MOVER, Aim.clause(PENDING, 2))
                .moved(ProposalKind.ADDITION, MOVER, Aim.MATTER)
                .debated();
        item.found(approve(PENDING)).gavel().found(approve(P1)).gavel().found(approve(P2)).gavel();
        assertThat(item.decision().clauses())
                .containsExactly("En", "AMENDMENT av x/v1", "Tre", "ADDITION av x/v1");
        assertThat(item.decision().adopted()).containsExactly(PENDING, P1, P2);
    }

    @Test
    void another_wording_of_a_clause_that_there_is_not_comes_last() {
        AnItem item = pending(Effect.DECIDES, ours("En"));
        item.moved(ProposalKind.AMENDMENT, MOVER, Aim.clause(PENDING, 2)).debated();
        item.found(approve(PENDING)).gavel().found(approve(P1)).gavel();
        assertThat(item.decision().clauses()).containsExactly("En", "AMENDMENT av x/v1");
    }

    @Test
    void a_clause_stays_as_it_is_when_its_amendment_falls() {
        AnItem item = pending(Effect.DECIDES, ours("En"));
        item.moved(ProposalKind.AMENDMENT, MOVER, Aim.clause(PENDING, 1)).debated();
        item.found(approve(PENDING)).gavel().found(approve(PENDING)).gavel();
        assertThat(item.decision().clauses()).containsExactly("En");
        assertThat(item.decision().adopted()).containsExactly(PENDING);
    }

    @Test
    void a_delay_can_be_appealed_in_an_assembly_only() {
        AnItem assembly = AnItem.ofAnAssembly(9);
        assertThat(referred(assembly).appealRoute()).isEqualTo(AppealRoute.LEGALITY);
        assertThat(referred(AnItem.ofTheBoard()).appealRoute()).isEqualTo(AppealRoute.NONE);
    }

    private static DecisionMade referred(AnItem item) {
        item.moved(ProposalKind.REFERRAL_BACK, SVEN, Aim.backTo(BOARD, "Mer")).debated();
        return item.found(approve(P1)).gavel().decision();
    }

    @Test
    void a_part_goes_back_and_the_rest_is_decided() {
        AnItem item = referredInPart(PENDING);
        item.found(approve(P2)).gavel().found(approve(PENDING)).gavel();
        assertThat(item.state().decisions())
                .extracting(DecisionMade::number, DecisionMade::outcome)
                .containsExactly(tuple(1, Outcome.DECIDED), tuple(2, Outcome.REFERRED_BACK));
        assertThat(item.state().decisions().getFirst().clauses()).containsExactly("Två");
        assertThat(item.state().decisions().getLast().adopted()).containsExactly(P2);
    }

    @Test
    void a_part_of_what_fell_does_not_go_back() {
        AnItem item = referredInPart(P1);
        item.found(approve(P2)).gavel().found(approve(PENDING)).gavel();
        assertThat(item.decision().outcome()).isEqualTo(Outcome.DECIDED);
        assertThat(item.decision().adopted()).containsExactly(PENDING);
    }

    private static AnItem referredInPart(ProposalId base) {
        var part =
                new Aim(
                        Optional.of(base),
                        Optional.of(1),
                        Optional.of(BOARD),
                        Optional.of("Mer"),
                        Optional.empty());
        return pending(Effect.DECIDES, ours("En", "Två"))
                .moved(MOVER, "Annat")
                .moved(ProposalKind.REFERRAL_BACK, MOVER, part)
                .debated();
    }

    @Test
    void nothing_follows_from_a_delay_that_was_turned_down_where_nothing_else_is_proposed() {
        AnItem item = pending(Effect.DECIDES);
        item.moved(ProposalKind.REFERRAL_BACK, MOVER, Aim.backTo(BOARD, "Mer")).debated();
        item.found(reject(P1)).gavel();
        assertThat(item.state().isDecided()).isFalse();
    }
}
