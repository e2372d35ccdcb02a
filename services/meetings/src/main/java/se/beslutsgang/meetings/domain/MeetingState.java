package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.AttendanceNoted;
import se.beslutsgang.meetings.events.MeetingEvent.CertifierAppointed;
import se.beslutsgang.meetings.events.MeetingEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MeetingEvent.ItemPlacedOnAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.ItemTakenUp;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingAdjourned;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingCalled;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingClosed;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingResumed;
import se.beslutsgang.meetings.events.MeetingEvent.SummonsSent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A meeting as it stands; {@code breaks} are its adjournments and resumptions. */
public record MeetingState(
        Optional<MeetingCalled> called,
        List<ItemPlacedOnAgenda> agenda,
        Map<ItemId, Integer> paragraphs,
        Map<PersonId, Attendance> attendance,
        List<PersonId> certifiers,
        Optional<ItemId> current,
        OptionalInt nextParagraph,
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

    public static final MeetingState NONE =
            new MeetingState(
                    Optional.empty(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Stage.CALLED,
                    List.of());

    public static MeetingState evolve(MeetingState was, MeetingEvent event) {
        return switch (event) {
            case MeetingCalled e -> was.called(e);
            case ItemPlacedOnAgenda e -> was.placed(e);
            case SummonsSent _ -> was.at(Stage.SUMMONED);
            case MeetingOpened e -> was.opened(e.firstParagraph());
            case AttendanceNoted e -> was.noted(e);
            case CertifierAppointed e -> was.appointed(e.person());
            case ItemTakenUp e -> was.takenUp(e);
            case MeetingAdjourned _ -> was.at(Stage.ADJOURNED).broken(event);
            case MeetingResumed _ -> was.at(Stage.OPEN).broken(event);
            case MeetingClosed _ -> was.at(Stage.CLOSED);
            case DepartureNoted _ -> was;
        };
    }

    /** Those who take part with a vote. */
    public List<PersonId> serving() {
        return attendance.entrySet().stream()
                .filter(a -> a.getValue() == Attendance.SERVES)
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<LocalDate> days() {
        return called.map(MeetingCalled::days).orElse(List.of());
    }

    private MeetingState called(MeetingCalled e) {
        return new MeetingState(
                Optional.of(e),
                agenda,
                paragraphs,
                attendance,
                certifiers,
                current,
                nextParagraph,
                stage,
                breaks);
    }

    private MeetingState placed(ItemPlacedOnAgenda e) {
        var more = new ArrayList<>(agenda);
        more.add(e);
        return new MeetingState(
                called,
                more,
                paragraphs,
                attendance,
                certifiers,
                current,
                nextParagraph,
                stage,
                breaks);
    }

    private MeetingState at(Stage to) {
        return new MeetingState(
                called,
                agenda,
                paragraphs,
                attendance,
                certifiers,
                current,
                nextParagraph,
                to,
                breaks);
    }

    private MeetingState opened(int first) {
        return new MeetingState(
                called,
                agenda,
                paragraphs,
                attendance,
                certifiers,
                current,
                OptionalInt.of(first),
                Stage.OPEN,
                breaks);
    }

    private MeetingState noted(AttendanceNoted e) {
        var more = new LinkedHashMap<>(attendance);
        more.put(e.person(), e.attendance());
        return new MeetingState(
                called,
                agenda,
                paragraphs,
                more,
                certifiers,
                current,
                nextParagraph,
                stage,
                breaks);
    }

    private MeetingState appointed(PersonId person) {
        var more = new ArrayList<>(certifiers);
        more.add(person);
        return new MeetingState(
                called,
                agenda,
                paragraphs,
                attendance,
                more,
                current,
                nextParagraph,
                stage,
                breaks);
    }

    private MeetingState takenUp(ItemTakenUp e) {
        var more = new LinkedHashMap<>(paragraphs);
        more.put(e.item(), e.paragraph());
        return new MeetingState(
                called,
                agenda,
                more,
                attendance,
                certifiers,
                Optional.of(e.item()),
                OptionalInt.of(e.paragraph() + 1),
                stage,
                breaks);
    }

    private MeetingState broken(MeetingEvent e) {
        var more = new ArrayList<>(breaks);
        more.add(e);
        return new MeetingState(
                called,
                agenda,
                paragraphs,
                attendance,
                certifiers,
                current,
                nextParagraph,
                stage,
                more);
    }
}
