package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a run of words into names: "Mohamsson, Simona Bergman Alme, Kristina" are two. Each has one
 * comma; where one ends and the next begins is told by known names, else by the lines, and a long
 * name goes on in the next line.
 */
final class NameRun {

    private static final int LONGEST = 6;

    private final int appendix;
    private final ListedNames names;
    private final List<ListWarning> warnings;

    NameRun(int appendix, ListedNames names, List<ListWarning> warnings) {
        this.appendix = appendix;
        this.names = names;
        this.warnings = warnings;
    }

    List<Cell> cut(List<Word> run) {
        List<Word> words = ListedNames.joined(run);
        int n = words.size();
        int[] cost = new int[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(cost, 1, n + 1, ListedNames.IMPOSSIBLE);
        for (int end = 1; end <= n; end++) {
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                int sum = cost[start] + names.cost(words.subList(start, end));
                if (sum < cost[end]) {
                    cost[end] = sum;
                    from[end] = start;
                }
            }
        }
        return cost[n] < ListedNames.IMPOSSIBLE ? cutAt(from, words) : interlaced(words);
    }

    private List<Cell> cutAt(int[] from, List<Word> words) {
        List<Cell> cells = new ArrayList<>();
        for (int end = words.size(); end > 0; end = from[end]) {
            List<Word> name = words.subList(from[end], end);
            cells.addFirst(cell(name));
            if (end < words.size() && !isSureCut(words, from[end], end)) {
                String expected = "where " + ListedNames.text(name) + " ends";
                warn(words, ListWarning.What.NAME_UNREADABLE, expected);
            }
        }
        return cells;
    }

    /**
     * Between "A, Jim" and "Nejad, B" is but one cut; between more words only a known name tells.
     */
    private boolean isSureCut(List<Word> words, int start, int end) {
        int first = start + ListedNames.comma(words.subList(start, end)) + 1;
        int comma = end + ListedNames.comma(words.subList(end, words.size()));
        int next = Math.min(words.size(), comma + 2);
        return comma - first == 1
                || words.get(end).gap() == Word.Gap.BLANK_LINE
                || names.isKnown(words.subList(start, end))
                || names.isKnown(words.subList(end, next));
    }

    /**
     * "Tryggvadottir Rolka, Nesic, Tamara" and below it "Viktoria": the second name came between
     * the lines of the first. Only a name known from elsewhere can tell so.
     */
    private List<Cell> interlaced(List<Word> words) {
        int comma = ListedNames.comma(words);
        for (int below = comma + 3; below < words.size(); below++) {
            List<Word> around = new ArrayList<>(words.subList(0, comma + 1));
            around.addAll(words.subList(below, words.size()));
            List<Word> between = words.subList(comma + 1, below);
            if (names.isKnown(around) && names.cost(between) < ListedNames.IMPOSSIBLE) {
                return List.of(cell(around), cell(between));
            }
        }
        warn(words, ListWarning.What.NAME_UNREADABLE, "Surname, First name");
        return List.of();
    }

    private Cell cell(List<Word> words) {
        String name = names.name(words);
        if (!name.equals(ListedNames.printed(words))) {
            warn(words, ListWarning.What.NAME_SPELLED, name);
        }
        return new Cell.Name(name, ListedNames.text(words), words.getFirst().line());
    }

    private void warn(List<Word> words, ListWarning.What what, String expected) {
        String found =
                what == ListWarning.What.NAME_SPELLED
                        ? ListedNames.printed(words)
                        : ListedNames.text(words);
        warnings.add(new ListWarning(words.getFirst().line(), appendix, what, expected, found));
    }
}
