package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Claim;
import se.beslutsgang.imports.reading.Claim.Outcome;
import se.beslutsgang.imports.reading.Proposed.Effect;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Reading.Clauses;
import se.beslutsgang.imports.reading.Reading.ItemKind;
import se.beslutsgang.imports.reading.Sentence;
import se.beslutsgang.imports.reading.Step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One § on its way from text to reading. */
final class Reader {

    private final String id;
    private final Furniture.Parted parted;
    private final Head head;
    private final Sentencing sentencing;
    private final List<Heard> heard;
    private final Verdict verdict;
    private final Drafts drafts;
    private final Table table;
    private final Lookup lookup;
    private final Making making;

    Reader(String id, String body, boolean assembly, LocalDate date, String text) {
        this.id = id;
        this.parted = Furniture.part(text, body);
        var sections = Sections.of(parted.text());
        var refs = new RefParser(date.getYear());
        this.head =
                Head.of(plain(sections.getFirst()))
                        .orElse(sections.size() > 1 ? sections.get(1).title() : "");
        this.sentencing = new Sentencing(refs);
        this.heard = new Listener(sentencing).hear(sections);
        this.verdict = Verdict.of(decision(sections), refs, head.isTold());
        this.drafts = new Drafts(Surroundings.of(assembly, head, sections, verdict, refs));
        this.table = new Table(drafts);
        this.lookup = new Lookup(drafts, table);
        this.making = new Making(drafts, table, lookup);
    }

    private static String decision(List<Section> sections) {
        return sections.stream()
                .filter(s -> s.heading() == Heading.DECISION)
                .map(Reader::plain)
                .findFirst()
                .orElse("");
    }

    private static String plain(Section section) {
        return section.flow().text().replaceAll("\\s+", " ").strip();
    }

    Reading read() {
        var chair =
                heard.stream()
                        .filter(h -> h.heading().tells())
                        .flatMap(h -> presided(h).stream())
                        .findFirst();
        chair.ifPresent(c -> table.presides(c.chair()));
        Proposing.propose(heard, drafts, table, making, lookup);
        var telling = new Telling(drafts, table, lookup, making);
        var sentences = new ArrayList<Sentence>();
        var presided = chair.filter(c -> isProcedure());
        for (var one : heard) {
            if (presided.filter(c -> c.line() <= one.piece().line()).isPresent()
                    && one.heading().tells()) {
                telling.minutes().add(presided.orElseThrow());
                presided = Optional.empty();
            }
            sentences.add(one.sentence(telling.tell(one.said(), one.piece().line())));
        }
        parted.page().forEach(l -> sentences.add(furniture(l)));
        var claim = claim(telling);
        return new Reading(
                id,
                head.paragraph(),
                head.registryNumber(),
                head.heading(),
                head.isTold() && verdict.leadKnown() ? ItemKind.MATTER : head.kind(),
                verdict.clauses(),
                drafts.all().stream().map(Draft::proposed).toList(),
                telling.minutes().steps(),
                claim,
                isProcedure(),
                List.copyOf(sentences));
    }

    private Claim claim(Telling telling) {
        var steps = telling.minutes().steps();
        var adopted = new Adopted(drafts, lookup).of(verdict.leads());
        if (steps.isEmpty()) adopted = asOne(adopted);
        var followed = verdict.leadKnown() ? adopted : carried(telling);
        verdict.clauses().stream()
                .findFirst()
                .ifPresent(
                        b ->
                                followed.stream()
                                        .filter(d -> d.whole() && !isMatterItself(d))
                                        .forEach(d -> d.effect = b.effect()));
        drafts.numberNew();
        return new Claim(
                verdict.outcomes(),
                adopted.stream().map(d -> d.key).distinct().toList(),
                verdict.leadKnown(),
                verdict.admits(),
                effect(),
                telling.minorityDelay(),
                telling.receivers(),
                telling.minutes().carried());
    }

    /** Two whole proposals that were both followed, without a question, ask for the same. */
    private List<Draft> asOne(List<Draft> adopted) {
        var wholes = adopted.stream().filter(Draft::whole).distinct().toList();
        wholes.stream().skip(1).forEach(d -> drafts.merge(wholes.getFirst(), d));
        return adopted.stream().filter(drafts.all()::contains).toList();
    }

    /**
     * What somebody was for or against is the motion, or the proposal that the § is about: to
     * approve it is to do what it asks for, whatever the section Beslut says came of it.
     */
    private boolean isMatterItself(Draft draft) {
        return draft.isPending() && !draft.stands.isEmpty() && drafts.isAboutItself();
    }

    private Optional<Effect> effect() {
        if (verdict.outcomes().equals(List.of(Outcome.NOTED))) return Optional.of(Effect.NOTES);
        return verdict.clauses().stream().findFirst().map(Clauses::effect);
    }

    /** Where no lead names it, the proposal that is told to have carried. */
    private List<Draft> carried(Telling telling) {
        return telling.minutes().prevailed().stream()
                .flatMap(
                        s -> drafts.where(d -> d.key.equals(s.proposal()) && s.approved()).stream())
                .toList();
    }

    private Optional<Step.Presided> presided(Heard one) {
        return sentencing
                .presiding(one.piece().text())
                .flatMap(People::chair)
                .map(c -> new Step.Presided(c, one.piece().line()));
    }

    private boolean isProcedure() {
        return heard.stream().flatMap(h -> h.said().stream()).anyMatch(Reader::isAct);
    }

    private static boolean isAct(Said said) {
        return switch (said) {
            case Said.Aside a -> false;
            case Said.Noted n -> false;
            case Said.Certified c -> false;
            case Said.OrderApproved o -> false;
            case Said.Appendix a -> false;
            default -> true;
        };
    }

    private static Sentence furniture(Line line) {
        return new Sentence(
                "",
                line.number(),
                line.text(),
                Sentence.Standing.IGNORED,
                Optional.of(Sentence.Ignored.FURNITURE));
    }
}
