package se.beslutsgang.minutes;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.decisions.queries.MinutesText.Extract;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.minutes.words.Ballots;
import se.beslutsgang.minutes.words.Corrections;
import se.beslutsgang.minutes.words.HouseForm;
import se.beslutsgang.minutes.words.ParagraphWriter;
import se.beslutsgang.minutes.words.Told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What minutes are made from, looked up: events and what follows from them, nothing else. */
@Component
final class Reading {

    private final Items items;
    private final Cases cases;
    private final Meetings meetings;
    private final MinutesRegister register;
    private final Mandates mandates;
    private final Streams streams;
    private final PersonalTexts texts;

    Reading(
            Items items,
            Cases cases,
            Meetings meetings,
            MinutesRegister register,
            Mandates mandates,
            Streams streams,
            PersonalTexts texts) {
        this.items = items;
        this.cases = cases;
        this.meetings = meetings;
        this.register = register;
        this.mandates = mandates;
        this.streams = streams;
        this.texts = texts;
    }

    Optional<Meetings.Meeting> meeting(MeetingId id) {
        return meetings.find(id);
    }

    Optional<MinutesRegister.Minutes> minutes(MinutesId id) {
        return register.find(id);
    }

    List<Recorded> stream(String name) {
        return streams.read(name);
    }

    /** The body's own form on the day of the meeting. */
    HouseForm form(MeetingId id, Optional<MinutesForm> other) {
        Meetings.Meeting meeting = meetings.find(id).orElseThrow();
        return HouseForm.of(
                other.orElseGet(() -> mandates.minutesForm(id.body(), meeting.days().getFirst())));
    }

    BodyKind kind(MeetingId id) {
        return mandates.body(id.body()).kind();
    }

    /** The items that have a § by now, in the order of their §§, with the roll of each. */
    Map<Items.Item, Meetings.Meeting> taken(Meetings.Meeting meeting) {
        var taken = new LinkedHashMap<Items.Item, Meetings.Meeting>();
        meeting.agenda().stream()
                .filter(i -> i.paragraph().isPresent())
                .sorted(java.util.Comparator.comparing(i -> i.paragraph().get()))
                .forEach(
                        i ->
                                items.find(i.item())
                                        .ifPresent(x -> taken.put(x, meetings.during(i.item()))));
        return taken;
    }

    Ballots ballots(MeetingId id, Map<Items.Item, Meetings.Meeting> taken) {
        return Ballots.of(kind(id), List.copyOf(taken.keySet()));
    }

    /** The § of an item that was taken up. */
    Optional<Extract> paragraph(ItemId id, HouseForm form, Ballots ballots) {
        return meetings.find(id.meeting())
                .flatMap(m -> m.item(id))
                .flatMap(Meetings.AgendaItem::paragraph)
                .flatMap(n -> items.find(id).map(item -> paragraph(item, n, form, ballots)));
    }

    private Extract paragraph(Items.Item item, int number, HouseForm form, Ballots ballots) {
        Cases.Case subject = cases.find(item.caseId()).orElseThrow();
        var told =
                new Told(
                        item,
                        meetings.during(item.id()),
                        streams.read("item/" + item.id()),
                        preparedBy(item, subject));
        var writer = new ParagraphWriter(told, subject, form, mandates, texts, ballots);
        var corrections = new Corrections(register, meetings, mandates, form);
        var sections = new ArrayList<MinutesText.Section>();
        sections.add(
                ParagraphWriter.plain(form, MinutesText.CORRECTIONS, corrections.of(item.id())));
        sections.add(writer.addendum());
        sections.addAll(writer.sections());
        return new Extract(
                item.id(),
                mandates.body(item.body()).name(),
                number,
                subject.title(),
                subject.registryNumber(),
                sections.stream().filter(s -> !s.paragraphs().isEmpty()).toList());
    }

    /** Whose recommendation in the case it was that led here; not one that came after the §. */
    private static Optional<BodyId> preparedBy(Items.Item item, Cases.Case subject) {
        LocalDate day = item.meeting().firstDay();
        return subject.pending().stream()
                .filter(p -> p.body().equals(item.body()))
                .flatMap(p -> p.from().stream())
                .map(ItemId::meeting)
                .filter(m -> !m.firstDay().isAfter(day))
                .map(MeetingId::body)
                .reduce((_, later) -> later);
    }

    Mandates mandates() {
        return mandates;
    }
}
