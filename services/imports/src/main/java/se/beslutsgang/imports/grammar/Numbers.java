package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Locale;

/** "3", "tre". */
final class Numbers {

    static final List<String> WORDS =
            List.of(
                    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio",
                    "elva", "tolv");

    private Numbers() {}

    static int of(String word) {
        var index = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        return index >= 0 ? index : Integer.parseInt(word);
    }
}
