package se.beslutsgang.imports.papers;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before an item of a list. */
final class Bullet {

    private static final Pattern SIGN =
            Pattern.compile(
                    "([\\uF0A7\\uF0B7\\uF0D8•◦▪●○■□►➢✓·*–—-]|\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)");

    /** "e Integrera", where a bullet was scanned as a letter. */
    private static final Pattern DAMAGED = Pattern.compile("([eo°¢«»])\\s+(?=\\p{Lu})");

    private Bullet() {}

    /** The sign that a line begins with; of a number or a letter only that it is one. */
    static Optional<String> of(String line) {
        var sign = SIGN.matcher(line);
        if (!sign.lookingAt()) return Optional.empty();
        String found = sign.group(1);
        return Optional.of(
                Character.isDigit(found.charAt(0)) ? "1" : found.endsWith(")") ? "a" : found);
    }

    static boolean isDamaged(String line) {
        return DAMAGED.matcher(line).lookingAt();
    }

    static String without(String line) {
        var sign = SIGN.matcher(line);
        if (sign.lookingAt()) return line.substring(sign.end());
        var damaged = DAMAGED.matcher(line);
        return damaged.lookingAt() ? line.substring(damaged.end()) : line;
    }
}
