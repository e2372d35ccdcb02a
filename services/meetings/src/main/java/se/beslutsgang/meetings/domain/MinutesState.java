package se.beslutsgang.meetings.domain;

import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.AnnouncementOverdue;
import se.beslutsgang.meetings.events.MinutesEvent.AppealTimeExpired;
import se.beslutsgang.meetings.events.MinutesEvent.BecameFinal;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationOverdue;
import se.beslutsgang.meetings.events.MinutesEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesDrawnUp;
import se.beslutsgang.meetings.events.MinutesEvent.NoAppealKnown;
import se.beslutsgang.meetings.events.MinutesEvent.ProcessStarted;
import se.beslutsgang.meetings.events.MinutesEvent.RecommendationsForwarded;
import se.beslutsgang.meetings.events.MinutesItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Minutes on their way: which steps have been taken, each at most once. */
public record MinutesState(
        Optional<MinutesDrawnUp> drawnUp,
        Optional<MinutesCertified> certified,
        Optional<CertificationAnnounced> announced,
        Optional<AppealTimeExpired> expired,
        Optional<BecameFinal> becameFinal,
        List<MinutesEvent> asides) {

    public static final MinutesState NONE =
            new MinutesState(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public static MinutesState evolve(MinutesState was, MinutesEvent event) {
        return switch (event) {
            case MinutesDrawnUp e ->
                    new MinutesState(
                            Optional.of(e),
                            was.certified,
                            was.announced,
                            was.expired,
                            was.becameFinal,
                            was.asides);
            case MinutesCertified e ->
                    new MinutesState(
                            was.drawnUp,
                            Optional.of(e),
                            was.announced,
                            was.expired,
                            was.becameFinal,
                            was.asides);
            case CertificationAnnounced e ->
                    new MinutesState(
                            was.drawnUp,
                            was.certified,
                            Optional.of(e),
                            was.expired,
                            was.becameFinal,
                            was.asides);
            case AppealTimeExpired e ->
                    new MinutesState(
                            was.drawnUp,
                            was.certified,
                            was.announced,
                            Optional.of(e),
                            was.becameFinal,
                            was.asides);
            case BecameFinal e ->
                    new MinutesState(
                            was.drawnUp,
                            was.certified,
                            was.announced,
                            was.expired,
                            Optional.of(e),
                            was.asides);
            case CertificationOverdue _,
                    AnnouncementOverdue _,
                    NoAppealKnown _,
                    RecommendationsForwarded _,
                    ProcessStarted _,
                    DepartureNoted _ ->
                    was.aside(event);
        };
    }

    private MinutesState aside(MinutesEvent event) {
        var more = new java.util.ArrayList<>(asides);
        more.add(event);
        return new MinutesState(
                drawnUp, certified, announced, expired, becameFinal, List.copyOf(more));
    }

    boolean has(Class<? extends MinutesEvent> kind) {
        return asides.stream().anyMatch(kind::isInstance);
    }

    /** The §§, as certified where they are, else as drawn up. */
    public List<MinutesItem> items() {
        return certified
                .map(MinutesCertified::items)
                .or(() -> drawnUp.map(MinutesDrawnUp::items))
                .orElse(List.of());
    }

    List<MinutesItem> appealable() {
        return items().stream().filter(i -> i.appealRoute() != AppealRoute.NONE).toList();
    }

    List<MinutesItem> recommendations() {
        return items().stream().filter(i -> i.recommendationTo().isPresent()).toList();
    }

    public LocalDate certifyBy() {
        return Deadlines.certifyBy(drawnUp.orElseThrow().lastDay());
    }
}
