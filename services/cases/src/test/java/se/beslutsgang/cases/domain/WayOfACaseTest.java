package se.beslutsgang.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.commands.OriginCommand.StateKind;
import se.beslutsgang.cases.commands.WayCommand.InviteComment;
import se.beslutsgang.cases.commands.WayCommand.RecordAdmission;
import se.beslutsgang.cases.commands.WayCommand.ReportCase;
import se.beslutsgang.cases.commands.WayCommand.StateAppeal;
import se.beslutsgang.cases.commands.WayCommand.StateEffect;
import se.beslutsgang.cases.commands.WayCommand.StateExemption;
import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.cases.events.WayEvent.CaseAdmitted;
import se.beslutsgang.kernel.testkit.Holds;

import java.time.LocalDate;

/** What is known of a case's way to its decision, and its year (KL 5:26-35). */
class WayOfACaseTest extends CaseUnderTest {

    @Test
    void what_was_allowed_to_be_put_is_told_once() {
        of(CaseKind.INTERPELLATION).when(new RecordAdmission(CASE, ITEM));
        assertThat(state.all(CaseAdmitted.class)).containsExactly(new CaseAdmitted(CASE, ITEM));
    }

    @Test
    void how_it_is_appealed_is_told_where_it_is_out_of_the_ordinary() {
        of(CaseKind.MATTER);
        assertThat(when(new StateAppeal(CASE, CaseAppeal.LEGALITY))).isEmpty();
        when(new StateAppeal(CASE, CaseAppeal.SPECIAL_ACT));
        assertThat(state.appeal()).isEqualTo(CaseAppeal.SPECIAL_ACT);
        assertThat(when(new StateAppeal(CASE, CaseAppeal.LEGALITY))).hasSize(1);
    }

    @Test
    void the_year_of_a_motion_ends_on_the_same_day_or_the_next_weekday() {
        assertThat(YearOfACase.lastDay(DAY)).isEqualTo(LocalDate.of(2027, 3, 4));
        assertThat(YearOfACase.lastDay(LocalDate.of(2024, 2, 29)))
                .isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(YearOfACase.lastDay(LocalDate.of(2025, 6, 6)))
                .as("6 June 2026 is a holiday, and a Saturday")
                .isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void only_motions_and_citizens_proposals_have_their_year() {
        of(CaseKind.MOTION).when(raise(ASSEMBLY, VERA));
        assertThat(state.lastDay()).contains(LocalDate.of(2027, 3, 4));
        when(new StateKind(CASE, CaseKind.INTERPELLATION, false));
        assertThat(state.lastDay()).isEmpty();
    }

    @Test
    @Holds("REPORTED_TOO_LATE")
    void a_motion_that_is_not_ready_is_reported_within_its_year() {
        of(CaseKind.MOTION).when(raise(ASSEMBLY, VERA));
        assertThat(when(new ReportCase(CASE, ASSEMBLY, LocalDate.of(2027, 3, 4)))).hasSize(1);
        flags(
                when(new ReportCase(CASE, ASSEMBLY, LocalDate.of(2027, 3, 5))),
                CaseRule.REPORTED_TOO_LATE);
    }

    @Test
    void what_is_known_of_the_way_is_kept_once() {
        of(CaseKind.MOTION);
        when(new InviteComment(CASE, BOARD, DAY));
        when(new StateExemption(CASE, Exemption.URGENT));
        when(new StateEffect(CASE, ASSEMBLY, CaseEffect.REJECTS));
        assertThat(when(new StateEffect(CASE, ASSEMBLY, CaseEffect.ANSWERS))).hasSize(1);
        assertThat(when(new StateEffect(CASE, ASSEMBLY, CaseEffect.REJECTS))).hasSize(1);
    }
}
