package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cuts a run of words into names: "Mohamsson, Simona Bergman Alme, Kristina" are two. Each has one
 * comma; where one ends and the next begins is told by who is known from the votes, else by the
 * lines, and a long name goes on in the next line.
 */
final class NameRun {

    private static final int LONGEST = 6;
    private static final int IMPOSSIBLE = 1_000_000;

    private final int appendix;
    private final KnownPersons known;
    private final List<ListWarning> warnings;

    NameRun(int appendix, KnownPersons known, List<ListWarning> warnings) {
        this.appendix = appendix;
        this.known = known;
        this.warnings = warnings;
    }

    List<Cell> cut(List<Word> run) {
        List<Word> words = joined(run);
        int n = words.size();
        int[] cost = new int[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(cost, 1, n + 1, IMPOSSIBLE);
        for (int end = 1; end <= n; end++) {
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                int sum = cost[start] + cost(words, start, end);
                if (sum < cost[end]) {
                    cost[end] = sum;
                    from[end] = start;
                }
            }
        }
        if (cost[n] >= IMPOSSIBLE) {
            warnings.add(
                    new ListWarning(
                            words.getFirst().line(),
                            appendix,
                            ListWarning.What.NAME_UNREADABLE,
                            "Surname, First name",
                            text(words)));
            return List.of();
        }
        List<Cell> names = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) {
            names.addFirst(name(words.subList(from[end], end)));
        }
        return names;
    }

    private Cell name(List<Word> words) {
        String listed = text(words);
        String printed = PersonName.firstNameFirst(listed);
        String name = known.find(printed).map(KnownPersons.Person::name).orElse(printed);
        if (!name.equals(printed)) {
            warnings.add(
                    new ListWarning(
                            words.getFirst().line(),
                            appendix,
                            ListWarning.What.NAME_SPELLED,
                            name,
                            printed));
        }
        return new Cell.Name(name, listed, words.getFirst().line());
    }

    private int cost(List<Word> all, int start, int end) {
        List<Word> words = all.subList(start, end);
        long commas = words.stream().filter(w -> w.text().endsWith(",")).count();
        if (commas != 1 || words.getLast().text().endsWith(",")) {
            return IMPOSSIBLE;
        }
        if (known.find(PersonName.firstNameFirst(text(words))).isPresent()) {
            return 1;
        }
        int cost = 10 + words.size();
        for (Word inner : words.subList(1, words.size())) {
            cost += inner.gap() == Word.Gap.BLANK_LINE ? 12 : inner.gap() == Word.Gap.LINE ? 2 : 0;
        }
        return cost + (words.getFirst().gap() == Word.Gap.SPACE ? 5 : 0);
    }

    /** "Hama , Zagros" has its comma on the wrong side of the space. */
    private static List<Word> joined(List<Word> run) {
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

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
