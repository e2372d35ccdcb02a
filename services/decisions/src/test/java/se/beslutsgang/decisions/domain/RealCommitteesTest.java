package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ASSEMBLY;
import static se.beslutsgang.decisions.domain.AnItem.AWAY;
import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.P3;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.Benches.ballots;
import static se.beslutsgang.decisions.domain.Benches.one;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.InFavourOf.NOTHING_STATED;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.RecordPending;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareNonParticipation;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionPut;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;
import java.util.Optional;

/** What real committees decided, by their minutes; the people are invented. */
class RealCommitteesTest {

    private static AnItem board(int seats, String parties, BodyId decidedBy) {
        return AnItem.unprepared(BodyKind.COMMITTEE, decidedBy, seats, parties);
    }

    private static RecordPending pending(Effect effect, String... clauses) {
        List<Part> parts = clauses.length == 0 ? List.of() : List.of(Part.of(List.of(clauses)));
        return new RecordPending(ITEM, CASE, ASSEMBLY, parts, effect);
    }

    private static DeclareReservation reservation(String party) {
        return new DeclareReservation(
                ITEM,
                List.of(new Party(party)),
                List.of(),
                NOTHING_STATED,
                List.of(),
                Optional.empty());
    }

    /** Norrbotten, June 2022, § 136: four whole proposals by voice, three parties reserve. */
    @Test
    void a_strategic_plan_with_three_counter_proposals_by_acclamation() {
        AnItem item =
                board(15, "C2 M3 L1 SJVP4 S3 V1 SD1", ASSEMBLY)
                        .when(pending(Effect.DECIDES, "Anta planen", "Fastställa ramarna"))
                        .moved(one("V", 1), "Plan V")
                        .moved(one("S", 1), "Plan S")
                        .moved(one("SD", 1), "Plan SD")
                        .debated();
        assertThat(item.when(new PutQuestion(ITEM, 1)).then(QuestionPut.class).alternatives())
                .containsExactly(approve(PENDING), approve(P1), approve(P2), approve(P3));
        item.when(new StateFinding(ITEM, 1, approve(PENDING))).gavel();
        DecisionMade decision = item.decision();
        assertThat(decision.kind()).isEqualTo(DecisionKind.RECOMMENDATION);
        assertThat(decision.recommendedTo()).contains(ASSEMBLY);
        assertThat(decision.clauses()).containsExactly("Anta planen", "Fastställa ramarna");
        assertThat(decision.method()).isEqualTo(Method.ACCLAMATION);
        assertThat(persons(item.when(reservation("S")))).isEqualTo(3);
        assertThat(persons(item.when(reservation("V")))).isEqualTo(1);
        assertThat(persons(item.when(reservation("SD")))).isEqualTo(1);
    }

    private static int persons(AnItem item) {
        return item.then(ReservationDeclared.class).persons().size();
    }

    /** Göteborg, 20 November 2024, § 956: jäv, a casting vote, and one who stays out. */
    @Test
    void six_against_six_and_the_side_of_the_chair_wins_in_both_its_parts() {
        AnItem item =
                board(13, "S4 V2 M2 D1 SD1 L1 KD1 C1", ASSEMBLY).when(pending(Effect.DECIDES));
        item.when(new MoveProposal(ITEM, inTwoParts()))
                .moved(one("M", 1), "Avslå")
                .when(new TakeStand(ITEM, P2, one("SD", 1), true, 1))
                .when(new DeclareDisqualification(ITEM, AWAY))
                .when(new DeclareNonParticipation(ITEM, one("C", 1), Optional.empty()))
                .debated();
        item.found(approve(P1)).requested().worded(approve(P1), approve(P2));
        item.when(new CastBallots(ITEM, 1, ballots("S4 V2", "M2 D1 SD1 L1 KD1", "C1")))
                .when(new CloseVote(ITEM, 1));
        assertThat(item.then(VoteClosed.class).count()).isEqualTo(new Count(6, 6, 1, 0));
        assertThat(item.then(VoteClosed.class).majority()).isEmpty();
        assertThat(item.then(VoteClosed.class).castingVote()).contains(Choice.YES);
        List<DecisionMade> decisions = item.gavel().state().decisions();
        assertThat(decisions)
                .extracting(DecisionMade::kind, DecisionMade::outcome, DecisionMade::method)
                .containsExactly(
                        made(DecisionKind.OWN, Outcome.DECIDED),
                        made(DecisionKind.RECOMMENDATION, Outcome.RECOMMENDED));
        assertThat(decisions.getFirst().participants())
                .hasSize(12)
                .doesNotContain(one("C", 1), AWAY);
        item.refusesUnlessRecorded(reservation("C"), DecisionRule.DID_NOT_TAKE_PART);
    }

    private static Tuple made(DecisionKind kind, Outcome outcome) {
        return Tuple.tuple(kind, outcome, Method.CASTING_VOTE);
    }

    /** The board decides one part itself and proposes the other to the assembly. */
    private static Draft inTwoParts() {
        return new Draft(
                ProposalKind.WHOLE_COUNTER_PROPOSAL,
                List.of(one("S", 1)),
                List.of(new Party("S"), new Party("V"), new Party("MP")),
                "yrkande från S, V och MP",
                List.of(
                        new Part(Optional.of(BOARD), List.of("Uppdra åt nämnden")),
                        Part.of(List.of("Anta inriktningen"))),
                Effect.DECIDES,
                Aim.MATTER);
    }

    /**
     * Jönköping, RJL 2016/1288: what lies on the table is itself that the motion be turned down.
     */
    @Test
    void a_motion_that_the_board_proposes_to_turn_down() {
        AnItem item =
                board(15, "S5 C2 M3 KD2 L1 MP1 SD1", ASSEMBLY)
                        .when(pending(Effect.REJECTS, "Motionen avslås"))
                        .moved(one("SD", 1), "Motionen bifalls")
                        .when(new TakeStand(ITEM, PENDING, one("S", 1), true, 1));
        DecisionMade decision = item.decidedFor(PENDING).decision();
        assertThat(decision.outcome()).isEqualTo(Outcome.RECOMMENDED);
        assertThat(decision.recommendedTo()).contains(ASSEMBLY);
        assertThat(decision.clauses()).containsExactly("Motionen avslås");
        assertThat(item.state().reservations()).isEmpty();
    }
}
