package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Swedish.and;
import static se.beslutsgang.minutes.words.Swedish.day;

import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.events.Capacity;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingAdjourned;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingClosed;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingResumed;
import se.beslutsgang.meetings.events.RollEvent.AttendsWithoutVote;
import se.beslutsgang.meetings.events.RollEvent.ChairTaken;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.minutes.queries.Block;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands around the §§ (KL 5:66): when and where, who served, who certifies; certificates. */
public final class FrameInWords {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm", Swedish.LOCALE);

    private final Meetings.Meeting meeting;
    private final List<Recorded> told;
    private final Mandates mandates;
    private final HouseForm form;
    private final List<Mandates.Mandate> members;

    public FrameInWords(
            Meetings.Meeting meeting, List<Recorded> told, Mandates mandates, HouseForm form) {
        this.meeting = meeting;
        this.told = told;
        this.mandates = mandates;
        this.form = form;
        this.members = mandates.of(meeting.body(), meeting.days().getFirst());
    }

    public String body() {
        return Swedish.definite(mandates.body(meeting.body()).name());
    }

    public List<Block> head() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(form.say("frame.title", body(), days())));
        part("place", List.of(meeting.place()), blocks);
        part("time", sittings(), blocks);
        part("chairs", chairs(), blocks);
        if (isAssembly()) part("members", List.of(form.say("frame.attendance-list")), blocks);
        else attendance(blocks);
        part("others", others(), blocks);
        part("certifiers", meeting.certifiers().stream().map(this::named).toList(), blocks);
        part("secretary", secretary(), blocks);
        part("paragraphs", paragraphs(), blocks);
        return blocks;
    }

    /** Of minutes, or a part of them: certified and announced, once they were (KL 5:69, 8:12). */
    public List<Block> certificate(List<Recorded> minutes) {
        return new CertificateInWords(form, this::named).blocks(minutes);
    }

    private boolean isAssembly() {
        return mandates.body(meeting.body()).kind() == BodyKind.ASSEMBLY;
    }

    private void part(String key, List<String> lines, List<Block> blocks) {
        part(form, key, lines, blocks);
    }

    static void part(HouseForm form, String key, List<String> lines, List<Block> blocks) {
        if (lines.isEmpty()) return;
        blocks.add(new Block.Head(form.say("heading.frame." + key)));
        lines.forEach(l -> blocks.add(new Block.Text(l)));
    }

    private String days() {
        return and(meeting.days().stream().map(Swedish::day).toList());
    }

    private List<String> sittings() {
        var lines = new ArrayList<String>();
        for (Recorded r : told) {
            Happened at = r.occasion().happened();
            if (!(r.event() instanceof MeetingEvent e)) continue;
            switch (e) {
                case MeetingOpened _ -> lines.add(form.say("frame.opened", when(at)));
                case MeetingAdjourned a ->
                        lines.add(form.say("frame.adjourned", when(at), day(a.until())));
                case MeetingResumed _ -> lines.add(form.say("frame.resumed", when(at)));
                case MeetingClosed _ -> lines.add(form.say("frame.closed", when(at)));
                default -> {}
            }
        }
        return lines;
    }

    /** What is known by its day only has no hour. */
    private String when(Happened happened) {
        return switch (happened) {
            case Happened.On(LocalDate on) -> day(on);
            case Happened.At(var instant) ->
                    form.say(
                            "frame.hour",
                            day(happened.day()),
                            CLOCK.format(instant.atZone(SwedishTime.ZONE)));
        };
    }

    private List<String> chairs() {
        Set<PersonId> chairs = new LinkedHashSet<>();
        meeting.sitting().presides().ifPresent(chairs::add);
        told.stream()
                .map(Recorded::event)
                .filter(ChairTaken.class::isInstance)
                .forEach(e -> chairs.add(((ChairTaken) e).person()));
        return chairs.stream().map(this::named).toList();
    }

    private void attendance(List<Block> blocks) {
        var own = new ArrayList<String>();
        var substitutes = new ArrayList<String>();
        for (Served.Term term : Served.in(told)) {
            boolean substitute =
                    term.insteadOf().isPresent() || office(term.person()) == Office.SUBSTITUTE;
            (substitute ? substitutes : own).add(service(term));
        }
        part("members", own, blocks);
        part("substitutes", substitutes, blocks);
    }

    private Office office(PersonId person) {
        return members.stream()
                .filter(m -> m.person().equals(person))
                .map(Mandates.Mandate::office)
                .findFirst()
                .orElse(Office.MEMBER);
    }

    private String service(Served.Term t) {
        String office =
                office(t.person()).isOfPresidium()
                        ? form.say("office." + Names.key(office(t.person())))
                        : "";
        String instead = t.insteadOf().map(p -> form.say("frame.instead-of", named(p))).orElse("");
        return named(t.person()) + office + instead + span(t);
    }

    private String span(Served.Term t) {
        if (t.only().isPresent()) {
            return t.only()
                    .flatMap(meeting::item)
                    .flatMap(Meetings.AgendaItem::paragraph)
                    .map(n -> form.say("frame.only", n))
                    .orElse("");
        }
        if (t.toParagraph().isPresent()) {
            return form.say(
                    "frame.span", Math.max(t.fromParagraph(), first()), t.toParagraph().get());
        }
        return t.fromParagraph() > first() ? form.say("frame.from", t.fromParagraph()) : "";
    }

    private int first() {
        return numbers().stream().findFirst().orElse(0);
    }

    private List<Integer> numbers() {
        return meeting.agenda().stream().flatMap(i -> i.paragraph().stream()).sorted().toList();
    }

    private List<String> others() {
        Set<PersonId> served = new LinkedHashSet<>();
        Served.in(told).forEach(t -> served.add(t.person()));
        var lines = new LinkedHashSet<String>();
        for (Recorded r : told) {
            if (r.event() instanceof AttendsWithoutVote e && !served.contains(e.person())) {
                boolean plain = e.capacity() == Capacity.SUBSTITUTE && isAssembly();
                if (!plain)
                    lines.add(
                            form.say(
                                    "frame.other",
                                    named(e.person()),
                                    form.say("capacity." + Names.key(e.capacity()))));
            }
        }
        return List.copyOf(lines);
    }

    /** Who opened the meeting in the record as its secretary. */
    private List<String> secretary() {
        return told.stream()
                .filter(r -> r.event() instanceof MeetingOpened)
                .map(r -> r.occasion().actor())
                .filter(a -> a.role() == Role.SECRETARY)
                .map(a -> mandates.name(a.person()))
                .limit(1)
                .toList();
    }

    private List<String> paragraphs() {
        List<Integer> numbers = numbers();
        if (numbers.isEmpty()) return List.of();
        return List.of(
                form.say(
                        "frame.paragraphs", numbers.size(), numbers.getFirst(), numbers.getLast()));
    }

    private String named(PersonId person) {
        Optional<String> party =
                members.stream()
                        .filter(m -> m.person().equals(person))
                        .map(m -> m.party().value())
                        .findFirst();
        String name = mandates.name(person);
        return party.map(p -> form.say("mover", name, p)).orElse(name);
    }
}
