package se.beslutsgang.imports.papers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Letters that scanning took for others, told by words that Swedish does not have: a figure or a
 * sign inside a word, an é before its last syllable, and words of every paper without their rings
 * and dots.
 */
final class Damage {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d&¢°|]+(?:-[\\p{L}]+)*");
    private static final Pattern STRANGE =
            Pattern.compile(
                    "\\p{L}*[&¢°]\\p{L}+|\\d\\p{Ll}{2,}|\\p{Ll}+\\d\\p{Ll}+|\\|",
                    Pattern.UNICODE_CASE);
    private static final Pattern ACUTE = Pattern.compile("(?i)\\p{L}*é\\p{L}{2,}");
    private static final Set<String> BARE =
            Set.of(
                    "pa",
                    "fran",
                    "aven",
                    "over",
                    "nar",
                    "sarskilt",
                    "foljande",
                    "harmed",
                    "arendet",
                    "forslag",
                    "fullmaktige",
                    "namnden",
                    "atgarder",
                    "malen",
                    "vardval",
                    "lanet",
                    "forandras",
                    "genomfora",
                    "genomforande",
                    "saker",
                    "oka",
                    "hog",
                    "tydliggora");
    private static final Pattern STEM =
            Pattern.compile(
                    "(?:.*(?:fullmaktige|namnd|forslag|jamstalld|forutsattning|atgard|overenskommelse|framgangs)"
                        + "|(?:oversyn|fardigstall|sakerstall|undersok|utova|infora)).*");

    /** As few may be names, or slips of a hand. */
    private static final int MANY = 5;

    private Damage() {}

    static void report(List<Line> lines, Warnings warnings) {
        long words =
                lines.stream()
                        .flatMap(l -> WORD.matcher(l.text()).results())
                        .filter(w -> isDamaged(w.group()))
                        .count();
        if (words < MANY) return;
        warnings.add(
                0,
                Warning.Code.DAMAGED_LETTERS,
                Long.toString(words),
                "So many words hold damaged letters; the text stands as it was printed.");
    }

    private static boolean isDamaged(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return STRANGE.matcher(low).matches()
                || ACUTE.matcher(low).matches()
                || BARE.contains(low)
                || STEM.matcher(low).matches();
    }
}
