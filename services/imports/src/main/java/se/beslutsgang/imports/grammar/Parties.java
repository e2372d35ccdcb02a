package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists of parties, in their short forms or by name: "M, D, L och KD", "Moderaternas och
 * Liberalernas".
 */
final class Parties {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("socialdemokraterna", "S"),
                    Map.entry("moderaterna", "M"),
                    Map.entry("vänsterpartiet", "V"),
                    Map.entry("miljöpartiet", "MP"),
                    Map.entry("centerpartiet", "C"),
                    Map.entry("centern", "C"),
                    Map.entry("liberalerna", "L"),
                    Map.entry("kristdemokraterna", "KD"),
                    Map.entry("sverigedemokraterna", "SD"),
                    Map.entry("demokraterna", "D"),
                    Map.entry("feministiskt initiativ", "FI"),
                    Map.entry("norrbottens sjukvårdsparti", "NS"),
                    Map.entry("sjukvårdspartiet", "SJVP"));

    /** "M", "KD", and those of a place: "SjvP", "BoA". No list is closed. */
    static final String CODE =
            "(?:\\p{Lu}{1,4}|Fi|(?=\\p{L}{2,5}(?!\\p{L}))\\p{Lu}\\p{L}*\\p{Lu}\\p{L}?)";

    static final Pattern SHORT = Form.of(CODE + "(?![\\p{L}\\p{N}:-])");
    private static final Pattern GROUP =
            Form.of("(" + CODE + ")(?:-gruppen|-ledamöterna)(?!\\p{L})");

    private static final Pattern LONG =
            Form.words(
                    "("
                            + String.join("|", NAMES.keySet())
                            + "|\\p{Lu}\\p{L}+(?:partiet|demokraterna|listan))s?(?: \\("
                            + CODE
                            + "\\))?");

    /** "Samtliga moderater": the members by the name of their party. */
    private static final Pattern MEMBERS =
            Form.words("(\\p{L}*(?:demokrat|moderat|liberal))er(?:na)?");

    private static final Pattern COMMA = Form.of(",\\s*");
    private static final Pattern AND = Form.of(",?\\s*(?:och|samt)\\s+|,\\s*");
    private static final Pattern LAST = Form.of(",?\\s*och\\s+");
    private static final Pattern SAME = Form.of("(?:samt|och|,)\\s+(?:från\\s+)?");

    private Parties() {}

    static Optional<List<String>> one(Scan scan) {
        return group(scan);
    }

    /** One group for what is in the singular: "SD, M och D samt C" is one group of movers. */
    static Optional<List<List<String>>> together(Scan scan) {
        return groups(scan).map(gs -> List.of(gs.stream().flatMap(List::stream).toList()));
    }

    /** Several groups for the plural: "från SD samt M, D, L och KD". */
    static Optional<List<List<String>>> groups(Scan scan) {
        var groups = new ArrayList<List<String>>();
        var next = group(scan);
        while (next.isPresent()) {
            groups.add(next.get());
            next = scan.attempt(s -> s.skip(SAME) ? group(s) : Optional.<List<String>>empty());
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(groups));
    }

    private static Optional<List<String>> group(Scan scan) {
        var found = new ArrayList<String>();
        party(scan).ifPresent(found::add);
        var closed = found.isEmpty();
        while (!closed) {
            closed = scan.sees(LAST);
            var next = scan.attempt(s -> s.skip(LAST) || s.skip(COMMA) ? party(s) : none());
            next.ifPresent(found::add);
            closed |= next.isEmpty();
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static Optional<String> party(Scan scan) {
        var brief =
                scan.take(GROUP)
                        .map(m -> m.group(1))
                        .or(() -> scan.take(SHORT).map(m -> m.group().strip()));
        return brief.isPresent()
                ? brief
                : scan.take(LONG)
                        .map(
                                m ->
                                        NAMES.getOrDefault(
                                                m.group(1).toLowerCase(Locale.ROOT), m.group(1)));
    }

    /** The party whose members are called by its name: "moderaterna", "liberaler". */
    static Optional<String> members(Scan scan) {
        return scan.take(MEMBERS)
                .map(m -> m.group(1).toLowerCase(Locale.ROOT) + "erna")
                .map(n -> NAMES.getOrDefault(n, n));
    }

    static boolean seen(Scan scan) {
        return scan.sees(SHORT) || scan.sees(LONG);
    }

    static Pattern and() {
        return AND;
    }
}
