package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the page adds to the text: heads, feet and numbers, wherever they fall, and the lists that
 * hang on the last § of a meeting.
 *
 * <p>Source: the minutes of an assembly as published, where heads and headings interleave.
 */
public final class Furniture {

    private static final Pattern PAGE =
            Form.of("\\d{1,4} ?\\(\\d{1,4}\\)|Sid(?:a|an)?:? ?\\d+(?: ?(?:\\(\\d+\\)|av \\d+))?");
    private static final Pattern HEAD =
            Form.of(
                    "Protokoll \\(?nr:? ?\\d+\\)?|Sammanträdesdatum:?(?:"
                        + " ?\\d{4}-\\d{2}-\\d{2})?|(?:SAMMANTRÄDES)?PROTOKOLL(?: \\d+"
                        + " ?\\(\\d+\\))?|Sammanträdesprotokoll|Justera(?:n)?des?"
                        + " sign(?:atur)?(?:er)?\\.?|Utdragsbestyrk(?:ande|ning)|(?!.*\\.$)\\p{Lu}[\\p{L}"
                        + " ]{3,60},? protokoll");
    private static final String LABEL =
            "(?:(?:Sammanträdes)?[Pp]rotokoll|(?:SAMMANTRÄDES)?PROTOKOLL|(?:Sammanträdes)?[Dd]atum:?|Sida:?|Blad:?|(?:Justera\\p{L}*|Ordförandes?)"
                + " ?(?:sign(?:atur(?:er)?)?\\.?)?|Justerarsignatur(?:er)?|Signatur(?:er)?|Utdragsbestyrk(?:ande|t|ning)|\\d{1,4}"
                + " ?\\(\\d{1,4}\\))";

    /** Labels and fields of a page in any order: "Kommunstyrelsen 2031-03-05 Sida 3 (12)". */
    private static final Pattern STRIP =
            Form.of(
                    "(?:\\p{Lu}[\\p{L} -]{2,40}? )?(?:"
                            + LABEL
                            + "|\\d{4}-\\d{2}-\\d{2}) ?(?:(?:"
                            + LABEL
                            + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,4}(?: av \\d{1,4})?)"
                            + " ?)*(?<=\\)|sign|sign\\.|signatur|signaturer|ande|Protokoll"
                            + " \\d{4}-\\d{2}-\\d{2}|atum:? \\d{4}-\\d{2}-\\d{2}|Sida \\d{1,3})");

    private static final Pattern RUN_IN =
            Form.of(
                    "(?:(?:\\p{Lu}\\p{L}+ ){1,3}\\p{Lu}\\p{L}+, protokoll )?(?:\\d{1,4}"
                            + " \\(\\d{1,4}\\) )?Protokoll \\(?nr:? ?\\d+\\)? Sammanträdesdatum:?"
                            + " ?\\d{4}-\\d{2}-\\d{2}|(?:\\p{Lu}\\p{L}+ ){2}\\p{Lu}\\p{L}+,?"
                            + " protokoll(?!\\p{L})");
    private static final Pattern APPENDIX =
            Form.of("(?:^|(?<=\\d{4}-\\d{2}-\\d{2} ))Bilaga \\d+(?: Plats.*)?$");

    /** The lines of the text, and those of the page. */
    record Parted(List<Line> text, List<Line> page) {}

    private Furniture() {}

    /** The lists that hang on the last § of a meeting; empty where there are none. */
    public static String appendix(String paragraph) {
        return paragraph.substring(cut(paragraph));
    }

    /**
     * @param body the body whose name stands on each page
     */
    static Parted part(String paragraph, String body) {
        var lines = lines(paragraph.substring(0, cut(paragraph)));
        var text = new ArrayList<Line>();
        var page = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var ofThePage =
                    isHead(line.text())
                            || isBody(line.text(), body)
                            || (i > 0 && repeats(line, lines.getFirst()));
            (ofThePage ? page : text).add(line);
        }
        return new Parted(List.copyOf(text), List.copyOf(page));
    }

    /** Whether a line is only the number of its page: "2 (4)". */
    public static boolean isPage(String line) {
        return PAGE.matcher(line).matches();
    }

    private static boolean isHead(String line) {
        return isPage(line) || HEAD.matcher(line).matches() || STRIP.matcher(line).matches();
    }

    /** "Kommunstyrelsen", at the head of the minutes of "Göteborgs kommunstyrelse". */
    private static boolean isBody(String line, String body) {
        var name = body.substring(body.lastIndexOf(' ') + 1);
        return Character.isUpperCase(line.charAt(0))
                && (line.equalsIgnoreCase(name)
                        || line.equalsIgnoreCase(name + "n")
                        || line.equalsIgnoreCase(body));
    }

    /** Blanks what joined lines have drawn into the text. */
    static String blank(String text) {
        if (!text.contains("rotokoll")) return text;
        return RUN_IN.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    }

    private static boolean repeats(Line line, Line first) {
        return line.text().startsWith("§") && line.text().equals(first.text());
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var raw : BallotTable.told(Typography.plain(text)).split("\\R", -1)) {
            number++;
            var line = raw.replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                lines.add(new Line(number, line));
            }
        }
        return lines;
    }

    private static int cut(String text) {
        var at = 0;
        var cut = text.length();
        for (var raw : text.split("(?<=\\n)")) {
            var line = raw.strip();
            var appendix = APPENDIX.matcher(line);
            if (appendix.find()) {
                cut = Math.min(cut, at + Math.max(0, raw.indexOf(appendix.group())));
            } else if (cut < text.length() && Heading.of(line).isPresent()) {
                cut = text.length();
            }
            at += raw.length();
        }
        return cut;
    }
}
