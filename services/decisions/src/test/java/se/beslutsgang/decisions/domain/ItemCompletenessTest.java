package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.CHAIR;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.STRANGER;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Choice.NO;
import static se.beslutsgang.decisions.events.Choice.YES;
import static se.beslutsgang.decisions.events.InFavourOf.NOTHING_STATED;
import static se.beslutsgang.decisions.events.Manner.SECRET;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.ElectionCommand.CallElection;
import se.beslutsgang.decisions.commands.ElectionCommand.FindElected;
import se.beslutsgang.decisions.commands.FloorCommand.MoveProposal;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.ChooseManner;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** What the minutes of a matter must tell (KL 5:67): what lacks is told, § by §. */
class ItemCompletenessTest {

    private final AnItem board = AnItem.ofTheBoard();

    private static List<Rule> lacking(AnItem item) {
        return ItemCompleteness.of(item.state(), false, false);
    }

    @Test
    void what_tells_everything_lacks_nothing() {
        assertThat(lacking(board.moved(SVEN, "Plan S").decidedFor(PENDING))).isEmpty();
    }

    @Test
    @Holds({"NEITHER_DECIDED_NOR_DELAYED", "QUESTION_LEFT_OPEN"})
    void a_matter_ends_in_a_decision_and_a_question_under_the_gavel() {
        board.debated();
        assertThat(lacking(board))
                .containsExactly(ItemCompletenessRule.NEITHER_DECIDED_NOR_DELAYED);
        board.found(approve(PENDING));
        assertThat(lacking(board)).contains(ItemCompletenessRule.QUESTION_LEFT_OPEN);
    }

    private AnItem voted() {
        board.moved(SVEN, "Plan S").debated().found(approve(PENDING)).requested();
        return board;
    }

    @Test
    @Holds("VOTE_WITHOUT_RESULT")
    void a_vote_that_was_asked_for_has_a_result() {
        assertThat(lacking(voted())).contains(ItemCompletenessRule.VOTE_WITHOUT_RESULT);
    }

    @Test
    @Holds("VOTE_WITHOUT_NAMES")
    void an_open_vote_tells_how_each_one_voted() {
        voted().worded(approve(PENDING), approve(P1)).counted(3, 1, 0).gavel();
        assertThat(lacking(board)).containsExactly(ItemCompletenessRule.VOTE_WITHOUT_NAMES);
    }

    @Test
    void an_election_lacks_nothing_once_all_are_elected() {
        var election = AnElection.in(board, 1).nominated("a");
        assertThat(lacking(board)).contains(ItemCompletenessRule.QUESTION_LEFT_OPEN);
        election.when(new FindElected(ITEM, 1, AnElection.persons("a")))
                .when(new ConcludeItem(ITEM));
        assertThat(lacking(board)).isEmpty();
    }

    @Test
    void a_secret_vote_tells_numbers_alone() {
        board.when(new CallElection(ITEM, 1, ElectionKind.EMPLOYMENT, AnElection.POST, 1));
        voted().worded(approve(PENDING), approve(P1)).when(new ChooseManner(ITEM, 1, SECRET));
        board.counted(3, 1, 0).gavel();
        assertThat(lacking(board)).doesNotContain(ItemCompletenessRule.VOTE_WITHOUT_NAMES);
    }

    @Test
    @Holds("VOTE_WITHOUT_WORDING")
    void a_vote_tells_what_yes_and_no_meant() {
        var ballots =
                List.of(
                        new Ballot(CHAIR, YES),
                        new Ballot(VERA, YES),
                        new Ballot(SVEN, NO),
                        new Ballot(SIRI, YES));
        voted().recording().when(new CastBallots(ITEM, 1, ballots)).when(new CloseVote(ITEM, 1));
        assertThat(lacking(board)).contains(ItemCompletenessRule.VOTE_WITHOUT_WORDING);
    }

    @Test
    @Holds("PROPOSAL_LEFT")
    void every_proposal_comes_to_an_end() {
        board.moved(ProposalKind.ADDITION, SVEN, Aim.MATTER).decidedFor(PENDING).recording();
        board.when(new ConcludeItem(ITEM));
        assertThat(lacking(board)).containsExactly(ItemCompletenessRule.PROPOSAL_LEFT);
    }

    /** Only where a third of an assembly can ask for it must it say why (KL 5:50). */
    @Test
    @Holds("DELAY_WITHOUT_REASON")
    void a_referral_back_by_an_assembly_says_why() {
        var bare =
                new Aim(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(AnItem.BOARD),
                        Optional.empty(),
                        Optional.empty());
        var assembly = AnItem.ofAnAssembly(5).recording();
        assembly.when(new MoveProposal(ITEM, AnItem.draft(ProposalKind.REFERRAL_BACK, VERA, bare)));
        assembly.decidedFor(P1);
        assertThat(ItemCompleteness.of(assembly.state(), true, false))
                .containsExactly(ItemCompletenessRule.DELAY_WITHOUT_REASON);
        assertThat(lacking(assembly)).isEmpty();
    }

    @Test
    @Holds("NOBODY_TOOK_PART")
    void a_decision_tells_who_took_part() {
        board.rollOf(0).recording().decidedFor(PENDING);
        assertThat(lacking(board)).containsExactly(ItemCompletenessRule.NOBODY_TOOK_PART);
    }

    @Test
    @Holds("RESERVED_WITHOUT_TAKING_PART")
    void who_reserves_took_part() {
        board.decidedFor(PENDING).recording();
        board.when(
                new DeclareReservation(
                        ITEM,
                        List.of(),
                        List.of(STRANGER),
                        NOTHING_STATED,
                        List.of(),
                        Optional.empty()));
        assertThat(lacking(board))
                .containsExactly(ItemCompletenessRule.RESERVED_WITHOUT_TAKING_PART);
    }

    /** KL 6:35 makes 5:65-67 and 5:69 hold for committees, and not 5:68. */
    @Test
    @Holds("ASKED_BUT_NOT_TOLD")
    void the_minutes_of_an_assembly_tell_who_asks_whom_and_what() {
        for (CaseKind kind : List.of(CaseKind.INTERPELLATION, CaseKind.MEMBER_QUESTION)) {
            ItemState asked = AskingTest.asked(kind).state();
            assertThat(ItemCompleteness.of(asked, true, false))
                    .contains(ItemCompletenessRule.ASKED_BUT_NOT_TOLD);
            assertThat(ItemCompleteness.of(asked, true, true))
                    .doesNotContain(ItemCompletenessRule.ASKED_BUT_NOT_TOLD);
            assertThat(ItemCompleteness.of(asked, false, false))
                    .doesNotContain(ItemCompletenessRule.ASKED_BUT_NOT_TOLD);
        }
        board.moved(SVEN, "Plan S").decidedFor(PENDING);
        assertThat(ItemCompleteness.of(board.state(), true, false)).isEmpty();
    }

    @Test
    @Holds("DECISION_WITHOUT_WORDS")
    void a_decision_has_words() {
        board.recording().when(new MoveProposal(ITEM, Draft.whole(SVEN, "plan", List.of())));
        board.decidedFor(P1);
        assertThat(lacking(board)).containsExactly(ItemCompletenessRule.DECISION_WITHOUT_WORDS);
    }
}
