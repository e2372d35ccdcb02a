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
import static se.beslutsgang.decisions.domain.Benches.one;
import static se.beslutsgang.decisions.events.Alternative.approve;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.RecordPending;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;
import java.util.Optional;

/** One § may end in several decisions: by who decides on each part, and what comes of it. */
class PortionsTest {

    private static final PersonId MOVER = one("V", 1);

    private static AnItem pending(Part... parts) {
        return AnItem.unprepared(BodyKind.COMMITTEE, BOARD, 5, "M2 V1 S2")
                .when(new RecordPending(ITEM, CASE, ASSEMBLY, List.of(parts), Effect.DECIDES));
    }

    private static Part ours(String... clauses) {
        return new Part(Optional.of(BOARD), List.of(clauses));
    }

    private static Part theirs(String... clauses) {
        return Part.of(List.of(clauses));
    }

    private static List<DecisionMade> made(AnItem item) {
        return item.decidedFor(PENDING).state().decisions();
    }

    private static Tuple is(Outcome outcome, String... clauses) {
        return tuple(outcome, List.of(clauses));
    }

    private static void are(AnItem item, Tuple... decisions) {
        assertThat(item.state().decisions())
                .extracting(DecisionMade::outcome, DecisionMade::clauses)
                .containsExactly(decisions);
    }

    /** Göteborg, KS 2024-09-11 § 701: proposed to the assembly, and an own account noted. */
    @Test
    void a_board_proposes_one_part_and_notes_another() {
        AnItem item = pending(theirs("Upphandla"), ours("Antecknas").meaning(Effect.NOTES));
        are(
                item.decidedFor(PENDING),
                is(Outcome.RECOMMENDED, "Upphandla"),
                is(Outcome.NOTED, "Antecknas"));
        assertThat(item.state().decisions()).extracting(DecisionMade::number).contains(1, 2);
    }

    @Test
    void a_board_decides_one_part_itself_and_notes_another() {
        AnItem item =
                pending(ours("Uppdra"), ours("Antecknas").meaning(Effect.NOTES), ours("Avsluta"));
        are(
                item.decidedFor(PENDING),
                is(Outcome.DECIDED, "Uppdra", "Avsluta"),
                is(Outcome.NOTED, "Antecknas"));
    }

    @Test
    void what_is_proposed_to_one_body_is_one_proposal_whatever_comes_of_its_clauses() {
        AnItem item = pending(theirs("Uppdra"), theirs("Antecknas").meaning(Effect.NOTES));
        are(item.decidedFor(PENDING), is(Outcome.RECOMMENDED, "Uppdra", "Antecknas"));
    }

    /** KS 2024-10-23 § 871: the account is noted, and an addition goes on to the assembly. */
    @Test
    void an_addition_joins_those_who_decide_on_it() {
        AnItem item = pending(ours("Antecknas").meaning(Effect.NOTES));
        item.when(new MoveProposal(ITEM, addition(theirs("Utred")))).debated();
        item.found(approve(PENDING)).gavel().found(approve(P1)).gavel();
        are(item, is(Outcome.NOTED, "Antecknas"), is(Outcome.RECOMMENDED, "Utred"));
    }

    private static Draft addition(Part part) {
        return new Draft(
                ProposalKind.ADDITION,
                List.of(MOVER),
                List.of(),
                "tillägg",
                List.of(part),
                Effect.DECIDES,
                Aim.MATTER);
    }

    @Test
    void a_clause_is_amended_where_it_stands() {
        AnItem item = pending(theirs("En", "Två"), ours("Tre").meaning(Effect.NOTES));
        item.moved(ProposalKind.AMENDMENT, MOVER, Aim.clause(PENDING, 3)).debated();
        item.found(approve(PENDING)).gavel().found(approve(P1)).gavel();
        are(item, is(Outcome.RECOMMENDED, "En", "Två"), is(Outcome.NOTED, "AMENDMENT av x/v1"));
    }

    /** KS 2024-11-20 § 960: some clauses are proposed to the assembly, others put off. */
    @Test
    void a_clause_that_is_put_off_is_left_out() {
        AnItem item = pending(theirs("En", "Två"));
        item.moved(ProposalKind.POSTPONEMENT, MOVER, Aim.clause(PENDING, 2)).debated();
        item.found(approve(P1)).gavel().found(approve(PENDING)).gavel();
        are(item, is(Outcome.RECOMMENDED, "En"), is(Outcome.POSTPONED));
    }

    @Test
    void where_every_clause_is_put_off_nothing_else_is_decided() {
        AnItem item = pending(theirs("En"));
        item.moved(ProposalKind.POSTPONEMENT, MOVER, Aim.clause(PENDING, 1)).debated();
        item.found(approve(P1)).gavel().found(approve(PENDING)).gavel();
        are(item, is(Outcome.POSTPONED));
    }

    @Test
    void a_clause_that_there_is_not_cannot_be_left_out() {
        AnItem item = pending(theirs("En"));
        item.moved(ProposalKind.POSTPONEMENT, MOVER, Aim.clause(PENDING, 2)).debated();
        item.found(approve(P1)).gavel().found(approve(PENDING)).gavel();
        are(item, is(Outcome.RECOMMENDED, "En"), is(Outcome.POSTPONED));
    }

    @Test
    void what_was_put_off_of_another_proposal_is_not_missed_in_this_one() {
        AnItem item = pending(theirs("En", "Två")).moved(MOVER, "Annat");
        item.moved(ProposalKind.POSTPONEMENT, MOVER, Aim.clause(P1, 1)).debated();
        item.found(approve(P2)).gavel().found(approve(PENDING)).gavel();
        are(item, is(Outcome.RECOMMENDED, "En", "Två"));
    }

    @Test
    void a_proposal_without_clauses_is_a_decision_all_the_same() {
        assertThat(made(pending(theirs()))).hasSize(1);
    }

    /** As in older minutes, where a proposal is known by its name only. */
    @Test
    void a_proposal_without_parts_is_a_decision_all_the_same() {
        AnItem item = pending(theirs("En")).recording();
        item.when(new MoveProposal(ITEM, draft(ProposalKind.WHOLE_COUNTER_PROPOSAL, Aim.MATTER)));
        are(item.decidedFor(P1), is(Outcome.RECOMMENDED));
    }

    @Test
    void an_addition_to_a_clause_takes_nothing_away() {
        AnItem item = pending(theirs("En"));
        item.moved(ProposalKind.ADDITION, MOVER, Aim.clause(PENDING, 1)).debated();
        item.found(approve(PENDING)).gavel().found(approve(P1)).gavel();
        are(item, is(Outcome.RECOMMENDED, "En", "ADDITION av x/v1"));
    }

    private static Draft draft(ProposalKind kind, Aim aim) {
        return new Draft(kind, List.of(MOVER), List.of(), "plan", List.of(), Effect.DECIDES, aim);
    }
}
