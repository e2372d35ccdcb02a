package se.beslutsgang.app.cli;

import org.jspecify.annotations.Nullable;

/** Text of others, made fit to stand in a sentence of ours. */
final class OneSentence {

    private OneSentence() {}

    static String of(@Nullable String text) {
        if (text == null || text.isBlank()) return "Something is wrong";
        return text.strip().replaceAll("\\s+", " ").replaceAll("[.:]+$", "");
    }
}
