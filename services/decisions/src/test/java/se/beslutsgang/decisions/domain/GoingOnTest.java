package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.STRANGER;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.ElectionCommand.NominateCandidate;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.ParticipationCommand.DecideDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.DeclareDisqualification;
import se.beslutsgang.decisions.commands.ParticipationCommand.QuestionDisqualification;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** What stops a matter in its midst, and who may speak for something in it without a vote. */
class GoingOnTest {

    private static final PutQuestion PUT = new PutQuestion(ITEM, 1);
    private static final StrikeGavel GAVEL = new StrikeGavel(ITEM, 1);

    private final AnItem board = AnItem.ofTheBoard();

    /** Förvaltningsrätten i Luleå 2620-20: what was decided meanwhile was annulled. */
    @Test
    @Holds("CONNECTION_LOST")
    void nothing_is_put_nor_decided_while_a_connection_is_lost() {
        board.debated().cutOff(SIRI).refusesUnlessRecorded(PUT, DecisionRule.CONNECTION_LOST);
        board.cutOff().found(approve(PENDING));
        board.cutOff(SIRI).refusesUnlessRecorded(GAVEL, DecisionRule.CONNECTION_LOST);
        assertThat(board.cutOff().gavel().flags()).isEmpty();
    }

    /** Kammarrätten 2023: what was decided with a camera off was annulled. */
    @Test
    @Holds("PICTURE_OFF")
    void nothing_is_put_nor_decided_while_one_at_a_distance_is_not_seen() {
        board.debated().unseen = List.of(SIRI);
        board.refusesUnlessRecorded(PUT, DecisionRule.PICTURE_OFF);
        board.unseen = List.of();
        board.found(approve(PENDING)).unseen = List.of(SIRI);
        board.refusesUnlessRecorded(GAVEL, DecisionRule.PICTURE_OFF);
        board.unseen = List.of();
        assertThat(board.gavel().flags()).isEmpty();
    }

    @Test
    void a_quorum_that_is_lost_in_the_middle_stops_the_question() {
        board.debated().found(approve(PENDING)).rollOf(2);
        board.refusesUnlessRecorded(GAVEL, DecisionRule.NO_QUORUM);
        board.rollOf(3).when(GAVEL);
    }

    /** KL 5:45 second sentence. */
    @Test
    void what_is_asked_goes_on_without_a_quorum_where_the_assembly_has_exempted_it() {
        AnItem asked = AskingTest.asked(CaseKind.INTERPELLATION).rollOf(2);
        asked.refusesUnlessRecorded(PUT, DecisionRule.NO_QUORUM);
        asked.askedWithoutQuorum = true;
        asked.when(PUT).when(new StateFinding(ITEM, 1, approve(PENDING))).when(GAVEL);
        assertThat(asked.flags()).isEmpty();
        AnItem plan = AnItem.ofAnAssembly(5).debated().rollOf(2);
        plan.askedWithoutQuorum = true;
        plan.refusesUnlessRecorded(PUT, DecisionRule.NO_QUORUM);
    }

    @Test
    @Holds("DISQUALIFICATION_OPEN")
    void a_disqualification_in_question_is_decided_before_the_matter_goes_on() {
        board.when(new QuestionDisqualification(ITEM, SVEN, VERA)).debated();
        board.refusesUnlessRecorded(PUT, DecisionRule.DISQUALIFICATION_OPEN);
        board.when(new DecideDisqualification(ITEM, SVEN, false)).found(approve(PENDING));
        board.when(new QuestionDisqualification(ITEM, SIRI, VERA));
        board.refusesUnlessRecorded(GAVEL, DecisionRule.DISQUALIFICATION_OPEN);
        board.when(new DeclareDisqualification(ITEM, SIRI)).when(GAVEL);
        assertThat(board.flags()).isEmpty();
    }

    /** KL 5:39: a councillor who is no member proposes, and has no vote. */
    @Test
    void a_councillor_proposes_and_nominates_without_a_vote() {
        AnItem assembly = AnItem.ofAnAssembly(5);
        var move = new MoveProposal(ITEM, Draft.whole(STRANGER, "plan", List.of("Nej")));
        assembly.refusesUnlessRecorded(move, DecisionRule.NO_MANDATE);
        assembly.councillors(STRANGER).when(move);
        assertThat(assembly.then(ProposalMoved.class).movers())
                .singleElement()
                .satisfies(m -> assertThat(m.party()).isEqualTo(new Party("C")));
        assembly.debated().found(approve(PENDING)).requested();
        assembly.worded(approve(PENDING), approve(AnItem.P1));
        assembly.refuses(
                new CastBallots(ITEM, 1, List.of(new Ballot(STRANGER, Choice.YES))),
                DecisionRule.NO_SEAT);
        AnElection.in(AnItem.ofAnAssembly(5).councillors(STRANGER), 1)
                .when(new NominateCandidate(ITEM, 1, SVEN, Optional.of(STRANGER)));
    }
}
