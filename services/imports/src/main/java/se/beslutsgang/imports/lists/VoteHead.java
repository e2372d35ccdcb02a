package se.beslutsgang.imports.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The head of a named vote. Its pieces are told by their words, since some of them ("Antal
 * Kvittade: 0", "Plats") come at the foot of the page instead.
 *
 * @param lines where each count stands
 * @param rows the words of the rows
 */
record VoteHead(
        String caseNumber,
        String title,
        Map<Ballot.Result, Integer> counts,
        Map<Ballot.Result, Integer> lines,
        List<Word> rows) {

    private static final Set<String> COLUMNS =
            Set.of("Namn", "Parti", "Plats", "Funktion", "Resultat");
    private static final Map<String, Ballot.Result> LABELS =
            Map.of(
                    "Ja:", Ballot.Result.JA,
                    "Nej:", Ballot.Result.NEJ,
                    "Avstår:", Ballot.Result.AVSTAR,
                    "Frånv:", Ballot.Result.FRANVARANDE,
                    "Frånvarande:", Ballot.Result.FRANVARANDE,
                    "Kvittade:", Ballot.Result.KVITTAD);
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    static VoteHead of(List<Word> words) {
        int end = 0;
        while (end < words.size() && label(words, end).isEmpty()) {
            end++;
        }
        Map<Ballot.Result, Integer> counts = new EnumMap<>(Ballot.Result.class);
        Map<Ballot.Result, Integer> lines = new EnumMap<>(Ballot.Result.class);
        List<Word> rows = new ArrayList<>();
        for (int i = end; i < words.size(); i++) {
            Word word = words.get(i);
            Optional<Ballot.Result> label = label(words, i);
            if (label.isPresent()) {
                counts.putIfAbsent(label.get(), Integer.parseInt(words.get(i + 2).text()));
                lines.putIfAbsent(label.get(), word.line());
                i += 2;
            } else if (!COLUMNS.contains(word.text()) && !Furniture.isLoosePiece(word.text())) {
                rows.add(word);
            }
        }
        List<String> head = words.subList(0, end).stream().map(Word::text).toList();
        return new VoteHead(number(head), title(head), counts, lines, rows);
    }

    private static String number(List<String> head) {
        int at = head.indexOf("Ärende:") + 1;
        boolean there = at > 0 && at < head.size() && !head.get(at).equals("Ärendemening:");
        return there ? head.get(at) : "";
    }

    private static String title(List<String> head) {
        int at = head.indexOf("Ärendemening:") + 1;
        return at == 0 ? "" : String.join(" ", head.subList(at, head.size()));
    }

    private static Optional<Ballot.Result> label(List<Word> words, int i) {
        boolean count =
                i + 2 < words.size()
                        && words.get(i).is("Antal")
                        && COUNT.matcher(words.get(i + 2).text()).matches();
        return count ? Optional.ofNullable(LABELS.get(words.get(i + 1).text())) : Optional.empty();
    }
}
