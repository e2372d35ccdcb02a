package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.P3;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SIRI;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.VoteCommand.ApproveWording;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.kernel.testkit.Holds;

/** What stands against the proposal found carried, where there are several others. */
class CounterProposalTest {

    private final AnItem board = AnItem.ofTheBoard();

    @Test
    @Holds("NO_COUNTER_PROPOSAL")
    void with_three_proposals_the_counter_proposal_is_sought_among_the_others() {
        board.moved(VERA, "Plan V").moved(SVEN, "Plan S").debated();
        board.found(approve(PENDING)).requested();
        assertThat(board.nextStep().orElseThrow().question().alternatives())
                .containsExactly(approve(P1), approve(P2));
        board.refusesUnlessRecorded(
                new ApproveWording(
                        ITEM, 1, new Meaning(approve(PENDING), approve(P1), "Ja", "Nej")),
                DecisionRule.NO_COUNTER_PROPOSAL);
        board.found(approve(P2)).gavel();
        board.worded(approve(PENDING), approve(P2)).counted(1, 3, 0).gavel();
        assertThat(board.decision().carried()).contains(P2);
    }

    /** As in a budget: a vote on the main question and one on the counter-proposal. */
    @Test
    void with_four_proposals_and_a_vote_at_each_level_the_search_goes_on_below() {
        board.moved(VERA, "Plan V").moved(SVEN, "Plan S").moved(SIRI, "Plan X").debated();
        board.found(approve(PENDING)).requested();
        board.found(approve(P1)).requested();
        assertThat(board.nextStep().orElseThrow().question().alternatives())
                .containsExactly(approve(P2), approve(P3));
        board.found(approve(P3)).gavel();
        board.worded(approve(P1), approve(P3)).counted(1, 2, 1).gavel();
        assertThat(board.settled().outcome()).isEqualTo(approve(P3));
        board.worded(approve(PENDING), approve(P3)).counted(2, 1, 1).gavel();
        assertThat(board.decision().carried()).contains(PENDING);
    }

    @Test
    void in_the_ladder_the_others_meet_in_pairs_and_the_loser_is_out() {
        board.ladder().moved(VERA, "Plan V").moved(SVEN, "Plan S").moved(SIRI, "Plan X").debated();
        board.found(approve(PENDING)).requested();
        assertThat(board.nextStep().orElseThrow().question().alternatives())
                .containsExactly(approve(P1), approve(P2));
        board.found(approve(P2)).gavel();
        assertThat(board.nextStep().orElseThrow().question().alternatives())
                .containsExactly(approve(P2), approve(P3));
        board.found(approve(P2)).gavel();
        board.worded(approve(PENDING), approve(P2)).counted(1, 3, 0).gavel();
        assertThat(board.decision().carried()).contains(P2);
    }
}
