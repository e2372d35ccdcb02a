package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines joined into running text that remembers where each part stood. */
final class Flow {

    /** Nothing that may end a line is longer: what was joined before is not searched again. */
    private static final int ENDING = 60;

    private static final Pattern ELLIPSIS = Form.of("(?:och|eller|samt|till|respektive)\\b.*");

    /** What begins a line of its own, though the line before has no full stop. */
    private static final Pattern OPENS =
            Form.of(
                    "(?:JA|NEJ|AVSTÅR|Ja|Nej|Avstår)(?:-?röst(?:er)?)?\\s*(?:[:=]|\\d)|(?:JA|NEJ|Ja|Nej)-röst(?:er)?"
                        + " |\\d+ (?:ja|nej|JA|NEJ)-röst(?:er)?:|(?:Omröstningen|Voteringen)"
                        + " (?:genomförs|utfaller|ger)|(?:Omröstnings|Voterings|Röstnings)resultat(?:et)?:|(?:Votering|Omröstning)"
                        + " begärs|\\p{Lu}\\p{L}+(?:styrelsen|nämnden|fullmäktige) beslutar,?"
                        + " (?:med|därmed|således)");

    private static final Pattern NEW =
            Form.of(
                    "(?:Då|Eftersom|Därmed|Ordföranden|Hur|\\p{L}*(?:styrelsen|[Nn]ämnden|[Ff]ullmäktige))"
                        + " ");
    private static final Pattern NUMBER =
            Form.of(
                    "(?:[Jj]a|JA|[Nn]ej|NEJ|[Aa]vstår|AVSTÅR|röster|Frånvarande)\\s*[:=]?\\s*\\d+(?:"
                        + " röster)?$");

    private static final Pattern UNFINISHED =
            Form.of("(?:[.:;,”\"!?=-]|\\b(?:och|samt|mot|att|för|till|på|av|med|som)|^)\\s*$");

    private final String text;
    private final List<Integer> starts;
    private final List<Integer> numbers;

    private Flow(String text, List<Integer> starts, List<Integer> numbers) {
        this.text = text;
        this.starts = List.copyOf(starts);
        this.numbers = List.copyOf(numbers);
    }

    static Flow of(List<Line> lines) {
        var vocabulary = words(lines);
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        var numbers = new ArrayList<Integer>();
        for (var line : lines) {
            join(text, line.text(), vocabulary);
            starts.add(text.length() - line.text().length());
            numbers.add(line.number());
        }
        return new Flow(Furniture.blank(text.toString()), starts, numbers);
    }

    /** "hbtq-/planen" keeps its hyphen, "kommun-/styrelsen" loses it, "idrotts-/och" is two. */
    private static void join(StringBuilder text, String next, Set<String> vocabulary) {
        if (NEW.matcher(next).lookingAt() && ending(text, NUMBER).find()) {
            text.append(".");
        }
        if (OPENS.matcher(next).lookingAt() && !ending(text, UNFINISHED).find()) {
            text.append(".");
        }
        if (!isBroken(text) || ELLIPSIS.matcher(next).matches()) {
            text.append(text.isEmpty() ? "" : " ").append(next);
            return;
        }
        var last = text.substring(text.lastIndexOf(" ") + 1, text.length() - 1);
        var first = next.split("[^\\p{L}]", 2)[0];
        if (vocabulary.contains((last + first).toLowerCase(Locale.ROOT))) {
            text.setLength(text.length() - 1);
        }
        text.append(next);
    }

    private static Matcher ending(StringBuilder text, Pattern pattern) {
        return pattern.matcher(text)
                .region(Math.max(0, text.length() - ENDING), text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(text.length() <= ENDING);
    }

    /** "kommun-" */
    private static boolean isBroken(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
    }

    private static Set<String> words(List<Line> lines) {
        var words = new HashSet<>(Vocabulary.WORDS);
        lines.forEach(
                l -> words.addAll(List.of(l.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))));
        return words;
    }

    Flow slice(int from, int to) {
        var moved = starts.stream().map(s -> s - from).toList();
        return new Flow(text.substring(from, to), moved, numbers);
    }

    String text() {
        return text;
    }

    int lineAt(int offset) {
        var line = numbers.isEmpty() ? 1 : numbers.getFirst();
        for (var i = 0; i < starts.size() && starts.get(i) <= offset; i++) {
            line = numbers.get(i);
        }
        return line;
    }
}
