package se.beslutsgang.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.domain.MeetingState;
import se.beslutsgang.meetings.events.MeetingEvent.ItemPlacedOnAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingCalled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be treated without a quorum: what is asked, where it was decided (KL 5:45). */
class QuorumExemptionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);
    private static final BodyId BODY = new BodyId("x/rf");
    private static final MeetingId MEETING = MeetingId.of(BODY, DAY);
    private static final ItemId ITEM = MEETING.item(1);
    private static final CaseId CASE = new CaseId("x/1-2026");

    private final Mandates mandates = mock();
    private final Cases cases = mock();
    private final QuorumExemptions exemptions = new QuorumExemptions(mandates, cases);

    private static MeetingState called() {
        MeetingState called =
                MeetingState.evolve(
                        MeetingState.NONE, new MeetingCalled(MEETING, BODY, List.of(DAY), "Salen"));
        return MeetingState.evolve(
                called, new ItemPlacedOnAgenda(MEETING, ITEM, CASE, "Interpellation"));
    }

    private void ofKind(CaseKind kind) {
        Cases.Case found = mock();
        when(found.origin())
                .thenReturn(
                        new Cases.Origin(
                                kind,
                                false,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        when(cases.find(CASE)).thenReturn(Optional.of(found));
    }

    @Test
    void they_cover_what_is_asked_from_the_day_on() {
        ofKind(CaseKind.INTERPELLATION);
        assertThat(exemptions.cover(ITEM, called())).isFalse();
        when(mandates.mayAskWithoutQuorum(BODY, DAY)).thenReturn(true);
        assertThat(exemptions.cover(ITEM, called())).isTrue();
        ofKind(CaseKind.MEMBER_QUESTION);
        assertThat(exemptions.cover(ITEM, called())).isTrue();
    }

    @Test
    void they_cover_nothing_else() {
        when(mandates.mayAskWithoutQuorum(BODY, DAY)).thenReturn(true);
        ofKind(CaseKind.MOTION);
        assertThat(exemptions.cover(ITEM, called())).isFalse();
        assertThat(exemptions.cover(MEETING.item(2), called())).isFalse();
    }
}
