package se.beslutsgang.meetings.domain;

import static java.util.stream.Collectors.toSet;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.AppealTimeExpired;
import se.beslutsgang.meetings.events.MinutesEvent.BecameFinal;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationMoved;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationRefused;
import se.beslutsgang.meetings.events.MinutesEvent.DifferingViewNoted;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCorrected;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesDrawnUp;
import se.beslutsgang.meetings.events.MinutesItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Minutes on their way: the steps that were taken, in order, each at most once. */
public record MinutesState(List<MinutesEvent> steps) {

    public static final MinutesState NONE = new MinutesState(List.of());

    public static MinutesState evolve(MinutesState was, MinutesEvent event) {
        return new MinutesState(Stream.concat(was.steps.stream(), Stream.of(event)).toList());
    }

    private <E extends MinutesEvent> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((_, later) -> later);
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

    /** Who has refused to sign. */
    Set<PersonId> refused() {
        return all(CertificationRefused.class).map(CertificationRefused::person).collect(toSet());
    }

    /** What certifiers have said, and where it led. */
    public List<MinutesEvent> remarks() {
        return steps.stream()
                .filter(
                        e ->
                                e instanceof CertificationRefused
                                        || e instanceof DifferingViewNoted
                                        || e instanceof CertificationMoved)
                .toList();
    }

    public Optional<CertificationMoved> moved() {
        return last(CertificationMoved.class);
    }

    /** What differs from the certified text, in the order in which it was found. */
    public List<MinutesCorrected> corrections() {
        return all(MinutesCorrected.class).toList();
    }

    private <E extends MinutesEvent> Stream<E> all(Class<E> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
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
        return items().stream().filter(i -> i.appealRoute().isByMembers()).toList();
    }

    List<MinutesItem> recommendations() {
        return items().stream().filter(i -> i.recommendationTo().isPresent()).toList();
    }

    public LocalDate certifyBy() {
        return Deadlines.certifyBy(drawnUp().orElseThrow().lastDay());
    }
}
