package se.beslutsgang.imports.grammar;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reading position in a sentence. */
final class Scan {

    private static final Pattern END = Form.of("[\\s.,;:”\"]*");

    private final String text;
    private int at;

    Scan(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    String rest() {
        return text.substring(at);
    }

    String since(int start) {
        return text.substring(start, at).strip();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    boolean sees(Pattern pattern) {
        return matcher(pattern).lookingAt();
    }

    /** Takes the pattern and the blanks after it. */
    Optional<MatchResult> take(Pattern pattern) {
        var matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var found = matcher.toMatchResult();
        at = matcher.end();
        blanks();
        return Optional.of(found);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    boolean skip(Pattern pattern) {
        return take(pattern).isPresent();
    }

    /** Takes everything up to the pattern; nothing if the pattern does not come. */
    Optional<String> until(Pattern pattern) {
        var matcher = matcher(pattern);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var found = text.substring(at, matcher.start()).strip();
        at = matcher.start();
        blanks();
        return Optional.of(found);
    }

    /** Reads by a production, or stays where it was. */
    <T> Optional<T> attempt(Function<Scan, Optional<T>> production) {
        var start = at;
        var found = production.apply(this);
        if (found.isEmpty()) {
            at = start;
        }
        return found;
    }

    boolean done() {
        var matcher = matcher(END);
        return matcher.lookingAt() && matcher.end() == text.length();
    }
}
