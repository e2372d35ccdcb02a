package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.testkit.Holds;
import se.beslutsgang.meetings.domain.MeetingCompleteness.Frame;
import se.beslutsgang.meetings.domain.MeetingCompleteness.Matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What the frame of minutes and each matter must tell of the meeting (KL 5:65-66, 5:69). */
class MeetingCompletenessTest {

    private static final Optional<Happened> TEN =
            Optional.of(Happened.at(Instant.parse("2026-06-03T08:00:00Z")));
    private static final Optional<Happened> SOMETIME =
            Optional.of(Happened.on(LocalDate.of(2026, 6, 3)));

    @Test
    void what_tells_everything_lacks_nothing() {
        assertThat(MeetingCompleteness.of(new Frame(true, true, true, TEN, TEN))).isEmpty();
        assertThat(MeetingCompleteness.of(new Matter(true, true, true, true, false))).isEmpty();
    }

    @Test
    @Holds({"NO_CERTIFIER_APPOINTED", "NOTHING_TREATED", "NO_PLACE", "NO_TIME"})
    void the_frame_tells_certifiers_matters_place_and_time() {
        assertThat(MeetingCompleteness.of(new Frame(false, true, true, TEN, TEN)))
                .containsExactly(CompletenessRule.NO_CERTIFIER_APPOINTED);
        assertThat(MeetingCompleteness.of(new Frame(true, false, true, TEN, TEN)))
                .containsExactly(CompletenessRule.NOTHING_TREATED);
        assertThat(MeetingCompleteness.of(new Frame(true, true, false, TEN, TEN)))
                .containsExactly(CompletenessRule.NO_PLACE);
        assertThat(MeetingCompleteness.of(new Frame(true, true, true, TEN, SOMETIME)))
                .containsExactly(CompletenessRule.NO_TIME);
        assertThat(MeetingCompleteness.of(new Frame(true, true, true, SOMETIME, TEN)))
                .containsExactly(CompletenessRule.NO_TIME);
        assertThat(MeetingCompleteness.of(new Frame(true, true, true, TEN, Optional.empty())))
                .containsExactly(CompletenessRule.NO_TIME);
    }

    @Test
    @Holds({"NOBODY_SERVED", "NOBODY_PRESIDED", "NO_QUORUM_IN_THE_MATTER", "AT_ONCE_NOT_SIGNED"})
    void a_matter_tells_who_served_who_presided_and_that_they_were_enough() {
        assertThat(MeetingCompleteness.of(new Matter(true, false, true, true, false)))
                .containsExactly(CompletenessRule.NOBODY_SERVED);
        assertThat(MeetingCompleteness.of(new Matter(true, true, false, true, false)))
                .containsExactly(CompletenessRule.NOBODY_PRESIDED);
        assertThat(MeetingCompleteness.of(new Matter(true, true, true, false, false)))
                .containsExactly(CompletenessRule.NO_QUORUM_IN_THE_MATTER);
        assertThat(MeetingCompleteness.of(new Matter(true, true, true, true, true)))
                .containsExactly(CompletenessRule.AT_ONCE_NOT_SIGNED);
    }

    @Test
    @Holds("NEVER_TAKEN_UP")
    void what_was_never_taken_up_is_not_asked_who_served_in_it() {
        assertThat(MeetingCompleteness.of(new Matter(false, false, false, false, false)))
                .containsExactly(CompletenessRule.NEVER_TAKEN_UP);
    }
}
