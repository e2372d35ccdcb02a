package se.beslutsgang.imports.grammar;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What printing does to letters is undone; lines stay where they are. */
public final class Typography {

    private static final Pattern SOFT_BREAK = Pattern.compile("\\u00ad(?=\\h*\\R)");
    private static final Pattern NOTHING =
            Pattern.compile("[\\u00ad\\u200b-\\u200d\\ufeff\\u2060]");
    private static final Pattern BLANK = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\t]");

    private Typography() {}

    /** One code for each letter, no ligatures, no soft hyphens but at the end of a line. */
    public static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var broken = SOFT_BREAK.matcher(composed).replaceAll("-");
        var solid = NOTHING.matcher(broken).replaceAll("");
        return BLANK.matcher(solid)
                .replaceAll(" ")
                .replace("\ufb00", "ff")
                .replace("\ufb01", "fi")
                .replace("\ufb02", "fl")
                .replace("\ufb03", "ffi")
                .replace("\ufb04", "ffl")
                .replace('\u2011', '-')
                .replace('\u2010', '-');
    }
}
