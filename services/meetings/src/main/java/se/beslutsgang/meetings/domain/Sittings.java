package se.beslutsgang.meetings.domain;

import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingAdjourned;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingCalled;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingClosed;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingResumed;
import se.beslutsgang.meetings.events.MeetingEvent.OfSittings;
import se.beslutsgang.meetings.events.MeetingEvent.SummonsSent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a meeting sits; {@code breaks} are its adjournments and resumptions. */
public record Sittings(
        Optional<MeetingCalled> called,
        Optional<MeetingOpened> opened,
        Stage stage,
        List<MeetingEvent> breaks) {

    /** How far a meeting has come. */
    public enum Stage {
        CALLED,
        SUMMONED,
        OPEN,
        ADJOURNED,
        CLOSED
    }

    static final Sittings NONE =
            new Sittings(Optional.empty(), Optional.empty(), Stage.CALLED, List.of());

    static Sittings evolve(Sittings was, OfSittings event) {
        return switch (event) {
            case MeetingCalled e -> new Sittings(Optional.of(e), was.opened, was.stage, was.breaks);
            case SummonsSent _ -> was.at(Stage.SUMMONED);
            case MeetingOpened e ->
                    new Sittings(was.called, Optional.of(e), Stage.OPEN, was.breaks);
            case MeetingAdjourned _ -> was.at(Stage.ADJOURNED).broken(event);
            case MeetingResumed _ -> was.at(Stage.OPEN).broken(event);
            case MeetingClosed _ -> was.at(Stage.CLOSED);
        };
    }

    private Sittings at(Stage to) {
        return new Sittings(called, opened, to, breaks);
    }

    private Sittings broken(MeetingEvent e) {
        return new Sittings(called, opened, stage, Added.to(breaks, e));
    }

    /** The day of the sitting: that of the last resumption, else the first. */
    public LocalDate day() {
        return breaks.reversed().stream()
                .filter(MeetingResumed.class::isInstance)
                .map(b -> ((MeetingResumed) b).day())
                .findFirst()
                .orElseGet(() -> days().getFirst());
    }

    /** On which day the body counts that a command concerns: not before the meeting. */
    public LocalDate dayFor(LocalDate happened) {
        return days().stream().findFirst().filter(happened::isBefore).orElse(happened);
    }

    public List<LocalDate> days() {
        return called.map(MeetingCalled::days).orElse(List.of());
    }
}
