package se.beslutsgang.minutes.words;

import static se.beslutsgang.minutes.words.Swedish.genitive;

import se.beslutsgang.cases.events.SectionKind;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.decisions.queries.MinutesText.Form;
import se.beslutsgang.decisions.queries.MinutesText.Paragraph;
import se.beslutsgang.decisions.queries.MinutesText.Section;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.mandates.queries.Mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sections of a §, in the order of the house. */
public final class ParagraphWriter {

    private final Told told;
    private final Cases.Case subject;
    private final HouseForm form;
    private final Names names;
    private final DissentInWords dissent;
    private final PresenceInWords presence;
    private final OwnWords own;
    private final Ballots ballots;

    public ParagraphWriter(
            Told told,
            Cases.Case subject,
            HouseForm form,
            Mandates mandates,
            PersonalTexts texts,
            Ballots ballots) {
        this.told = told;
        this.subject = subject;
        this.form = form;
        this.names = new Names(told, mandates, form);
        this.dissent = new DissentInWords(told, form, names, texts);
        this.presence = new PresenceInWords(told, form, names);
        this.own = new OwnWords(told, form, texts);
        this.ballots = ballots;
    }

    public List<Section> sections() {
        return form.list("sections").stream()
                .flatMap(this::section)
                .filter(s -> !s.paragraphs().isEmpty())
                .toList();
    }

    private Stream<Section> section(String key) {
        return switch (key) {
            case "decision" -> Stream.of(decision());
            case "procedure" ->
                    new ProcedureInWords(told, form, names, ballots).sections().stream();
            case "statement", "summary", "matter", "equality-impact" -> brief(key);
            default -> Stream.of(plain(key, sentences(key)));
        };
    }

    private Section decision() {
        String heading = form.say("heading.decision", genitive(names.bodyAtFirst()));
        return new Section(
                "decision", heading, new DecisionInWords(told, form, names).paragraphs());
    }

    /** What is told in a section of its own, or with other things, as the house likes. */
    private List<String> sentences(String key) {
        return switch (key) {
            case "reservations" -> dissent.reservations();
            case "disqualified" -> presence.disqualified();
            case "certified" ->
                    told.item().certifiedAtOnce() ? List.of(form.say("certified")) : List.of();
            case "departures" -> own.departures();
            case "text-first", "text-after-moves", "text-after-procedure", "text-last" ->
                    own.texts(key);
            case "attachments" -> subject.attachments();
            case "recipients" -> subject.recipients();
            default -> form.list(key + ".tells").stream().flatMap(this::telling).toList();
        };
    }

    private Stream<String> telling(String what) {
        return switch (what) {
            case "disqualified" -> presence.disqualified().stream();
            case "standing-out" -> presence.standingOut().stream();
            case "conditional" -> presence.conditional().stream();
            case "moves" -> new MovesInWords(told, form, names).sentences().stream();
            case "notes" -> dissent.notes().stream();
            default -> throw new IllegalArgumentException("The form tells of no " + what);
        };
    }

    /** What was told of the § after it was certified at once; no part of what was certified. */
    public Section addendum() {
        return plain(MinutesText.ADDENDUM, dissent.addenda());
    }

    private Section plain(String key, List<String> texts) {
        return plain(form, key, texts);
    }

    /** A section of its own with a heading of the house. */
    public static Section plain(HouseForm form, String key, List<String> texts) {
        String heading = form.say("heading." + key, texts.size());
        return new Section(key, heading, texts.stream().map(ParagraphWriter::paragraph).toList());
    }

    private Stream<Section> brief(String key) {
        var kind = SectionKind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        return subject.sections().stream()
                .filter(s -> s.kind() == kind)
                .limit(1)
                .map(s -> new Section(key, s.heading(), lines(s.text())));
    }

    static List<Paragraph> lines(String text) {
        var lines = new ArrayList<Paragraph>();
        text.lines().filter(l -> !l.isBlank()).forEach(l -> lines.add(paragraph(l)));
        return lines;
    }

    private static Paragraph paragraph(String text) {
        return text.startsWith("• ")
                ? new Paragraph(Form.BULLET, 0, text.substring(2))
                : new Paragraph(Form.PLAIN, 0, text);
    }
}
