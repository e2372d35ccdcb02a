package se.beslutsgang.imports.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** "(RS, RUN)" at the end of an item: which bodies are responsible. */
final class Codes {

    private static final String CODE = "\\p{Lu}[\\p{L}]{0,2}\\p{Lu}{1,3}";
    private static final Pattern CLOSING =
            Pattern.compile(
                    "\\s*\\(("
                            + CODE
                            + "(?:\\s*(?:,|/|;|&|\\+|och|samt)\\s*"
                            + CODE
                            + ")*)\\)\\s*\\.?$");

    /** A body as a text names it, letters folded. */
    private static final Pattern BODY =
            Pattern.compile(
                    "((?:[a-z]+-(?:, ?[a-z]+-)* och |[a-z]{4,}a (?=[a-z]*n[a-z]mnd))?)"
                            + "([a-z]*?)(fullm[a-z]ktige|styrelse|n[a-z]mnd)(?:e?n)?s?(?![a-z])");

    private final Set<String> known;

    private Codes(Set<String> known) {
        this.known = known;
    }

    /**
     * @param registered codes of the bodies that the register knows at the paper's day
     * @param paper its whole text, the names in which make codes too: "patientnämnden" is PN
     */
    static Codes known(Set<String> registered, String paper) {
        var known = new LinkedHashSet<>(registered);
        var names = BODY.matcher(Likeness.folded(paper));
        while (names.find()) known.add(initials(names.group(1), names.group(2), names.group(3)));
        return new Codes(known);
    }

    /**
     * "hälso- och sjukvårdsnämnden": HSN; "regionala utvecklingsnämnden": RUN; "servicenämnden":
     * SN.
     */
    private static String initials(String before, String stem, String kind) {
        var letters = new StringBuilder();
        for (String word : before.split("[\\s,-]+")) {
            if (!word.isBlank() && !word.equalsIgnoreCase("och")) letters.append(word.charAt(0));
        }
        if (!stem.isEmpty()) letters.append(stem.charAt(0));
        letters.append(kind.charAt(0));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    static boolean closes(String line) {
        return CLOSING.matcher(line).find();
    }

    /** As printed; empty where there is none. */
    static List<String> of(String item) {
        var closing = CLOSING.matcher(item);
        return closing.find()
                ? Arrays.stream(
                                closing.group(1)
                                        .split("\\s*(?:,|/|;|&|\\+|\\boch\\b|\\bsamt\\b)\\s*"))
                        .toList()
                : List.of();
    }

    static String without(String item) {
        return CLOSING.matcher(item).replaceFirst("").strip();
    }

    /** Those that are known; the others are reported. */
    List<String> bodies(List<String> codes, int line, Warnings warnings) {
        var bodies = new ArrayList<String>();
        for (String code : codes) {
            if (known.contains(code)) bodies.add(code);
            else
                warnings.add(
                        line,
                        Warning.Code.UNKNOWN_BODY,
                        code,
                        "No body that is known then has this code; it stands as printed.");
        }
        return List.copyOf(bodies);
    }
}
