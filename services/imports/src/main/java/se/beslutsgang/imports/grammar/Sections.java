package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;

/** Cuts a § at its headings, whether they have a line of their own or not. */
final class Sections {

    private Sections() {}

    static List<Section> of(List<Line> lines) {
        var sections = new ArrayList<Section>();
        var heading = Heading.TITLE;
        var title = "";
        var run = new ArrayList<Line>();
        for (var line : lines) {
            var next = Heading.of(line.text());
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
