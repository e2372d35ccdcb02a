package se.beslutsgang.minutes.words;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCorrected;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.util.List;

/** Corrections of a certified §, in words: that and what was corrected shows in the document. */
public final class Corrections {

    private final MinutesRegister register;
    private final Meetings meetings;
    private final Mandates mandates;
    private final HouseForm form;

    public Corrections(
            MinutesRegister register, Meetings meetings, Mandates mandates, HouseForm form) {
        this.register = register;
        this.meetings = meetings;
        this.mandates = mandates;
        this.form = form;
    }

    public List<String> of(ItemId item) {
        return register.all(item.meeting()).stream()
                .flatMap(m -> m.corrections().stream())
                .filter(c -> c.item().equals(item))
                .map(this::sentence)
                .toList();
    }

    private String sentence(MinutesCorrected c) {
        String key = c.wrong().isEmpty() ? "correction.added" : "correction.changed";
        String where = c.decidedAt().map(this::decided).orElse("");
        return form.say(key, Swedish.day(c.on()), c.wrong(), c.right(), where);
    }

    private String decided(ItemId item) {
        String body = mandates.body(item.meeting().body()).name();
        String day = Swedish.day(item.meeting().firstDay());
        String paragraph =
                meetings.find(item.meeting())
                        .flatMap(m -> m.item(item))
                        .flatMap(Meetings.AgendaItem::paragraph)
                        .map(n -> " § " + n)
                        .orElse("");
        return form.say("correction.decided", body + " " + day + paragraph);
    }
}
