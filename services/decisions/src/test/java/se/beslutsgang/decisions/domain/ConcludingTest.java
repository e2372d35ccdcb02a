package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.BOARD;
import static se.beslutsgang.decisions.domain.AnItem.CASE;
import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.FloorCommand.PrepareItem;
import se.beslutsgang.decisions.commands.FloorCommand.RecordPending;
import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.commands.QuestionCommand.ConcludeItem;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;
import java.util.Optional;

/** How an item begins and ends. */
class ConcludingTest {

    private static final PlannedQuestion ADDITION =
            new PlannedQuestion(QuestionKind.ADDITION, List.of(approve(P1), reject(P1)));

    private final AnItem board = AnItem.ofTheBoard();

    private static AnItem unprepared() {
        return AnItem.unprepared(BodyKind.COMMITTEE, BOARD, 5, "M2 V1 S2");
    }

    private static RecordPending pending(List<Part> parts) {
        return new RecordPending(ITEM, CASE, BOARD, parts, Effect.DECIDES);
    }

    @Test
    @Holds("NO_SUCH_ITEM")
    void nothing_is_done_with_an_item_that_is_not_prepared() {
        var stand = new TakeStand(ITEM, PENDING, VERA, true, 1);
        unprepared().recording().refuses(stand, DecisionRule.NO_SUCH_ITEM);
    }

    @Test
    @Holds("NOTHING_PENDING")
    void an_item_needs_something_on_the_table() {
        unprepared()
                .nothingOnTheTable()
                .refusesUnlessRecorded(new PrepareItem(ITEM, CASE), DecisionRule.NOTHING_PENDING);
    }

    @Test
    @Holds("NOT_AS_TOLD")
    void what_lies_on_the_table_is_not_told_in_two_ways() {
        var told = pending(List.of(Part.of(List.of("Anta planen"))));
        assertThat(board.when(told).then()).isEmpty();
        var otherwise = pending(List.of(Part.of(List.of("Avslå planen"))));
        board.recording().refuses(otherwise, DecisionRule.NOT_AS_TOLD);
    }

    @Test
    @Holds("NOTHING_TO_PUT")
    void when_all_is_put_there_is_no_next_question() {
        board.decidedFor(PENDING).recording();
        board.refuses(new PutQuestion(ITEM, 2), DecisionRule.NOTHING_TO_PUT);
    }

    @Test
    @Holds("ANOTHER_QUESTION_IS_OPEN")
    void one_question_is_dealt_with_before_the_next_is_put() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER).debated().found(approve(PENDING));
        board.refusesUnlessRecorded(
                new PutQuestion(ITEM, 2, Optional.of(ADDITION)),
                DecisionRule.ANOTHER_QUESTION_IS_OPEN);
    }

    @Test
    @Holds("NOT_EVERYTHING_PUT")
    void an_item_is_not_done_with_while_a_proposal_is_left() {
        board.moved(ProposalKind.ADDITION, VERA, Aim.MATTER).debated();
        board.found(approve(PENDING)).gavel();
        assertThat(board.state().isDecided()).isFalse();
        var conclude = new ConcludeItem(ITEM);
        board.refusesUnlessRecorded(conclude, DecisionRule.NOT_EVERYTHING_PUT);
        assertThat(board.recording().when(conclude).decision().adopted()).containsExactly(PENDING);
    }

    @Test
    @Holds("NOTHING_SETTLED")
    void where_nothing_was_settled_nothing_is_decided() {
        AnItem item = unprepared().when(pending(List.of())).debated();
        item.refuses(new ConcludeItem(ITEM), DecisionRule.NOTHING_SETTLED);
        assertThat(item.state().isDecided()).isFalse();
    }

    @Test
    void an_item_that_is_decided_is_concluded_already() {
        board.decidedFor(PENDING);
        assertThat(board.when(new ConcludeItem(ITEM)).then()).isEmpty();
    }
}
