package se.beslutsgang.meetings.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.MeetingId;
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
        if (coming && viewer.is(Role.SECRETARY)) return Stream.of(lead(meeting));
        if (coming && sits) return Stream.of(step("meetings.step.coming", id, ""));
        return viewer.is(Role.SECRETARY)
                ? register.find(id.minutes()).flatMap(this::due).stream()
                : Stream.empty();
    }

    private Step lead(Meeting meeting) {
        String key = meeting.opened().isPresent() ? "meetings.step.lead" : "meetings.step.open";
        return step(key, meeting.id(), "");
    }

    private Optional<Step> due(Minutes minutes) {
        MeetingId id = minutes.meeting();
        return switch (minutes.stage()) {
            case DRAWN_UP -> Optional.of(step("meetings.step.certify", id, day(minutes)));
            case CERTIFIED -> Optional.of(step("meetings.step.announce", id, day(minutes)));
            case ANNOUNCED -> Optional.empty();
            case APPEAL_TIME_EXPIRED -> Optional.of(step("meetings.step.final", id, ""));
            case FINAL -> Optional.empty();
        };
    }

    private String day(Minutes minutes) {
        return dates.day(minutes.announceBy().orElse(minutes.certifyBy()));
    }

    private Step step(String key, MeetingId id, String day) {
        return new Step(words.message(key, words.value(id), day), "/sammantraden/" + id);
    }
}
