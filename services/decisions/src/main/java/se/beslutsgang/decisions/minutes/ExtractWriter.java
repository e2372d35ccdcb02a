package se.beslutsgang.decisions.minutes;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.events.SectionKind;
import se.beslutsgang.cases.queries.Cases;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.MinutesText;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.events.AppealRoute;
import se.beslutsgang.meetings.events.MinutesItem;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;
import se.beslutsgang.meetings.queries.MinutesWriter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a § from the brief and from what happened, in the order of the house: the decision and the
 * reservations stand before the procedure that produced them.
 */
@Component
final class ExtractWriter implements MinutesText, MinutesWriter {

    private static final String CORRECTIONS = "corrections";
    private static final String ADDENDUM = "addendum";

    /**
     * What came after the certification: shown with the text, and no part of what was certified.
     */
    private static final Set<String> BESIDE = Set.of(CORRECTIONS, ADDENDUM);

    private final Items items;
    private final Cases cases;
    private final Meetings meetings;
    private final Mandates mandates;
    private final Documents documents;
    private final Phrases phrases = new Phrases();
    private final Corrections corrections;
    private final ExtractPage page = new ExtractPage();

    ExtractWriter(
            Items items,
            Cases cases,
            Meetings meetings,
            Mandates mandates,
            Documents documents,
            MinutesRegister register) {
        this.items = items;
        this.cases = cases;
        this.meetings = meetings;
        this.mandates = mandates;
        this.documents = documents;
        this.corrections = new Corrections(register, meetings, mandates, phrases);
    }

    @Override
    public List<Written> write(MeetingId meeting) {
        return meetings.find(meeting).orElseThrow().agenda().stream()
                .flatMap(i -> extract(i.item()).stream())
                .map(this::written)
                .toList();
    }

    private Written written(Extract extract) {
        Items.Item item = items.find(extract.item()).orElseThrow();
        var written =
                new MinutesItem(
                        item.id(),
                        item.caseId(),
                        extract.paragraph(),
                        keep(canonical(extract)),
                        route(item),
                        item.decisions().stream()
                                .flatMap(d -> d.recommendedTo().stream())
                                .findFirst());
        Optional<DocumentHash> addendum =
                extract.section(ADDENDUM).map(s -> keep(canonical(extract, List.of(s))));
        return new Written(written, item.certifiedAtOnce(), addendum);
    }

    private DocumentHash keep(String text) {
        return documents.keep("text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A § with any decision that can be appealed can be appealed. */
    private static AppealRoute route(Items.Item item) {
        return item.decisions().stream()
                .map(DecisionMade::appealRoute)
                .filter(r -> r != AppealRoute.NONE)
                .findFirst()
                .orElse(AppealRoute.NONE);
    }

    @Override
    public Optional<Extract> extract(ItemId id) {
        return meetings.find(id.meeting())
                .flatMap(m -> m.item(id))
                .flatMap(Meetings.AgendaItem::paragraph)
                .flatMap(number -> items.find(id).map(item -> extract(item, number)));
    }

    private Extract extract(Items.Item item, int number) {
        Cases.Case subject = cases.find(item.caseId()).orElseThrow();
        var told = new MinutesOfItem(item, mandates, phrases);
        var names = new Names(item, mandates, phrases);
        var procedure = new ProcedureInWords(item, phrases, names);
        var elections = new ElectionInWords(item, phrases, names);
        var sections = new ArrayList<MinutesText.Section>();
        plain(CORRECTIONS, corrections.of(item.id())).ifPresent(sections::add);
        plain(ADDENDUM, told.addenda()).ifPresent(sections::add);
        sections.add(decision(item, told, elections.elected()));
        plain("reservations", told.reservations()).ifPresent(sections::add);
        brief(subject, SectionKind.STATEMENT).ifPresent(sections::add);
        brief(subject, SectionKind.SUMMARY).ifPresent(sections::add);
        plain("treatment", told.treatment()).ifPresent(sections::add);
        plain("procedure", both(procedure.sentences(), elections.sentences()))
                .ifPresent(sections::add);
        brief(subject, SectionKind.MATTER).ifPresent(sections::add);
        brief(subject, SectionKind.EQUALITY_IMPACT).ifPresent(sections::add);
        plain("attachments", subject.attachments()).ifPresent(sections::add);
        plain("recipients", subject.recipients()).ifPresent(sections::add);
        return new Extract(
                item.id(),
                mandates.body(item.body()).name(),
                number,
                subject.title(),
                subject.registryNumber(),
                List.copyOf(sections));
    }

    private static List<String> both(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static MinutesText.Section decision(
            Items.Item item, MinutesOfItem told, List<String> elected) {
        var paragraphs = new ArrayList<Paragraph>();
        for (DecisionMade decision : item.decisions()) {
            paragraphs.add(new Paragraph(Form.PLAIN, 0, told.lead(decision)));
            int number = 1;
            for (String clause : told.isElection(decision) ? elected : decision.clauses()) {
                paragraphs.add(new Paragraph(Form.NUMBERED, number++, clause));
            }
        }
        return new MinutesText.Section("decision", told.decisionHeading(), paragraphs);
    }

    private Optional<MinutesText.Section> plain(String key, List<String> texts) {
        if (texts.isEmpty()) return Optional.empty();
        return Optional.of(
                new MinutesText.Section(key, phrases.say("heading." + key), paragraphs(texts)));
    }

    private static Optional<MinutesText.Section> brief(Cases.Case subject, SectionKind kind) {
        return subject.sections().stream()
                .filter(s -> s.kind() == kind)
                .findFirst()
                .map(
                        s ->
                                new MinutesText.Section(
                                        kind.name().toLowerCase(Locale.ROOT),
                                        s.heading(),
                                        paragraphs(lines(s.text()))));
    }

    private static List<String> lines(String text) {
        return text.lines().filter(l -> !l.isBlank()).toList();
    }

    private static List<Paragraph> paragraphs(List<String> texts) {
        return texts.stream()
                .map(
                        t ->
                                t.startsWith("• ")
                                        ? new Paragraph(Form.BULLET, 0, t.substring(2))
                                        : new Paragraph(Form.PLAIN, 0, t))
                .toList();
    }

    @Override
    public String canonical(Extract extract) {
        return canonical(
                extract,
                extract.sections().stream().filter(s -> !BESIDE.contains(s.key())).toList());
    }

    private String canonical(Extract extract, List<MinutesText.Section> sections) {
        var text = new StringBuilder();
        text.append("§ ").append(extract.paragraph()).append("\n\n");
        text.append(extract.title()).append('\n');
        text.append(phrases.say("register-number", extract.registryNumber())).append('\n');
        for (MinutesText.Section section : sections) {
            text.append('\n').append(section.heading()).append('\n');
            section.paragraphs().forEach(p -> text.append(line(p)).append('\n'));
        }
        return text.toString();
    }

    @Override
    public String html(Extract extract, List<String> invented) {
        return page.render(extract, invented);
    }

    private static String line(Paragraph p) {
        return switch (p.form()) {
            case PLAIN -> p.text();
            case NUMBERED -> p.number() + ". " + p.text();
            case BULLET -> "• " + p.text();
        };
    }
}
