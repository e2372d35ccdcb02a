package se.beslutsgang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class JudgementTest {

    private enum Question implements Rule.Listed {
        NO_SEAT(Strength.IMPOSSIBLE),
        TOO_LATE(Strength.UNLAWFUL),
        ODD(Strength.UNUSUAL);

        private final Grounds grounds;

        Question(Strength strength) {
            this.grounds = new Grounds("kernel", "KL 1:1", strength);
        }

        @Override
        public Grounds grounds() {
            return grounds;
        }
    }

    private static final Happened WHEN = Happened.parse("2022-06-08");
    private static final Occasion CONDUCTING = Occasion.conducting(Actor.SYSTEM, WHEN);
    private static final Occasion RECORDING = Occasion.recording(Actor.SYSTEM, WHEN);
    private static final Occasion WITH_A_REASON = CONDUCTING.because(new TextRef("why"));

    @ParameterizedTest
    @EnumSource
    void a_rule_that_is_kept_leaves_no_trace_in_either_mode(Question rule) {
        assertThat(new Judgement(CONDUCTING).require(true, rule).departures()).isEmpty();
        assertThat(new Judgement(RECORDING).require(true, rule).departures()).isEmpty();
    }

    @Test
    void what_cannot_stand_in_the_record_is_refused_in_both_modes_and_with_a_reason() {
        for (Occasion occasion : new Occasion[] {CONDUCTING, RECORDING, WITH_A_REASON}) {
            assertThatThrownBy(() -> new Judgement(occasion).require(false, Question.NO_SEAT))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void what_the_law_forbids_is_refused_when_conducting_without_a_reason() {
        assertThatThrownBy(
                        () -> new Judgement(CONDUCTING).require(false, Question.TOO_LATE, "S", 3))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        no -> {
                            assertThat(no.rule()).isEqualTo(Question.TOO_LATE);
                            assertThat(no.facts()).containsExactly("S", 3);
                            assertThat(no).hasMessage("kernel.TOO_LATE (KL 1:1) [S, 3]");
                            assertThat(no.getStackTrace()).isEmpty();
                        });
    }

    @Test
    void one_who_takes_part_does_not_go_on_whatever_the_reason() {
        var politician = new Actor(new PersonId("x/anna"), Role.POLITICIAN);
        var occasion = Occasion.conducting(politician, WHEN).because(new TextRef("why"));
        assertThatThrownBy(() -> new Judgement(occasion).require(false, Question.TOO_LATE))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void the_chair_goes_on_with_a_reason_and_the_departure_is_kept() {
        assertThat(new Judgement(WITH_A_REASON).require(false, Question.TOO_LATE).departures())
                .containsExactly(Question.TOO_LATE);
    }

    @Test
    void what_happened_is_recorded_and_the_departures_are_kept_in_order() {
        var judgement = new Judgement(RECORDING).require(false, Question.ODD);

        assertThatCode(() -> judgement.require(false, Question.TOO_LATE))
                .doesNotThrowAnyException();
        assertThat(judgement.departures()).containsExactly(Question.ODD, Question.TOO_LATE);
    }

    @Test
    void advice_refuses_nobody() {
        assertThat(new Judgement(CONDUCTING).require(false, Question.ODD).departures())
                .containsExactly(Question.ODD);
    }

    @Test
    void departures_stand_before_what_happened_and_nothing_happens_twice() {
        var judgement = new Judgement(RECORDING).require(false, Question.TOO_LATE);

        assertThat(judgement.before(List.of("moved"), Rule::key))
                .containsExactly("kernel.TOO_LATE", "moved");
        assertThat(judgement.before(List.of(), Rule::key)).isEmpty();
    }
}
