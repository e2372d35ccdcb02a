package se.beslutsgang.meetings.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The way of minutes from the closed meeting to legal force. */
public sealed interface MinutesEvent {

    MinutesId minutes();

    /**
     * Drawn up from what happened, or anew while nothing is certified; {@code lastDay} of the
     * meeting, or the day on which a part was certified at once, starts the 14 days (KL 5:69).
     */
    record MinutesDrawnUp(
            MinutesId minutes,
            MeetingId meeting,
            BodyId body,
            LocalDate lastDay,
            List<MinutesItem> items)
            implements MinutesEvent {}

    /** Not certified by the last day: a breach of KL 5:69, flagged. */
    record CertificationOverdue(MinutesId minutes, LocalDate lastDay) implements MinutesEvent {}

    record MinutesCertified(
            MinutesId minutes, LocalDate on, List<PersonId> certifiers, List<MinutesItem> items)
            implements MinutesEvent {}

    /** A certifier does not sign. */
    record CertificationRefused(MinutesId minutes, PersonId person, TextRef reason)
            implements MinutesEvent {}

    /** A certifier differs from the chair; both views are noted. */
    record DifferingViewNoted(MinutesId minutes, PersonId person, TextRef view)
            implements MinutesEvent {}

    /** On something essential: the body itself certifies, at its next meeting. */
    record CertificationMoved(MinutesId minutes, MeetingId to) implements MinutesEvent {}

    /**
     * Certified minutes were wrong. What is certified stays as it is, and shows that and what was
     * corrected.
     *
     * @param number from 1 within the minutes
     * @param wrong as it stands in the certified text; empty where something was left out
     * @param decidedAt the § at which a body decided on it
     */
    record MinutesCorrected(
            MinutesId minutes,
            int number,
            LocalDate on,
            ItemId item,
            String wrong,
            String right,
            TextRef reason,
            PersonId by,
            Optional<ItemId> decidedAt)
            implements MinutesEvent {}

    /** Not announced by the second day after: a breach of KL 8:12, flagged. */
    record AnnouncementOverdue(MinutesId minutes, LocalDate lastDay) implements MinutesEvent {}

    /**
     * Announced on the official notice board; the time of appeal runs from here (KL 13:5).
     *
     * @param nominalLastDay three weeks on, the weekday of the same name (lag 1930:173 § 1)
     * @param lastDay the same, rolled to a working day (§ 2)
     * @param earliestTakeDown the day after, before which the notice stays
     */
    record CertificationAnnounced(
            MinutesId minutes,
            LocalDate on,
            LocalDate nominalLastDay,
            LocalDate lastDay,
            LocalDate earliestTakeDown)
            implements MinutesEvent {}

    record AppealTimeExpired(MinutesId minutes, LocalDate lastDay, List<ItemId> items)
            implements MinutesEvent {}

    /** The court was asked, and knows of no appeal. */
    record NoAppealKnown(MinutesId minutes, String asked) implements MinutesEvent {}

    record BecameFinal(MinutesId minutes, List<ItemId> items) implements MinutesEvent {}

    /** The recommendations went on to the body that decides. */
    record RecommendationsForwarded(MinutesId minutes, List<MinutesItem> items)
            implements MinutesEvent {}

    /** Under which model the engine drives these minutes to legal force. */
    record ProcessStarted(MinutesId minutes, String model, int version, String sha256)
            implements MinutesEvent {}

    record DepartureNoted(MinutesId minutes, String rule, String section) implements MinutesEvent {}
}
