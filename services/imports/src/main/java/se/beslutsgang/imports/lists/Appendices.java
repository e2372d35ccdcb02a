package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts the text of a § into the appendices that hang on it. A list is known by the head of its
 * columns, wherever in the line "Bilaga 3" stands; another paper only by a line of its own, since
 * "enligt bilaga 3" is no heading.
 */
final class Appendices {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Set<String> POINTING =
            Set.of("av", "enligt", "i", "med", "se", "till", "och", "från", "som");
    private static final int HEAD_OF_ATTENDANCE = 16;
    private static final int HEAD_OF_VOTE = 120;

    private Appendices() {}

    static List<Appendix> split(String paragraph) {
        List<Word> words = Word.of(Furniture.blank(paragraph), 1);
        List<Integer> headings = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isHeading(words, i)) {
                headings.add(i);
            }
        }
        List<Appendix> appendices = new ArrayList<>();
        for (int h = 0; h < headings.size(); h++) {
            int from = headings.get(h);
            int to = h + 1 < headings.size() ? headings.get(h + 1) : words.size();
            appendices.add(
                    new Appendix(
                            Integer.parseInt(words.get(from + 1).text()),
                            words.get(from).line(),
                            kind(words, from),
                            List.copyOf(words.subList(from + 2, to))));
        }
        return appendices;
    }

    private static boolean isHeading(List<Word> words, int i) {
        Word number = words.get(i + 1);
        return words.get(i).is("Bilaga")
                && NUMBER.matcher(number.text()).matches()
                && (kind(words, i) != Appendix.Kind.OTHER || standsAlone(words, i));
    }

    private static boolean standsAlone(List<Word> words, int i) {
        boolean pointedAt = i > 0 && POINTING.contains(words.get(i - 1).text());
        boolean lineEnds = i + 2 == words.size() || words.get(i + 2).gap() != Word.Gap.SPACE;
        boolean title = !lineEnds && Character.isUpperCase(words.get(i + 2).text().codePointAt(0));
        return words.get(i).gap() != Word.Gap.SPACE && !pointedAt && (lineEnds || title);
    }

    private static Appendix.Kind kind(List<Word> words, int heading) {
        List<String> head =
                words
                        .subList(heading + 2, Math.min(words.size(), heading + 2 + HEAD_OF_VOTE))
                        .stream()
                        .map(Word::text)
                        .takeWhile(w -> !w.equals("Bilaga"))
                        .toList();
        List<String> first = head.subList(0, Math.min(head.size(), HEAD_OF_ATTENDANCE));
        if (first.contains("Plats") && first.contains("Ankom")) {
            return Appendix.Kind.ATTENDANCE;
        }
        return head.contains("Antal") && head.contains("Ja:") && first.contains("Ärende:")
                ? Appendix.Kind.VOTE
                : Appendix.Kind.OTHER;
    }
}
