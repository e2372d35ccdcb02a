package se.beslutsgang.imports.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is decided or proposed, clause by clause.
 *
 * @param body who decides or proposes, as named, with a small letter
 */
record Clauses(Optional<String> body, List<String> texts) {

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:(?<body>[\\p{L}"
                        + " ,-]{3,60}?)\\s+)?(?:beslutar|besluta|beslutade|föreslår|föreslås|rekommenderar)(?:,?"
                        + " (?:för sin del|för egen del))?(?:\\s+(?:att\\s+föreslå\\s+)?[\\p{L}"
                        + " ,-]{3,80}?\\s+(?:besluta|fastställa beslutet|att besluta))?"
                        + "(?:\\s+följande)?(?:\\s*:|\\s+att:?|$)\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,2}[.)]|[a-z]\\)|att\\b|Att\\b|[•\\uF0B7–-])\\s+.*");
    private static final Pattern SIGN =
            Pattern.compile("(?:\\d{1,2}[.)]|[a-z]\\)|[•\\uF0B7–-])\\s+");
    private static final Pattern THAT = Pattern.compile("att\\s+", Pattern.CASE_INSENSITIVE);

    static Clauses of(List<Line> lines) {
        var texts = new ArrayList<String>();
        Optional<String> body = Optional.empty();
        for (List<Line> part : divided(lines)) {
            String text = bare(Lines.joined(part));
            var lead = LEAD.matcher(text);
            if (lead.lookingAt()) {
                if (body.isEmpty())
                    body = Optional.ofNullable(lead.group("body")).map(Clauses::low);
                text = text.substring(lead.end());
            }
            if (!text.isBlank()) texts.add(text.strip());
        }
        return new Clauses(body, List.copyOf(texts));
    }

    /** A number begins one; without numbers, a paragraph. */
    private static List<List<Line>> divided(List<Line> lines) {
        if (lines.stream().noneMatch(l -> NUMBERED.matcher(l.text()).matches())) {
            return Lines.paragraphs(lines);
        }
        var parts = new ArrayList<List<Line>>();
        for (Line line : lines) {
            if (parts.isEmpty() || NUMBERED.matcher(line.text()).matches() || isLead(line)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(line);
        }
        return parts;
    }

    private static boolean isLead(Line line) {
        return Character.isUpperCase(line.text().codePointAt(0))
                && LEAD.matcher(line.text()).matches();
    }

    private static String bare(String text) {
        String unnumbered =
                SIGN.matcher(text).lookingAt() ? SIGN.matcher(text).replaceFirst("") : text;
        var that = THAT.matcher(unnumbered);
        return that.lookingAt() ? unnumbered.substring(that.end()) : unnumbered;
    }

    private static String low(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
