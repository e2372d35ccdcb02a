package se.beslutsgang.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.MeetingId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** To which meeting a matter is put off (KL 5:51). */
class PostponedTest {

    private static final BodyId ASSEMBLY = new BodyId("x/rf");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);
    private static final MeetingId FEBRUARY = MeetingId.of(ASSEMBLY, DAY);
    private static final MeetingId APRIL = MeetingId.of(ASSEMBLY, DAY.plusMonths(2));
    private static final MeetingId JUNE = MeetingId.of(ASSEMBLY, DAY.plusMonths(4));
    private static final MeetingId BOARD = MeetingId.of(new BodyId("x/rs"), DAY.plusMonths(1));
    private static final List<MeetingId> ALL = List.of(JUNE, BOARD, FEBRUARY, APRIL);

    private static Postponed until(Optional<LocalDate> day) {
        return new Postponed(FEBRUARY, new CaseId("x/1-2026"), day);
    }

    private static List<MeetingId> due(Postponed matter) {
        return ALL.stream().filter(m -> matter.isDueAt(m, ALL)).toList();
    }

    @Test
    void without_a_day_it_is_the_next_meeting_of_the_same_body() {
        assertThat(due(until(Optional.empty()))).containsExactly(APRIL);
    }

    @Test
    void with_a_day_it_is_the_first_meeting_from_that_day_on() {
        assertThat(due(until(Optional.of(JUNE.firstDay())))).containsExactly(JUNE);
        assertThat(due(until(Optional.of(APRIL.firstDay().plusDays(1))))).containsExactly(JUNE);
        assertThat(due(until(Optional.of(APRIL.firstDay())))).containsExactly(APRIL);
        assertThat(due(until(Optional.of(JUNE.firstDay().plusDays(1))))).isEmpty();
    }

    @Test
    void it_reaches_the_meetings_of_a_year() {
        MeetingId later = MeetingId.of(ASSEMBLY, DAY.plusYears(1).minusDays(1));
        MeetingId tooLate = MeetingId.of(ASSEMBLY, DAY.plusYears(1));
        assertThat(Postponed.mayReach(FEBRUARY, later)).isTrue();
        assertThat(Postponed.mayReach(FEBRUARY, tooLate)).isFalse();
        assertThat(Postponed.mayReach(APRIL, FEBRUARY)).isFalse();
    }
}
