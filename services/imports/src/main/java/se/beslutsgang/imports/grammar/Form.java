package se.beslutsgang.imports.grammar;

import java.util.regex.Pattern;

/** Patterns in Swedish text: every letter is a letter. */
final class Form {

    static final Pattern AND = of("(?:,\\s*)?(?:och|samt|respektive)\\s+|,\\s*");

    static final Pattern COMMA = of(",?\\s*");

    private Form() {}

    static Pattern of(String regex) {
        return Pattern.compile(
                "(?:" + regex + ")", Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** A whole word or run of words, either case. */
    static Pattern words(String regex) {
        return Pattern.compile(
                "(?:" + regex + ")(?![\\p{L}\\p{N}])",
                Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }
}
