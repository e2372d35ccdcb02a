package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Method;

import java.util.Optional;

/** KL 5:50, 5:55-56: what a count decides. */
class ClassificationTest {

    private static final TieBreak AGAINST = TieBreak.byChair(Choice.NO);

    @ParameterizedTest(name = "{0} yes, {1} no, the chair {2}: {3} by {4}")
    @CsvSource({
        "1, 0, NO, YES, VOTE",
        "0, 1, YES, NO, VOTE",
        "3, 2, NO, YES, VOTE",
        "2, 2, YES, YES, CASTING_VOTE",
        "2, 2, NO, NO, CASTING_VOTE",
        "0, 0, NO, NO, CASTING_VOTE",
    })
    void more_ballots_win_and_at_a_tie_the_side_of_the_chair(
            int yes, int no, Choice chair, Choice winner, Method method) {
        Classification plain =
                Classification.plain(new Count(yes, no, 5, 1), TieBreak.byChair(chair));
        assertThat(plain).isEqualTo(new Classification(winner, method, Optional.empty(), false));
    }

    @Test
    void at_a_tie_in_an_election_the_lot_decides() {
        var tie = new Count(2, 2, 0, 0);
        assertThat(Classification.plain(tie, TieBreak.byLot(Choice.NO)))
                .isEqualTo(new Classification(Choice.NO, Method.LOT, Optional.empty(), false));
    }

    @ParameterizedTest(name = "{0} of {1} is {2}: {3}")
    @CsvSource({
        "54, 81, TWO_THIRDS, true", "53, 81, TWO_THIRDS, false", "54, 80, TWO_THIRDS, true",
        "53, 80, TWO_THIRDS, false", "53, 79, TWO_THIRDS, true", "2, 3, TWO_THIRDS, true",
        "1, 2, TWO_THIRDS, false", "0, 0, TWO_THIRDS, false", "81, 81, UNANIMITY, true",
        "80, 81, UNANIMITY, false", "1, 1, UNANIMITY, true", "0, 0, UNANIMITY, false",
    })
    void more_than_a_simple_majority_is_counted_of_those_present(
            int votes, int present, Majority needed, boolean reached) {
        var count = new Count(0, votes, 0, 0);
        Classification result = Classification.qualified(count, present, Choice.NO, needed);
        assertThat(result.winner()).isEqualTo(reached ? Choice.NO : Choice.YES);
        Classification other =
                Classification.qualified(new Count(votes, 0, 0, 0), present, Choice.YES, needed);
        assertThat(other.winner()).isEqualTo(reached ? Choice.YES : Choice.NO);
        assertThat(other.method()).isEqualTo(Method.VOTE);
    }

    @ParameterizedTest(name = "{0} of {1} is a third: {2}")
    @CsvSource({
        "27, 81, true", "26, 81, false", "24, 71, true", "23, 71, false", "13, 39, true",
        "27, 80, true", "26, 80, false", "1, 3, true", "1, 4, false", "0, 0, false",
    })
    void a_third_is_counted_of_those_present(int supporters, int present, boolean third) {
        assertThat(Classification.isThird(supporters, present)).isEqualTo(third);
    }

    @Test
    void the_side_for_delay_is_told_and_not_derived_from_yes() {
        var count = new Count(38, 43, 0, 0);
        assertThat(Classification.ofDelay(count, AGAINST, Choice.YES, true).delay())
                .contains(Delay.MINORITY);
        assertThat(Classification.ofDelay(count, AGAINST, Choice.NO, true).delay())
                .contains(Delay.MAJORITY);
        assertThat(Classification.ofDelay(count, AGAINST, Choice.YES, false).delay()).isEmpty();
    }

    @Test
    void a_majority_of_less_than_half_of_those_present_is_disputed() {
        assertThat(disputed(new Count(40, 1, 40, 0))).isTrue();
        assertThat(disputed(new Count(40, 1, 39, 0))).isTrue();
        assertThat(disputed(new Count(41, 1, 39, 0))).isFalse();
    }

    private static boolean disputed(Count count) {
        return Classification.ofDelay(count, AGAINST, Choice.YES, true).disputed();
    }

    @Test
    void a_count_knows_its_sides_who_is_there_and_who_is_not() {
        var count = new Count(5, 4, 3, 2);
        assertThat(count.present()).isEqualTo(12);
        assertThat(count.all()).isEqualTo(14);
        assertThat(count.of(Choice.YES)).isEqualTo(5);
        assertThat(count.of(Choice.NO)).isEqualTo(4);
        assertThat(count.of(Choice.ABSTAINED)).isEqualTo(3);
        assertThat(count.majority()).contains(Choice.YES);
        assertThat(count.tie()).isFalse();
        assertThat(new Count(4, 4, 0, 0).majority()).isEmpty();
    }
}
