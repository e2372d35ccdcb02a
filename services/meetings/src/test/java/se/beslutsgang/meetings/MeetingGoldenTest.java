package se.beslutsgang.meetings;

import org.junit.jupiter.api.Test;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.testkit.GoldenEvents;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.Capacity;
import se.beslutsgang.meetings.events.FloorEvent;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.events.RollEvent;
import se.beslutsgang.meetings.events.Seated;
import se.beslutsgang.meetings.events.ServiceGround;
import se.beslutsgang.meetings.events.Whereabouts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class MeetingGoldenTest {

    private static final BodyId BOARD = new BodyId("exempel/rs");
    private static final BodyId ASSEMBLY = new BodyId("exempel/rf");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final MeetingId MEETING = MeetingId.of(BOARD, DAY);
    private static final ItemId ITEM = MEETING.item(1);
    private static final MinutesId MINUTES = MEETING.minutes();
    private static final CaseId CASE = new CaseId("exempel/17-2026");
    private static final PersonId PERSON = new PersonId("exempel/rs-3");

    private static final PersonId OTHER = new PersonId("exempel/rs-4");
    private static final TextRef TEXT = new TextRef("ab".repeat(32));
    private static final List<Seated> SEATED =
            List.of(
                    new Seated(PERSON, Optional.of(3), Optional.empty()),
                    new Seated(OTHER, Optional.of(4), Optional.of(PERSON)),
                    new Seated(OTHER, Optional.empty(), Optional.empty()));

    @Test
    void the_events_of_meetings_are_frozen() {
        GoldenEvents.of(new MeetingsConfiguration().meetingEvents())
                .hold(
                        new MeetingEvent.MeetingCalled(
                                MEETING, BOARD, List.of(DAY, DAY.plusDays(1)), "Regionhuset"),
                        new MeetingEvent.ItemPlacedOnAgenda(MEETING, ITEM, CASE, "Plan 2027-2029"),
                        new MeetingEvent.SummonsSent(MEETING),
                        new MeetingEvent.MeetingOpened(MEETING, 136),
                        new MeetingEvent.AttendanceNoted(MEETING, PERSON, Attendance.SERVES),
                        new MeetingEvent.CertifierAppointed(MEETING, PERSON),
                        new MeetingEvent.ItemTakenUp(MEETING, ITEM, 136),
                        new MeetingEvent.ItemConcluded(MEETING, ITEM),
                        new MeetingEvent.MeetingAdjourned(MEETING, DAY.plusDays(1)),
                        new MeetingEvent.MeetingResumed(MEETING, DAY.plusDays(1)),
                        new MeetingEvent.MeetingClosed(MEETING),
                        new MeetingEvent.DoorsOpened(MEETING),
                        new MeetingEvent.DoorsClosed(MEETING),
                        new MeetingEvent.DepartureNoted(MEETING, "meetings.NOT_OPEN", "-"),
                        new RollEvent.AbsenceNotified(MEETING, PERSON),
                        new RollEvent.RollCalled(MEETING, DAY, SEATED, List.of(OTHER)),
                        new RollEvent.MemberServes(MEETING, PERSON, 3),
                        new RollEvent.SubstituteServes(
                                MEETING,
                                OTHER,
                                3,
                                Optional.of(PERSON),
                                Optional.of(ITEM),
                                Optional.of(ServiceGround.PARTY_TABLE)),
                        new RollEvent.SubstituteServes(
                                MEETING,
                                OTHER,
                                3,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new RollEvent.SteppedAside(MEETING, PERSON, ITEM),
                        new RollEvent.SteppedBack(MEETING, PERSON, ITEM),
                        new RollEvent.WhereaboutsNoted(MEETING, PERSON, Whereabouts.AT_A_DISTANCE),
                        new RollEvent.AttendsWithoutVote(MEETING, OTHER, Capacity.COUNCILLOR),
                        new RollEvent.ChairTaken(MEETING, PERSON, Optional.of(ITEM)),
                        new RollEvent.ChairTaken(MEETING, PERSON, Optional.empty()),
                        new RollEvent.MeetingChairElected(MEETING, PERSON),
                        new FloorEvent.FloorRequested(MEETING, ITEM, PERSON, 1),
                        new FloorEvent.FloorGiven(MEETING, ITEM, PERSON, 1),
                        new FloorEvent.FloorRequestWithdrawn(MEETING, ITEM, PERSON, 2),
                        new FloorEvent.SpeakersListClosed(MEETING, ITEM));
    }

    @Test
    void the_events_of_minutes_are_frozen() {
        var own = item(AppealRoute.LEGALITY, Optional.empty());
        var recommended = item(AppealRoute.NONE, Optional.of(ASSEMBLY));
        GoldenEvents.of(new MeetingsConfiguration().minutesEvents())
                .hold(
                        new MinutesEvent.MinutesDrawnUp(
                                MINUTES, MEETING, BOARD, DAY, List.of(own, recommended)),
                        new MinutesEvent.CertificationOverdue(MINUTES, LocalDate.of(2026, 6, 17)),
                        new MinutesEvent.MinutesCertified(
                                MINUTES, LocalDate.of(2026, 6, 10), List.of(PERSON), List.of(own)),
                        new MinutesEvent.CertificationRefused(MINUTES, PERSON, TEXT),
                        new MinutesEvent.DifferingViewNoted(MINUTES, PERSON, TEXT),
                        new MinutesEvent.CertificationMoved(
                                MINUTES, MeetingId.of(BOARD, DAY.plusWeeks(4))),
                        new MinutesEvent.MinutesCorrected(
                                MEETING.part(ITEM),
                                1,
                                DAY.plusDays(9),
                                ITEM,
                                "22 ja",
                                "23 ja",
                                TEXT,
                                OTHER,
                                Optional.of(MeetingId.of(BOARD, DAY.plusWeeks(4)).item(2))),
                        new MinutesEvent.MinutesCorrected(
                                MINUTES,
                                2,
                                DAY.plusDays(9),
                                ITEM,
                                "",
                                "Ajournering",
                                TEXT,
                                OTHER,
                                Optional.empty()),
                        new MinutesEvent.AnnouncementOverdue(MINUTES, LocalDate.of(2026, 6, 12)),
                        new MinutesEvent.CertificationAnnounced(
                                MINUTES,
                                LocalDate.of(2026, 5, 29),
                                LocalDate.of(2026, 6, 19),
                                LocalDate.of(2026, 6, 22),
                                LocalDate.of(2026, 6, 23)),
                        new MinutesEvent.AppealTimeExpired(
                                MINUTES, LocalDate.of(2026, 6, 22), List.of(ITEM)),
                        new MinutesEvent.NoAppealKnown(MINUTES, "Förvaltningsrätten"),
                        new MinutesEvent.BecameFinal(MINUTES, List.of(ITEM)),
                        new MinutesEvent.RecommendationsForwarded(MINUTES, List.of(recommended)),
                        new MinutesEvent.ProcessStarted(
                                MINUTES, "after-the-meeting", 1, "cd".repeat(32)),
                        new MinutesEvent.DepartureNoted(
                                MINUTES, "meetings.CERTIFIED_TOO_LATE", "KL 5:69"));
    }

    private static MinutesItem item(AppealRoute route, Optional<BodyId> to) {
        return new MinutesItem(ITEM, CASE, 136, new DocumentHash("0f".repeat(32)), route, to);
    }
}
