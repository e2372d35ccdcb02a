package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How likely words are to be one name, "Surname, First name". Names are known from the votes, or
 * because they stand alone somewhere in the list, where there is nothing to cut.
 */
final class ListedNames {

    static final int IMPOSSIBLE = 1_000_000;

    private final KnownPersons known;
    private final Set<String> alone = new HashSet<>();

    ListedNames(KnownPersons known, List<List<Word>> runs) {
        this.known = known;
        for (List<Word> run : runs) {
            List<Word> words = joined(run);
            if (commas(words) == 1) {
                alone.add(PersonName.key(printed(words)));
            }
        }
    }

    boolean isKnown(List<Word> words) {
        String name = printed(words);
        return alone.contains(PersonName.key(name)) || known.find(name).isPresent();
    }

    /** In the spelling of the votes. */
    String name(List<Word> words) {
        String name = printed(words);
        return known.find(name).map(KnownPersons.Person::name).orElse(name);
    }

    int cost(List<Word> words) {
        if (commas(words) != 1 || words.getLast().text().endsWith(",")) {
            return IMPOSSIBLE;
        }
        if (isKnown(words)) {
            return 1;
        }
        // Two surnames are more usual than two first names.
        int cost = 10 + words.size() + 8 * (words.size() - comma(words) - 2);
        for (Word inner : words.subList(1, words.size())) {
            cost += inner.gap() == Word.Gap.BLANK_LINE ? 20 : inner.gap() == Word.Gap.LINE ? 2 : 0;
        }
        return cost + (words.getFirst().gap() == Word.Gap.SPACE ? 5 : 0);
    }

    /** "Hama , Zagros" has its comma on the wrong side of the space. */
    static List<Word> joined(List<Word> run) {
        List<Word> words = new ArrayList<>();
        for (Word word : run) {
            if (word.is(",") && !words.isEmpty()) {
                Word before = words.removeLast();
                words.add(new Word(before.text() + ",", before.line(), before.gap()));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** Which word bears the first comma; as many as there are words if none does. */
    static int comma(List<Word> words) {
        int at = 0;
        while (at < words.size() && !words.get(at).text().endsWith(",")) {
            at++;
        }
        return at;
    }

    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    static String printed(List<Word> words) {
        return PersonName.firstNameFirst(text(words));
    }

    private static long commas(List<Word> words) {
        return words.stream().filter(w -> w.text().endsWith(",")).count();
    }
}
