package se.beslutsgang.meetings.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.events.Seated;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.web.Dates;
import se.beslutsgang.web.Naming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Meetings by body and first day, items by their §. */
@Component
class MeetingNames implements Naming {

    private final Meetings meetings;
    private final MinutesRegister register;
    private final Mandates mandates;
    private final Dates dates;
    private final MessageSource messages;

    MeetingNames(
            Meetings meetings,
            MinutesRegister register,
            Mandates mandates,
            Dates dates,
            MessageSource messages) {
        this.meetings = meetings;
        this.register = register;
        this.mandates = mandates;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public Optional<String> name(Object value, Object event, Locale locale) {
        return switch (value) {
            case MeetingId id -> meetings.find(id).map(this::meeting);
            case MinutesId id -> meetings.find(id.meeting()).map(m -> meeting(m) + part(id));
            case ItemId id -> meetings.find(id.meeting()).map(m -> item(m, id, locale));
            case MinutesItem item -> Optional.of("§ " + item.paragraph());
            case Seated seated -> Optional.of(mandates.name(seated.person()));
            default -> Optional.empty();
        };
    }

    private String meeting(Meeting meeting) {
        return body(meeting.body()) + " " + dates.day(meeting.days().getFirst());
    }

    /** Which §§, where they are certified by themselves. */
    private String part(MinutesId id) {
        if (!id.isPart()) return "";
        List<String> numbers =
                register.find(id).stream()
                        .flatMap(m -> m.items().stream())
                        .map(i -> String.valueOf(i.paragraph()))
                        .toList();
        return (numbers.size() == 1 ? ", § " : ", §§ ") + String.join(", ", numbers);
    }

    private String item(Meeting meeting, ItemId id, Locale locale) {
        String place = id.value().substring(id.value().lastIndexOf('/') + 1);
        return meeting(meeting)
                + ", "
                + meeting.item(id)
                        .flatMap(i -> i.paragraph())
                        .map(n -> "§ " + n)
                        .orElseGet(
                                () ->
                                        messages.getMessage(
                                                "meetings.place", new Object[] {place}, locale));
    }

    private String body(BodyId body) {
        return mandates.body(body).name();
    }
}
