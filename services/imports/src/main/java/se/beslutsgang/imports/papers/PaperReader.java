package se.beslutsgang.imports.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a brief or an extract of minutes by its headings, lists and tables.
 *
 * <p>Source: papers of two regions over four years; forms of more regions in {@link Part}.
 */
public final class PaperReader {

    private final List<Line> lines;
    private final String text;
    private final Set<String> bodies;
    private final Warnings warnings = new Warnings();

    private PaperReader(String text, Set<String> bodies) {
        this.text = text;
        this.bodies = bodies;
        this.lines = Lines.of(text);
    }

    /**
     * @param text the paper as extracted, one line a line
     * @param bodies codes of the bodies that are known at its day; those that its own names make
     *     are known too
     */
    public static ReadPaper read(String text, Set<String> bodies) {
        return new PaperReader(text, bodies).read();
    }

    private ReadPaper read() {
        Damage.report(lines, warnings);
        var tables = Tables.in(Running.without(lines, warnings), warnings);
        var parts = Parts.of(tables.rest(), warnings);
        var head = PaperHead.of(parts.lines(Part.HEAD));
        var clauses = clauses(parts);
        var body = head.body().or(() -> decidedUnder(parts)).or(clauses::body);
        var extract = extract(parts, head, body);
        return new ReadPaper(
                head.registryNumber(),
                head.title(),
                head.paragraph(),
                body,
                head.date(),
                clauses.texts(),
                assignments(parts),
                tables.found(),
                amounts(parts),
                extract.map(Extract::proposals).orElse(List.of()),
                extract.map(Extract::reservations).orElse(List.of()),
                parts.text(Part.STATEMENT),
                parts.text(Part.SUMMARY),
                parts.text(Part.MATTER),
                parts.text(Part.EQUALITY_IMPACT),
                rest(head),
                parts.entries(Part.ATTACHMENTS),
                parts.entries(Part.RECIPIENTS),
                warnings.inOrder());
    }

    private static Clauses clauses(Parts parts) {
        return Clauses.of(parts.lines(parts.has(Part.DECIDED) ? Part.DECIDED : Part.PROPOSED));
    }

    /** "Regionstyrelsens beslut". */
    private Optional<String> decidedUnder(Parts parts) {
        return parts.heading(Part.DECIDED)
                .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("s beslut:?$", ""))
                .filter(h -> !h.startsWith("beslut"));
    }

    private Optional<Extract> extract(Parts parts, PaperHead head, Optional<String> body) {
        boolean tells =
                parts.has(Part.TREATMENT) || parts.has(Part.ORDER) || parts.has(Part.RESERVATIONS);
        return tells
                ? Optional.of(Extract.of(text, body.orElse(""), head.date()))
                : Optional.empty();
    }

    private List<ReadPaper.Assignment> assignments(Parts parts) {
        var codes = Codes.known(bodies, Lines.joined(lines));
        return parts.all().stream()
                .flatMap(p -> Assignments.in(parts.lines(p), codes, warnings).stream())
                .toList();
    }

    private static List<ReadPaper.Amount> amounts(Parts parts) {
        var amounts = new ArrayList<ReadPaper.Amount>();
        parts.all().forEach(p -> amounts.addAll(Amounts.in(parts.lines(p))));
        return List.copyOf(amounts);
    }

    private static Optional<String> rest(PaperHead head) {
        var paragraphs = Lines.paragraphs(head.rest()).stream().map(Lines::joined).toList();
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", paragraphs));
    }
}
