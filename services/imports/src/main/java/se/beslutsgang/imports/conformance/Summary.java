package se.beslutsgang.imports.conformance;

import se.beslutsgang.imports.drive.Paper;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What came of a collection.
 *
 * @param byStatus number of §§
 * @param votes in the engine's events
 * @param flags number of §§ in which the engine flagged a rule
 * @param assumed number of §§ in which something was assumed, by what it was
 * @param commands that the engine was given
 */
public record Summary(
        int paragraphs,
        Map<String, Integer> byStatus,
        int votes,
        int events,
        Map<String, Integer> flags,
        Map<String, Integer> assumed,
        int commands,
        double seconds) {

    public static Summary of(
            List<Result> results, Collection<Paper> papers, int commands, long nanos) {
        Map<String, Integer> byStatus = new TreeMap<>();
        Map<String, Integer> flags = new TreeMap<>();
        Map<String, Integer> assumed = new TreeMap<>();
        int votes = 0;
        int events = 0;
        for (Result r : results) {
            byStatus.merge(r.status(), 1, Integer::sum);
            r.flags().forEach(f -> flags.merge(f, 1, Integer::sum));
            r.assumed().forEach(a -> assumed.merge(a, 1, Integer::sum));
            votes += r.votes().size();
            events += r.events();
        }
        double seconds = (double) nanos / TimeUnit.SECONDS.toNanos(1);
        return new Summary(
                papers.size(), byStatus, votes, events, flags, assumed, commands, seconds);
    }

    /** The house whose minutes they are, by the first word of its bodies' names. */
    public static String house(Collection<Paper> papers) {
        return papers.stream()
                .findFirst()
                .map(p -> p.body().strip().split("\\s+")[0])
                .orElse("house");
    }

    public String text() {
        var text = new StringBuilder();
        line(text, "Paragraphs", paragraphs);
        byStatus.forEach((status, n) -> line(text, "  " + status, n));
        line(text, "Votes", votes);
        line(text, "Events of decisions", events);
        if (!flags.isEmpty()) text.append("Flagged\n");
        flags.forEach((flag, n) -> line(text, "  " + flag, n));
        if (!assumed.isEmpty()) text.append("Assumed\n");
        assumed.forEach((assumption, n) -> line(text, "  " + assumption, n));
        line(text, "Commands", commands);
        text.append("Time: %.1f s, %.0f commands a second".formatted(seconds, commands / seconds));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, int number) {
        text.append("%-44s %6d%n".formatted(what, number));
    }
}
