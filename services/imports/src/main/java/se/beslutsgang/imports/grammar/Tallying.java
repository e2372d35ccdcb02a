package se.beslutsgang.imports.grammar;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many voted how: "34 ja-röster mot 15 nej-röster", "Ja: 33 Nej: 22 Avstår: 2", "26-13-0", "så
 * att 35 ledamöter röstar ja och 20 ledamöter röstar nej".
 */
final class Tallying {

    private static final String COUNT = "(\\d+|" + String.join("|", Numbers.WORDS) + ")";
    private static final String VOTERS = "(?:ledamöter|ledamot|röster|röst|stycken|st)";
    private static final Pattern LEAD =
            Form.words(
                    "(?:(?:vid|i)\\s+)?(?:\\p{L}*(?:omröstningen|voteringen|röstningen)|\\p{L}*(?:omröstnings|voterings|röstnings)resultat(?:et)?|(?:följande\\s+)?resultat(?:et)?"
                        + "(?:\\s+(?:av|i)\\s+\\p{L}*(?:omröstningen|voteringen|omröstning|votering))?|utfall(?:et)?)");
    private static final Pattern VERB =
            Form.words(
                    "(?:utfaller|utföll|utfallit|ger|gav|är|var|blev|blir|avges|avgavs|avlämnas|avlämnades|redovisas|visar|slutade|röstar|röstade)");
    private static final Pattern HOW =
            Form.words(
                    "(?:(?:med|enligt|på)\\s+)?(?:resultatet|(?:följande|nedanstående)(?:\\s+(?:resultat|sätt))?|så\\s+att|följande)|med|avges|avgavs");
    private static final Pattern COLON = Form.of("[:,]\\s*");
    private static final Pattern YES = side("ja");
    private static final Pattern NO = side("nej");
    static final Pattern BETWEEN = Form.words("(?:[.,;]|mot|och|samt)+");
    private static final Pattern ABSTAIN =
            Form.words(
                    COUNT
                            + "\\s+(?:(?:"
                            + VOTERS
                            + "|som)\\s+)*(?:avstår|avstod|avstående|avstår-?\\s?röster|blanka?(?:\\s+röster)?|nedlagda(?:\\s+röster)?)(?:\\s+från\\s+att\\s+rösta)?"
                            + "|(?:avstår|avstående|blanka|nedlagda(?:\\s+röster)?)\\s*[:=]?\\s*"
                            + COUNT
                            + "(?:\\s+"
                            + VOTERS
                            + ")?");
    private static final Pattern ABSENT =
            Form.words(
                    COUNT
                            + "\\s+(?:"
                            + VOTERS
                            + "\\s+)?(?:är\\s+|var\\s+)?frånvarande|frånvarande\\s*[:=]?\\s*"
                            + COUNT
                            + "(?:\\s+"
                            + VOTERS
                            + ")?");
    private static final Pattern BY_DASHES =
            Form.of("(\\d+)\\s?[-–]\\s?(\\d+)(?:\\s?[-–]\\s?(\\d+))?(?![\\d-])");
    private static final Pattern IN_FAVOUR = Form.words("för");

    private final AskParser asks;
    private final RefParser refs;

    Tallying(RefParser refs) {
        this.refs = refs;
        this.asks = new AskParser(refs);
    }

    private static Pattern side(String word) {
        return Form.words(
                COUNT
                        + "\\s+(?:"
                        + VOTERS
                        + "\\s+)?(?:(?:röstar|röstade|för)\\s+)?[”\"]?"
                        + word
                        + "[”\"]?(?:-?\\s?röst(?:er|erna)?)?|"
                        + word
                        + "(?:-?\\s?röst(?:er)?)?\\s*[:=]?\\s*"
                        + COUNT
                        + "(?:\\s+"
                        + VOTERS
                        + ")?");
    }

    Optional<Said.Tally> take(Scan scan) {
        return scan.attempt(this::tally);
    }

    private Optional<Said.Tally> tally(Scan scan) {
        var led = scan.skip(LEAD);
        led |= scan.skip(VERB);
        led |= scan.skip(HOW);
        scan.skip(COLON);
        var dashes = led ? scan.take(BY_DASHES) : Optional.<MatchResult>empty();
        if (dashes.isPresent()) {
            var m = dashes.get();
            return Optional.of(
                    new Said.Tally(
                            Numbers.of(m.group(1)),
                            Numbers.of(m.group(2)),
                            Optional.ofNullable(m.group(3)).map(Numbers::of),
                            Optional.empty()));
        }
        var yes = number(scan, YES);
        yes.ifPresent(y -> forWhat(scan));
        var no = yes.flatMap(y -> next(scan, s -> number(s, NO)));
        if (no.isEmpty()) {
            return Optional.empty();
        }
        forWhat(scan);
        var abstained = next(scan, Tallying::abstained);
        var absent = next(scan, Tallying::absent);
        return Optional.of(new Said.Tally(yes.orElseThrow(), no.orElseThrow(), abstained, absent));
    }

    static Optional<Integer> abstained(Scan scan) {
        return number(scan, ABSTAIN);
    }

    static Optional<Integer> absent(Scan scan) {
        return number(scan, ABSENT);
    }

    /** "9 ja-röster för bifall till X": what the wording said already. */
    private void forWhat(Scan scan) {
        scan.attempt(
                s ->
                        s.skip(IN_FAVOUR)
                                ? asks.single(s).<Object>map(a -> a).or(() -> refs.list(s))
                                : Optional.empty());
    }

    private static <T> Optional<T> next(Scan scan, Function<Scan, Optional<T>> what) {
        return scan.attempt(
                s -> {
                    s.skip(BETWEEN);
                    return what.apply(s);
                });
    }

    private static Optional<Integer> number(Scan scan, Pattern pattern) {
        return scan.take(pattern)
                .map(m -> Numbers.of(m.group(1) == null ? m.group(2) : m.group(1)));
    }
}
