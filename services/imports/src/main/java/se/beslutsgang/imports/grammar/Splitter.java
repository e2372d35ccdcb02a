package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts running text into sentences. The approved wording of a vote is one. */
final class Splitter {

    private static final Pattern STOP =
            Form.of(
                    "[.!?]+[”\"“)]*\\s+(?=[\\p{Lu}”\"“(•\\p{N}§-])|[”\"“][.]?\\s+(?=\\p{Lu})|:\\s+(?=(?:JA|Ja)(?:-röst)?\\s*(?:=|:|för|till|innebär)|(?:Den|De|Ledamot)"
                        + " som )");
    private static final Pattern SHORT =
            Form.of(
                    ".*\\b(?:m\\.?\\s?fl|bl\\.?\\s?a|t\\.?\\s?ex|kap|dnr|nr|kl|tkr|st|s\\.?\\s?k"
                            + "|fr\\.?\\s?o\\.?\\s?m|t\\.?\\s?o\\.?\\s?m|ca|jfr|org|resp)"
                            + "|(?:.*\\p{Lu}\\p{Ll}+ )?\\p{Lu}");
    private static final Pattern GOES_ON = Form.of("(?:\\p{N}|§|[”\"“]?\\p{Ll})");
    private static final Pattern NO_SIDE =
            Form.words(
                    "[”\"“]?nej(?:["
                        + " -]?röst(?:er)?)?\\s*(?:för|=|:|innebär|betyder|till)|(?:den|de|ledamot)\\s+som\\s[^.]*(?:m\\.\\s?fl[^.]*)?nej");
    private static final Pattern YES_SIDE =
            Form.words(
                    "ja(?:["
                        + " -]?röst(?:er)?)?\\s*(?:för|=|:|innebär|betyder|till)|(?:den|de|ledamot)\\s+som\\s[^.]*ja");

    private static final Pattern COUNTED =
            Form.of(".*\\b(?:[Jj]a|[Nn]ej)-?\\s?röster\\s*[:=]?\\s*\\d+");
    private static final Pattern COUNT_GOES_ON =
            Form.words(
                    "(?:antal(?:et)?\\s+)?(?:nej-?\\s?röster|avstår|avstående|blanka?)\\s*[:=]?\\s*\\d+");

    private Splitter() {}

    static List<Piece> split(Flow flow) {
        var text = flow.text();
        var pieces = new ArrayList<Piece>();
        var start = 0;
        var stop = STOP.matcher(text);
        while (stop.find()) {
            var before = text.substring(start, stop.start());
            var after = text.substring(stop.end());
            if (!isEnd(before, stop.group(), after)) {
                continue;
            }
            pieces.add(new Piece(tidy(text.substring(start, stop.end())), flow.lineAt(start)));
            start = stop.end();
        }
        if (start < text.length()) {
            pieces.add(new Piece(tidy(text.substring(start)), flow.lineAt(start)));
        }
        return List.copyOf(pieces);
    }

    private static boolean isEnd(String before, String stop, String after) {
        if (YES_SIDE.matcher(before).find() && NO_SIDE.matcher(after).lookingAt()) {
            return false;
        }
        if (COUNTED.matcher(before).matches() && COUNT_GOES_ON.matcher(after).lookingAt()) {
            return false;
        }
        if (stop.startsWith(":")) {
            return true;
        }
        if (!stop.startsWith(".")) {
            return !"”\"“".contains(stop.substring(0, 1)) || YES_SIDE.matcher(before).find();
        }
        var abbreviated = SHORT.matcher(before).matches() && stop.strip().equals(".");
        return !abbreviated || (before.endsWith("fl") && !GOES_ON.matcher(after).lookingAt());
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
