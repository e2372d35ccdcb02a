package se.beslutsgang.meetings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.ledger.AggregateShell;
import se.beslutsgang.ledger.EventTypes;
import se.beslutsgang.meetings.domain.MeetingState;
import se.beslutsgang.meetings.domain.MinutesState;
import se.beslutsgang.meetings.events.FloorEvent;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.RollEvent;

/** What the module gives to the ledger. */
@Configuration(proxyBeanMethods = false)
class MeetingsConfiguration {
    @Bean
    EventTypes meetingEvents() {
        return EventTypes.of("meetings")
                .with("MeetingCalled", 1, MeetingEvent.MeetingCalled.class)
                .with("ItemPlacedOnAgenda", 1, MeetingEvent.ItemPlacedOnAgenda.class)
                .with("SummonsSent", 1, MeetingEvent.SummonsSent.class)
                .with("MeetingOpened", 1, MeetingEvent.MeetingOpened.class)
                .with("AttendanceNoted", 1, MeetingEvent.AttendanceNoted.class)
                .with("CertifierAppointed", 1, MeetingEvent.CertifierAppointed.class)
                .with("ItemTakenUp", 1, MeetingEvent.ItemTakenUp.class)
                .with("ItemConcluded", 1, MeetingEvent.ItemConcluded.class)
                .with("MeetingAdjourned", 1, MeetingEvent.MeetingAdjourned.class)
                .with("MeetingResumed", 1, MeetingEvent.MeetingResumed.class)
                .with("MeetingClosed", 1, MeetingEvent.MeetingClosed.class)
                .with("DoorsOpened", 1, MeetingEvent.DoorsOpened.class)
                .with("DoorsClosed", 1, MeetingEvent.DoorsClosed.class)
                .with("DepartureNoted", 1, MeetingEvent.DepartureNoted.class)
                .with("AbsenceNotified", 1, RollEvent.AbsenceNotified.class)
                .with("RollCalled", 1, RollEvent.RollCalled.class)
                .with("MemberServes", 1, RollEvent.MemberServes.class)
                .with("SubstituteServes", 1, RollEvent.SubstituteServes.class)
                .with("SteppedAside", 1, RollEvent.SteppedAside.class)
                .with("SteppedBack", 1, RollEvent.SteppedBack.class)
                .with("WhereaboutsNoted", 1, RollEvent.WhereaboutsNoted.class)
                .with("AttendsWithoutVote", 1, RollEvent.AttendsWithoutVote.class)
                .with("ChairTaken", 1, RollEvent.ChairTaken.class)
                .with("MeetingChairElected", 1, RollEvent.MeetingChairElected.class)
                .with("FloorRequested", 1, FloorEvent.FloorRequested.class)
                .with("FloorGiven", 1, FloorEvent.FloorGiven.class)
                .with("FloorRequestWithdrawn", 1, FloorEvent.FloorRequestWithdrawn.class)
                .with("SpeakersListClosed", 1, FloorEvent.SpeakersListClosed.class);
    }

    @Bean
    EventTypes minutesEvents() {
        return EventTypes.of("minutes")
                .with("MinutesDrawnUp", 1, MinutesEvent.MinutesDrawnUp.class)
                .with("CertificationOverdue", 1, MinutesEvent.CertificationOverdue.class)
                .with("MinutesCertified", 1, MinutesEvent.MinutesCertified.class)
                .with("CertificationRefused", 1, MinutesEvent.CertificationRefused.class)
                .with("DifferingViewNoted", 1, MinutesEvent.DifferingViewNoted.class)
                .with("CertificationMoved", 1, MinutesEvent.CertificationMoved.class)
                .with("MinutesCorrected", 1, MinutesEvent.MinutesCorrected.class)
                .with("AnnouncementOverdue", 1, MinutesEvent.AnnouncementOverdue.class)
                .with("CertificationAnnounced", 1, MinutesEvent.CertificationAnnounced.class)
                .with("AppealTimeExpired", 1, MinutesEvent.AppealTimeExpired.class)
                .with("NoAppealKnown", 1, MinutesEvent.NoAppealKnown.class)
                .with("BecameFinal", 1, MinutesEvent.BecameFinal.class)
                .with("RecommendationsForwarded", 1, MinutesEvent.RecommendationsForwarded.class)
                .with("ProcessStarted", 1, MinutesEvent.ProcessStarted.class)
                .with("DepartureNoted", 1, MinutesEvent.DepartureNoted.class);
    }

    @Bean
    AggregateShell meetingAggregate() {
        return AggregateShell.of(
                MeetingAggregate.class,
                "meeting/",
                MeetingState.class,
                MeetingState.NONE,
                MeetingEvent.class,
                MeetingState::evolve);
    }

    @Bean
    AggregateShell minutesAggregate() {
        return AggregateShell.of(
                MinutesAggregate.class,
                "minutes/",
                MinutesState.class,
                MinutesState.NONE,
                MinutesEvent.class,
                MinutesState::evolve);
    }
}
