package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.decisions.domain.AnItem.ITEM;
import static se.beslutsgang.decisions.domain.AnItem.P1;
import static se.beslutsgang.decisions.domain.AnItem.P2;
import static se.beslutsgang.decisions.domain.AnItem.PENDING;
import static se.beslutsgang.decisions.domain.AnItem.VERA;

import org.junit.jupiter.api.Test;

import se.beslutsgang.decisions.commands.MatterCommand.StateFigures;
import se.beslutsgang.decisions.domain.Differences.Line;
import se.beslutsgang.decisions.events.Figures;
import se.beslutsgang.decisions.events.Figures.Frame;
import se.beslutsgang.decisions.events.Figures.Total;
import se.beslutsgang.decisions.events.Figures.Unit;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.testkit.Holds;

import java.util.List;
import java.util.Optional;

/** Frames and a tax rate, in whole numbers. */
class FiguresTest {

    private static final BodyId CARE = new BodyId("x/hsn");
    private static final BodyId CULTURE = new BodyId("x/kn");

    private final AnItem board = AnItem.ofTheBoard();

    private static Figures figures(long care, long culture, long total, int tax) {
        return new Figures(
                Unit.THOUSANDS,
                List.of(new Frame(CARE, 2027, care), new Frame(CULTURE, 2027, culture)),
                List.of(new Total(2027, total)),
                Optional.of(tax));
    }

    @Test
    @Holds("FRAMES_DO_NOT_ADD_UP")
    void the_frames_add_up_to_the_total_of_their_year() {
        board.when(new StateFigures(ITEM, PENDING, figures(900, 100, 1000, 11340)));
        board.refusesUnlessRecorded(
                new StateFigures(ITEM, PENDING, figures(900, 101, 1000, 11340)),
                DecisionRule.FRAMES_DO_NOT_ADD_UP);
    }

    @Test
    @Holds("FRAME_TWICE")
    void a_body_has_one_frame_a_year() {
        var twice =
                new Figures(
                        Unit.ORE,
                        List.of(new Frame(CARE, 2027, 1), new Frame(CARE, 2027, 1)),
                        List.of(),
                        Optional.empty());
        board.refuses(new StateFigures(ITEM, PENDING, twice), DecisionRule.FRAME_TWICE);
    }

    @Test
    @Holds("AMOUNT_OUT_OF_RANGE")
    void no_amount_is_larger_than_what_can_be_reckoned_with() {
        var huge =
                new Figures(
                        Unit.MILLIONS,
                        List.of(new Frame(CARE, 2027, 999_999_999_999L)),
                        List.of(),
                        Optional.empty());
        board.refuses(new StateFigures(ITEM, PENDING, huge), DecisionRule.AMOUNT_OUT_OF_RANGE);
    }

    @Test
    void what_is_decided_keeps_its_figures() {
        board.when(new StateFigures(ITEM, PENDING, figures(1, 1, 2, 0)));
        board.debated().decidedFor(PENDING);
        board.refusesUnlessRecorded(
                new StateFigures(ITEM, PENDING, figures(1, 2, 3, 0)), DecisionRule.ALREADY_DECIDED);
    }

    @Test
    void figures_belong_to_a_proposal_and_the_latest_hold() {
        board.moved(VERA, "Plan V");
        board.refuses(
                new StateFigures(ITEM, P2, figures(1, 1, 2, 0)), DecisionRule.NO_SUCH_PROPOSAL);
        board.when(new StateFigures(ITEM, P1, figures(1, 1, 2, 0)));
        board.when(new StateFigures(ITEM, P1, figures(1, 2, 3, 0)));
        assertThat(board.state().kind().figures())
                .singleElement()
                .matches(f -> f.figures().equals(figures(1, 2, 3, 0)));
    }

    @Test
    void the_difference_is_worked_out_in_ore_whatever_the_units() {
        var ours =
                new Figures(
                        Unit.MILLIONS,
                        List.of(new Frame(CARE, 2027, 2)),
                        List.of(),
                        Optional.of(11440));
        Differences between = Differences.between(figures(900, 100, 1000, 11340), ours);
        assertThat(between.taxRate()).contains(100);
        assertThat(between.frames())
                .containsExactly(
                        new Line(CARE, 2027, 90_000_000, 200_000_000),
                        new Line(CULTURE, 2027, 10_000_000, 0));
        assertThat(between.frames().getFirst().difference()).isEqualTo(110_000_000);
    }
}
