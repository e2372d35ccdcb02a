package se.beslutsgang.app.story;

import se.beslutsgang.cases.events.Section;
import se.beslutsgang.cases.events.SectionKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A decision brief read by its headings: those of Region Norrbotten, in the order of the paper.
 * Lines of the proposed decision that begin with a number are its clauses.
 */
record BriefFile(
        String title,
        Optional<String> registryNumber,
        List<String> clauses,
        List<Section> sections,
        List<String> attachments,
        List<String> recipients) {

    private static final String PROPOSAL = "förslag till beslut";
    private static final String ATTACHMENTS = "bilagor:";
    private static final String RECIPIENTS = "protokollsutdrag skickas till:";

    static BriefFile read(String text) {
        var parts = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        parts.put("", current);
        for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            if (isHeading(line)) parts.put(line, current = new ArrayList<>());
            else current.add(line);
        }
        List<String> head = parts.getOrDefault("", List.of());
        return new BriefFile(
                head.isEmpty() ? "" : head.getFirst(),
                head.stream()
                        .filter(l -> l.startsWith("Dnr "))
                        .map(l -> l.substring(4))
                        .findFirst(),
                clauses(part(parts, PROPOSAL)),
                sections(parts),
                part(parts, ATTACHMENTS),
                part(parts, RECIPIENTS));
    }

    private static boolean isHeading(String line) {
        String low = line.toLowerCase(Locale.ROOT);
        return kind(line).isPresent()
                || low.equals(PROPOSAL)
                || low.equals(ATTACHMENTS)
                || low.equals(RECIPIENTS);
    }

    private static Optional<SectionKind> kind(String heading) {
        return switch (heading.toLowerCase(Locale.ROOT)) {
            case "yttrande till beslutsförslaget" -> Optional.of(SectionKind.STATEMENT);
            case "sammanfattning" -> Optional.of(SectionKind.SUMMARY);
            case "ärendet" -> Optional.of(SectionKind.MATTER);
            case "beslutsförslagets påverkan på jämställdhet",
                    "beslutsförslagets påverkan avseende jämställdhet" ->
                    Optional.of(SectionKind.EQUALITY_IMPACT);
            default -> Optional.empty();
        };
    }

    private static List<String> part(Map<String, List<String>> parts, String heading) {
        return parts.entrySet().stream()
                .filter(p -> p.getKey().toLowerCase(Locale.ROOT).equals(heading))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private static List<String> clauses(List<String> lines) {
        return lines.stream()
                .filter(l -> l.matches("\\d+\\. .+"))
                .map(l -> l.substring(l.indexOf(' ') + 1))
                .toList();
    }

    private static List<Section> sections(Map<String, List<String>> parts) {
        var sections = new ArrayList<Section>();
        parts.forEach(
                (heading, lines) ->
                        kind(heading)
                                .ifPresent(
                                        kind ->
                                                sections.add(
                                                        new Section(
                                                                kind,
                                                                heading,
                                                                String.join("\n", lines)))));
        return List.copyOf(sections);
    }
}
