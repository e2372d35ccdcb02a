package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;

/** Cuts a § at its headings. */
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
            sections.add(new Section(heading, title, List.copyOf(run)));
            heading = next.get();
            title = line.text();
            run.clear();
        }
        sections.add(new Section(heading, title, List.copyOf(run)));
        return List.copyOf(sections);
    }
}
