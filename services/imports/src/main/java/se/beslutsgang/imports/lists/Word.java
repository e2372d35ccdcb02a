package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word and what stands before it. Lines are only a hint: lists are read word by word, so that
 * text wrapped anew reads the same.
 *
 * @param line from 1
 */
record Word(String text, int line, Gap gap) {

    enum Gap {
        SPACE,
        LINE,
        BLANK_LINE
    }

    private static final Pattern WORD = Pattern.compile("\\S+");

    /**
     * The words of a text.
     *
     * @param firstLine the number of the first line of the text
     */
    static List<Word> of(String text, int firstLine) {
        List<Word> words = new ArrayList<>();
        int line = firstLine;
        int blanks = 1;
        for (String row : text.lines().toList()) {
            Gap gap = blanks > 0 ? Gap.BLANK_LINE : Gap.LINE;
            blanks++;
            Matcher word = WORD.matcher(row);
            while (word.find()) {
                words.add(new Word(word.group(), line, gap));
                gap = Gap.SPACE;
                blanks = 0;
            }
            line++;
        }
        return words;
    }

    boolean is(String other) {
        return text.equals(other);
    }
}
