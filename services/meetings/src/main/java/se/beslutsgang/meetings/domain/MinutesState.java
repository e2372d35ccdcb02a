package se.beslutsgang.meetings.domain;

import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.AppealTimeExpired;
import se.beslutsgang.meetings.events.MinutesEvent.BecameFinal;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesDrawnUp;
import se.beslutsgang.meetings.events.MinutesItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Minutes on their way: the steps that were taken, in order, each at most once. */
public record MinutesState(List<MinutesEvent> steps) {

    public static final MinutesState NONE = new MinutesState(List.of());

    public static MinutesState evolve(MinutesState was, MinutesEvent event) {
        return new MinutesState(Stream.concat(was.steps.stream(), Stream.of(event)).toList());
    }

    private <E extends MinutesEvent> Optional<E> last(Class<E> step) {
        return steps.reversed().stream().filter(step::isInstance).map(step::cast).findFirst();
    }

    public Optional<MinutesDrawnUp> drawnUp() {
        return last(MinutesDrawnUp.class);
    }

    public Optional<MinutesCertified> certified() {
        return last(MinutesCertified.class);
    }

    public Optional<CertificationAnnounced> announced() {
        return last(CertificationAnnounced.class);
    }

    public Optional<AppealTimeExpired> expired() {
        return last(AppealTimeExpired.class);
    }

    public Optional<BecameFinal> becameFinal() {
        return last(BecameFinal.class);
    }

    boolean has(Class<? extends MinutesEvent> kind) {
        return last(kind).isPresent();
    }

    /** The §§, as certified where they are, else as drawn up. */
    public List<MinutesItem> items() {
        return certified()
                .map(MinutesCertified::items)
                .or(() -> drawnUp().map(MinutesDrawnUp::items))
                .orElse(List.of());
    }

    List<MinutesItem> appealable() {
        return items().stream().filter(i -> i.appealRoute() != AppealRoute.NONE).toList();
    }

    List<MinutesItem> recommendations() {
        return items().stream().filter(i -> i.recommendationTo().isPresent()).toList();
    }

    public LocalDate certifyBy() {
        return Deadlines.certifyBy(drawnUp().orElseThrow().lastDay());
    }
}
