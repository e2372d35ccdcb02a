package se.beslutsgang.imports.lists;

import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name as lists print it, and what tells two spellings of it to be one. */
final class PersonName {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    private PersonName() {}

    /** "Carlsson Hägglund, Sara" is Sara Carlsson Hägglund. */
    static String firstNameFirst(String listed) {
        int comma = listed.indexOf(',');
        return comma < 0
                ? listed
                : listed.substring(comma + 1).strip() + " " + listed.substring(0, comma).strip();
    }

    /** The end of a line swallows hyphens and spaces: AnnaSara, Anna Sara and Anna-Sara are one. */
    static String key(String name) {
        return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether one is the other with its last letters cut off by the edge of the column. */
    static boolean isCut(String key, String whole) {
        return whole.startsWith(key) && whole.length() - key.length() <= 3 && key.length() >= 8;
    }
}
