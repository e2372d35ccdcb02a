package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.Id;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesRegister.Minutes;
import se.beslutsgang.web.Dates;
import se.beslutsgang.web.NextSteps;
import se.beslutsgang.web.Viewer;
import se.beslutsgang.web.Words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The next deadline of each meeting for the secretary, the next meetings for those who sit. */
@Component
class MinutesSteps implements NextSteps {

    private final Meetings meetings;
    private final MinutesRegister register;
    private final Words words;
    private final Dates dates;

    MinutesSteps(Meetings meetings, MinutesRegister register, Words words, Dates dates) {
        this.meetings = meetings;
        this.register = register;
        this.words = words;
        this.dates = dates;
    }

    @Override
    public List<Step> of(Viewer viewer) {
        return meetings.all().stream()
                .flatMap(id -> meetings.find(id).stream())
                .sorted(Comparator.comparing(m -> m.days().getFirst()))
                .flatMap(m -> step(m, viewer))
                .toList();
    }

    private Stream<Step> step(Meeting meeting, Viewer viewer) {
        MeetingId id = meeting.id();
        boolean sits = viewer.bodies().contains(meeting.body());
        boolean coming = meeting.closed().isEmpty();
        if (viewer.is(Role.SECRETARY)) {
            Stream<Step> lead = coming ? Stream.of(lead(meeting)) : Stream.empty();
            return Stream.concat(lead, register.all(id).stream().flatMap(m -> due(m).stream()));
        }
        return coming && sits
                ? Stream.of(step("meetings.step.coming", id, id, ""))
                : Stream.empty();
    }

    private Step lead(Meeting meeting) {
        String key = meeting.opened().isPresent() ? "meetings.step.lead" : "meetings.step.open";
        return step(key, meeting.id(), meeting.id(), "");
    }

    private Optional<Step> due(Minutes minutes) {
        MeetingId at = minutes.meeting();
        MinutesId id = minutes.id();
        return switch (minutes.stage()) {
            case DRAWN_UP -> Optional.of(step("meetings.step.certify", at, id, day(minutes)));
            case CERTIFIED -> Optional.of(step("meetings.step.announce", at, id, day(minutes)));
            case ANNOUNCED -> Optional.empty();
            case APPEAL_TIME_EXPIRED -> Optional.of(step("meetings.step.final", at, id, ""));
            case FINAL -> Optional.empty();
        };
    }

    private String day(Minutes minutes) {
        return dates.day(minutes.announceBy().orElse(minutes.certifyBy()));
    }

    private Step step(String key, MeetingId at, Id of, String day) {
        return new Step(words.message(key, words.value(of), day), "/sammantraden/" + at);
    }
}
