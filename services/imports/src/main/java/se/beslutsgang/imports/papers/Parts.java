package se.beslutsgang.imports.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A paper cut at its headings. A heading that comes again goes on with its part. */
final class Parts {

    private final Map<Part, List<Line>> parts = new LinkedHashMap<>();
    private final Map<Part, String> headings = new EnumMap<>(Part.class);

    private Parts() {}

    static Parts of(List<Line> lines, Warnings warnings) {
        var cut = new Parts();
        Part current = Part.HEAD;
        for (Line line : lines) {
            var heading = Part.of(line.text());
            if (heading.isEmpty()) {
                cut.part(current).add(line);
                continue;
            }
            current = heading.get().part();
            cut.part(current);
            cut.headings.putIfAbsent(current, line.text());
            if (heading.get().damaged()) {
                warnings.add(
                        line.number(),
                        Warning.Code.DAMAGED_HEADING,
                        line.text(),
                        "Letters are damaged; taken for the heading of the part " + current + ".");
            }
        }
        return cut;
    }

    private List<Line> part(Part part) {
        return parts.computeIfAbsent(part, p -> new ArrayList<>());
    }

    /** Those that it has, in order. */
    Set<Part> all() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** As printed. */
    Optional<String> heading(Part part) {
        return Optional.ofNullable(headings.get(part));
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    List<Line> lines(Part part) {
        return List.copyOf(parts.getOrDefault(part, List.of()));
    }

    /** Its text, a paragraph a line. */
    Optional<String> text(Part part) {
        var paragraphs = Lines.paragraphs(lines(part));
        return paragraphs.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("\n", paragraphs.stream().map(Lines::joined).toList()));
    }

    /** Its entries: a line each, unless a line goes on with the one before. */
    List<String> entries(Part part) {
        var entries = new ArrayList<List<Line>>();
        for (Line line : lines(part)) {
            boolean goesOn =
                    !entries.isEmpty()
                            && (entries.getLast().getLast().isBroken() || line.beginsLow());
            if (!goesOn) entries.add(new ArrayList<>());
            entries.getLast().add(line);
        }
        return entries.stream().map(Lines::joined).map(Bullet::without).toList();
    }
}
