package se.beslutsgang.meetings.domain;

import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.DoorsClosed;
import se.beslutsgang.meetings.events.MeetingEvent.DoorsOpened;
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

/**
 * When a meeting sits.
 *
 * @param breaks its adjournments and resumptions
 * @param doors whether they were opened or closed last, if they were (KL 6:25)
 */
public record Sittings(
        Optional<MeetingCalled> called,
        Optional<MeetingOpened> opened,
        Stage stage,
        List<MeetingEvent> breaks,
        Optional<Boolean> doors) {

    /** How far a meeting has come. */
    public enum Stage {
        CALLED,
        SUMMONED,
        OPEN,
        ADJOURNED,
        CLOSED
    }

    static final Sittings NONE =
            new Sittings(
                    Optional.empty(), Optional.empty(), Stage.CALLED, List.of(), Optional.empty());

    static Sittings evolve(Sittings was, OfSittings event) {
        return switch (event) {
            case MeetingCalled e ->
                    new Sittings(Optional.of(e), was.opened, was.stage, was.breaks, was.doors);
            case SummonsSent _ -> was.at(Stage.SUMMONED);
            case MeetingOpened e ->
                    new Sittings(was.called, Optional.of(e), Stage.OPEN, was.breaks, was.doors);
            case MeetingAdjourned _ -> was.at(Stage.ADJOURNED).broken(event);
            case MeetingResumed _ -> was.at(Stage.OPEN).broken(event);
            case MeetingClosed _ -> was.at(Stage.CLOSED);
            case DoorsOpened _ -> was.withDoors(true);
            case DoorsClosed _ -> was.withDoors(false);
        };
    }

    private Sittings at(Stage to) {
        return new Sittings(called, opened, to, breaks, doors);
    }

    private Sittings broken(MeetingEvent e) {
        return new Sittings(called, opened, stage, Added.to(breaks, e), doors);
    }

    private Sittings withDoors(boolean open) {
        return new Sittings(called, opened, stage, breaks, Optional.of(open));
    }

    /** Whether the public is let in: as was decided last, else as is the rule of the body. */
    boolean isPublic(boolean byRule) {
        return doors.orElse(byRule);
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
