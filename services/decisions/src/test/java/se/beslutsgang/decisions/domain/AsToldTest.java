package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.SVEN;
import static se.beslutsgang.decisions.domain.AnItem.VERA;
import static se.beslutsgang.decisions.events.Alternative.approve;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.FloorCommand.TakeStand;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.OutcomeEvent.DepartureNoted;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionPut;
import se.beslutsgang.decisions.events.QuestionKind;

import java.util.List;
import java.util.Optional;

/** What an item tells of itself, also where older records told it otherwise. */
class AsToldTest {

    private final AnItem board = AnItem.ofTheBoard();

    private static QuestionPut put(Alternative one) {
        return new QuestionPut(ITEM, 1, QuestionKind.MAIN, List.of(one), Optional.empty());
    }

    @Test
    void older_records_tell_the_alternatives_of_a_question_one_by_one() {
        ItemState state = board.moved(VERA, "Plan V").state();
        state = ItemState.evolve(state, put(approve(PENDING)));
        state = ItemState.evolve(state, put(approve(P1)));
        state = ItemState.evolve(state, put(approve(PENDING)));
        assertThat(state.questions().all()).hasSize(1);
        assertThat(state.questions().number(1).orElseThrow().alternatives())
                .containsExactly(approve(PENDING), approve(P1));
    }

    @Test
    void stands_and_departures_are_told_in_their_order() {
        board.moved(VERA, "Plan V")
                .when(new TakeStand(ITEM, PENDING, SVEN, true, 1))
                .when(new TakeStand(ITEM, P1, SVEN, false, 2));
        assertThat(board.state().floor().stands())
                .extracting(s -> s.proposal())
                .containsExactly(PENDING, P1);
        assertThat(board.state().isCertifiedAtOnce()).isFalse();
        board.recording().decidedFor(PENDING).moved(SVEN, "Plan S");
        assertThat(board.state().departures())
                .extracting(DepartureNoted::rule)
                .containsExactly("decisions.ALREADY_DECIDED", "decisions.DEBATE_IS_CLOSED");
    }
}
