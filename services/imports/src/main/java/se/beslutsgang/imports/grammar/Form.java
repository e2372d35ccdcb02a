package se.beslutsgang.imports.grammar;

import java.util.regex.Pattern;

/** Patterns in Swedish text: every letter is a letter. */
final class Form {

    static final Pattern COMMA = of(",?\\s*");

    private Form() {}

    static Pattern of(String regex) {
        return Pattern.compile(
                "(?:" + regex + ")", Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** A whole word or run of words, either case; a capital asked for stays a capital. */
    static Pattern words(String regex) {
        var exact = regex.replace("\\p{Lu}", "(?-i:\\p{Lu})").replace("\\p{Ll}", "(?-i:\\p{Ll})");
        return Pattern.compile(
                "(?:" + exact + ")(?![\\p{L}\\p{N}])",
                Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }
}
