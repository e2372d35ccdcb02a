package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Cuts a § at its headings, whether they have a line of their own or not. */
final class Sections {

    private static final Set<Heading> OTHER_IN =
            EnumSet.of(
                    Heading.PROPOSALS,
                    Heading.ORDER,
                    Heading.VOTE,
                    Heading.DISQUALIFICATION,
                    Heading.RESERVATION,
                    Heading.NOTE);
    private static final Pattern TITLE = Form.of("\\p{Lu}\\p{Ll}+(?: \\p{L}[\\p{Ll}-]*){0,5}");
    private static final Pattern ACT =
            Form.words(
                    "\\p{L}*(?:yrka|proposition|beslut|röst|reserv|vot|omröst|ordför|nämnd|bifall|avslag|ledam|förslag|jäv|deltar|ledamöter)\\p{L}*");

    private Sections() {}

    static List<Section> of(List<Line> lines) {
        var sections = new ArrayList<Section>();
        var heading = Heading.TITLE;
        var title = "";
        var run = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var next = heading(line.text(), heading).or(other(lines, i, heading));
            if (next.isEmpty()) {
                run.add(line);
                continue;
            }
            cut(new Section(heading, title, Flow.of(run)), sections);
            heading = next.get();
            title = line.text();
            run.clear();
        }
        cut(new Section(heading, title, Flow.of(run)), sections);
        return List.copyOf(sections);
    }

    private static Optional<Heading> heading(String line, Heading within) {
        var known = Heading.of(line);
        var decides = known.isEmpty() && !within.tells() && within != Heading.DECISION;
        return decides && Heading.decides(line) ? Optional.of(Heading.DECISION) : known;
    }

    /** A line that can be nothing but a heading, though none that is known. */
    private static Supplier<Optional<Heading>> other(List<Line> lines, int at, Heading within) {
        return () ->
                OTHER_IN.contains(within)
                                && at > 0
                                && at + 1 < lines.size()
                                && stands(lines.get(at - 1), lines.get(at), lines.get(at + 1))
                        ? Optional.of(Heading.OTHER)
                        : Optional.empty();
    }

    private static boolean stands(Line before, Line line, Line after) {
        return line.number() - before.number() > 1
                && before.text().matches(".*[.:”\")]")
                && Character.isUpperCase(after.text().codePointAt(0))
                && after.text().length() > 40
                && TITLE.matcher(line.text()).matches()
                && !ACT.matcher(line.text()).find();
    }

    /** "… ärendet. Propositionsordning Ordföranden ställer …": a heading inside running text. */
    private static void cut(Section section, List<Section> sections) {
        var flow = section.flow();
        var inside = RunIn.first(flow.text(), section.heading());
        if (inside.isEmpty()) {
            sections.add(section);
            return;
        }
        var found = inside.get();
        sections.add(new Section(section.heading(), section.title(), flow.slice(0, found.start())));
        cut(
                new Section(
                        found.heading(),
                        found.title(),
                        flow.slice(found.end(), flow.text().length())),
                sections);
    }
}
