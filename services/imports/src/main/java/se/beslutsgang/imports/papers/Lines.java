package se.beslutsgang.imports.papers;

import se.beslutsgang.imports.grammar.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a paper, and the running text that lines make. */
final class Lines {

    /** "hälso-" before "och": a word left out, not one that is broken. */
    private static final Pattern KEEPS_HYPHEN =
            Pattern.compile("(?:och|eller|samt|respektive)\\b.*", Pattern.UNICODE_CASE);

    private Lines() {}

    /** Lines that hold something. In some papers a blank line follows each: it tells nothing. */
    static List<Line> of(String text) {
        String[] raw = Typography.plain(text).replace('\f', ' ').split("\\R", -1);
        boolean spaced = isDoubleSpaced(raw);
        var lines = new ArrayList<Line>();
        int blanks = 2;
        for (int n = 0; n < raw.length; n++) {
            String line = raw[n].replaceAll("\\s+", " ").strip();
            if (line.isEmpty()) {
                blanks++;
                continue;
            }
            int indent = raw[n].length() - raw[n].stripLeading().length();
            lines.add(new Line(n + 1, line, indent, blanks > (spaced ? 1 : 0)));
            blanks = 0;
        }
        return lines;
    }

    /** Within sentences, not only between them. */
    private static boolean isDoubleSpaced(String[] raw) {
        int within = 0;
        int apart = 0;
        for (int n = 1; n < raw.length - 1; n++) {
            String before = raw[n - 1].strip();
            if (before.isEmpty() || before.matches(".*[.:;!?)]")) continue;
            boolean lowAfter = startsLow(raw[n].isBlank() ? raw[n + 1] : raw[n]);
            if (!lowAfter) continue;
            within++;
            if (raw[n].isBlank()) apart++;
        }
        return apart * 3 > within;
    }

    private static boolean startsLow(String line) {
        return line.matches("\\p{Ll}.*");
    }

    /** Lines put together: words broken at the end of a line are whole again. */
    static String joined(List<Line> lines) {
        return new Flowing(lines).text();
    }

    static void join(StringBuilder text, String next) {
        int last = text.length() - 1;
        boolean broken =
                last > 0
                        && text.charAt(last) == '-'
                        && Character.isLetterOrDigit(text.charAt(last - 1))
                        && Character.isLetterOrDigit(next.codePointAt(0));
        if (text.isEmpty()) text.append(next);
        else if (!broken || KEEPS_HYPHEN.matcher(next).matches()) text.append(' ').append(next);
        else if (!Character.isLowerCase(next.codePointAt(0))) text.append(next);
        else text.deleteCharAt(last).append(next);
    }

    /**
     * Paragraphs: closed by a blank line, by a sentence that ended well before the others' ends, or
     * by a line so short that it is a heading.
     */
    static List<List<Line>> paragraphs(List<Line> lines) {
        int width = lines.stream().mapToInt(l -> l.text().length()).max().orElse(0);
        var paragraphs = new ArrayList<List<Line>>();
        for (Line line : lines) {
            if (paragraphs.isEmpty() || closes(paragraphs.getLast().getLast(), line, width))
                paragraphs.add(new ArrayList<>());
            paragraphs.getLast().add(line);
        }
        return paragraphs;
    }

    private static boolean closes(Line last, Line next, int width) {
        if (last.isBroken() || next.beginsLow()) return false;
        if (next.apart()) return true;
        return last.text().length() < (last.endsSentence() ? width * 3 / 4 : width / 2);
    }
}
