package se.beslutsgang.decisions.domain;

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
import org.junit.jupiter.params.provider.MethodSource;

import se.beslutsgang.decisions.commands.DecisionCommand;
import se.beslutsgang.decisions.commands.FloorCommand.CloseDebate;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.FloorCommand.RefuseProposal;
import se.beslutsgang.decisions.commands.FloorCommand.ReopenDebate;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.FloorCommand.WithdrawProposal;
import se.beslutsgang.decisions.commands.QuestionCommand.CountSupporters;
import se.beslutsgang.decisions.commands.QuestionCommand.RequestVote;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.commands.QuestionCommand.WithdrawVoteRequest;
import se.beslutsgang.decisions.commands.VoteCommand.AnnounceCount;
import se.beslutsgang.decisions.commands.VoteCommand.ApproveWording;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.commands.VoteCommand.GiveCastingVote;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** What the gavel has confirmed stands, whatever is done to it. */
class AfterTheGavelTest {

    private static final Meaning MEANING = new Meaning(approve(P1), reject(P1), "Ja", "Nej");

    private final AnItem assembly = AnItem.ofAnAssembly(9);

    static List<DecisionCommand> tooLate() {
        return List.of(
                new CountSupporters(ITEM, 1, 3),
                new StateFinding(ITEM, 1, approve(P1)),
                new RequestVote(ITEM, 1, Optional.of(SVEN)),
                new ApproveWording(ITEM, 1, MEANING),
                new CastBallots(ITEM, 1, List.of(new Ballot(SVEN, Choice.YES))),
                new AnnounceCount(ITEM, 1, new Count(5, 4, 0, 0)),
                new GiveCastingVote(ITEM, 1, Choice.YES),
                new CloseVote(ITEM, 1));
    }

    private AnItem referralTurnedDown() {
        return assembly.moved(ProposalKind.REFERRAL_BACK, VERA, Aim.backTo(BOARD, "Mer underlag"))
                .debated()
                .found(reject(P1));
    }

    @ParameterizedTest
    @MethodSource("tooLate")
    @Holds("GAVEL_HAS_FALLEN")
    void nothing_is_done_with_a_question_after_its_gavel(DecisionCommand command) {
        referralTurnedDown().gavel().refusesUnlessRecorded(command, DecisionRule.GAVEL_HAS_FALLEN);
    }

    @Test
    void a_request_is_not_withdrawn_after_the_gavel() {
        referralTurnedDown().requested().worded(reject(P1), approve(P1)).counted(9, 0, 0).gavel();
        assembly.refusesUnlessRecorded(
                new WithdrawVoteRequest(ITEM, 1), DecisionRule.GAVEL_HAS_FALLEN);
        assembly.when(new StrikeGavel(ITEM, 1));
    }

    @Test
    void a_proposal_is_not_taken_back_after_the_decision() {
        assembly.moved(VERA, "Plan V").decidedFor(PENDING);
        assembly.refusesUnlessRecorded(
                new WithdrawProposal(ITEM, P1), DecisionRule.GAVEL_HAS_FALLEN);
    }

    @Test
    void neither_stand_nor_debate_after_the_decision() {
        assembly.moved(VERA, "Plan V").decidedFor(PENDING);
        assembly.refusesUnlessRecorded(
                new TakeStand(ITEM, P1, SVEN, true, 1), DecisionRule.ALREADY_DECIDED);
        assembly.refusesUnlessRecorded(new ReopenDebate(ITEM), DecisionRule.ALREADY_DECIDED);
        assembly.when(new CloseDebate(ITEM));
    }

    @Test
    void nothing_is_done_with_a_proposal_that_there_is_not() {
        assembly.moved(VERA, "Plan V");
        for (DecisionCommand command :
                List.of(
                        new WithdrawProposal(ITEM, P2),
                        new RefuseProposal(ITEM, P2, Refusal.UNLAWFUL, "Skäl"),
                        new TakeStand(ITEM, P2, SVEN, false, 1),
                        new MoveProposal(
                                ITEM,
                                AnItem.draft(ProposalKind.AMENDMENT, SVEN, Aim.clause(P2, 1))))) {
            assembly.refuses(command, DecisionRule.NO_SUCH_PROPOSAL);
        }
    }
}
