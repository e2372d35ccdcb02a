package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.CaseTrail;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.meetings.events.FloorEvent;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.CertifierAppointed;
import se.beslutsgang.meetings.events.MeetingEvent.ItemConcluded;
import se.beslutsgang.meetings.events.MeetingEvent.ItemPlacedOnAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.ItemTakenUp;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.RollEvent;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.util.List;
import java.util.stream.Stream;

/** A case's meetings and their minutes; who came and went stands on the meeting's own page. */
@Component
class MeetingTrail implements CaseTrail {

    private final Meetings meetings;
    private final MinutesRegister register;

    MeetingTrail(Meetings meetings, MinutesRegister register) {
        this.meetings = meetings;
        this.register = register;
    }

    @Override
    public List<String> streams(CaseId id) {
        return meetings.all().stream()
                .filter(m -> treats(m, id))
                .flatMap(m -> Stream.concat(Stream.of("meeting/" + m), minutes(m, id)))
                .toList();
    }

    /** The whole, and the part in which the case was certified at once. */
    private Stream<String> minutes(MeetingId meeting, CaseId id) {
        return register.all(meeting).stream()
                .filter(m -> !m.id().isPart() || m.has(id))
                .map(m -> "minutes/" + m.id());
    }

    @Override
    public boolean concerns(CaseId id, Object event) {
        return switch (event) {
            case ItemPlacedOnAgenda e -> e.caseId().equals(id);
            case ItemTakenUp e -> isOf(id, e.item());
            case RollEvent _, CertifierAppointed _ -> false;
            case ItemConcluded e -> isOf(id, e.item());
            case FloorEvent e -> isOf(id, e.item());
            case MeetingEvent _, MinutesEvent _ -> true;
            default -> false;
        };
    }

    private boolean treats(MeetingId meeting, CaseId id) {
        return meetings.find(meeting).stream()
                .flatMap(m -> m.agenda().stream())
                .anyMatch(i -> i.caseId().equals(id));
    }

    private boolean isOf(CaseId id, ItemId item) {
        return meetings.find(item.meeting())
                .flatMap(m -> m.item(item))
                .filter(i -> i.caseId().equals(id))
                .isPresent();
    }
}
