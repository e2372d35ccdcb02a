package se.beslutsgang.imports.proof;

import se.beslutsgang.imports.conformance.Result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was planted, and how all §§ came out unchanged.
 *
 * @param passedOver changes that were not planted, since their § is not reproduced as it stands
 * @param unchanged all §§ as they stand
 */
public record MutationReport(List<Planted> planted, int passedOver, List<Result> unchanged) {

    /**
     * @param what the line, what stood there, and what was put in its place
     * @param flags rules that such a change breaks, which the unchanged § did not
     * @param caught whether it ceased to be reproduced, or is rightly flagged
     */
    public record Planted(
            String id,
            String kind,
            String what,
            String status,
            List<String> flags,
            List<String> differences,
            boolean caught) {}

    /** Of a kind. */
    public record Share(int planted, int caught) {

        Share plus(boolean one) {
            return new Share(planted + 1, caught + (one ? 1 : 0));
        }
    }

    public Map<String, Share> byKind() {
        Map<String, Share> shares = new TreeMap<>();
        for (Planted p : planted) {
            shares.put(p.kind(), shares.getOrDefault(p.kind(), new Share(0, 0)).plus(p.caught()));
        }
        return shares;
    }

    public List<Planted> missed() {
        return planted.stream().filter(p -> !p.caught()).toList();
    }

    /** Minutes that nobody changed and that are not reproduced all the same. */
    public List<String> alarms() {
        return procedures().filter(r -> !r.isReproduced()).map(Result::id).sorted().toList();
    }

    private Stream<Result> procedures() {
        return unchanged.stream().filter(Result::isProcedure);
    }

    public Map<String, Object> facts() {
        return Map.of(
                "planted", planted.size(),
                "caught", planted.size() - missed().size(),
                "kinds", byKind(),
                "missed", missed().stream().map(p -> p.id() + " " + p.kind()).toList(),
                "passedOver", passedOver,
                "unchanged", procedures().count(),
                "alarms", alarms());
    }

    public String text() {
        var text = new StringBuilder();
        text.append("%-40s %8s %8s%n".formatted("Planted", "planted", "caught"));
        byKind().forEach(
                        (kind, s) ->
                                text.append(
                                        "  %-38s %8d %8d%n"
                                                .formatted(kind, s.planted(), s.caught())));
        int caught = planted.size() - missed().size();
        text.append(
                "%-40s %8d %8d  %s%n"
                        .formatted("All", planted.size(), caught, share(caught, planted.size())));
        missed().forEach(
                        p ->
                                text.append(
                                        "  missed %s, %s: %s%n"
                                                .formatted(p.id(), p.kind(), p.what())));
        if (passedOver > 0) {
            text.append(
                    "%-40s %8d%n".formatted("Passed over, not reproduced unchanged", passedOver));
        }
        text.append(
                "%-40s %8d %8d  %s%n"
                        .formatted(
                                "Unchanged, and not reproduced",
                                procedures().count(),
                                alarms().size(),
                                share(alarms().size(), procedures().count())));
        alarms().forEach(id -> text.append("  false alarm ").append(id).append('\n'));
        return text.toString().stripTrailing();
    }

    private static String share(int part, long of) {
        return of == 0 ? "" : "%.1f %%".formatted(100.0 * part / of);
    }
}
