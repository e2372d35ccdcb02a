package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the chair found: "det egna yrkandet bifallits", "kommunstyrelsen beslutat avstyrka
 * motionen".
 */
final class FindingParser {

    private static final Pattern BACK =
            Form.words(
                    "(?:(?:varje\\s+\\p{L}+|det|den|dessa|de|detta|densamma|detsamma)\\s+)?(?:har\\s+)?(inte\\s+)?(?:ska(?:ll)?\\s+)?(?:har\\s+)?(inte\\s+)?"
                        + "(?:(bifallits|antagits|(?:få|får)\\s+framställas|bereds\\s+vidare|beredas\\s+vidare|bifalls|antas|godkänns|bifalle[tn]|antage[tn]|godkän[tn]d?)|(avslagits|fallit|avslås|avslage[tn]))");
    private static final Pattern SO =
            Form.words(
                    "så\\s+(?:sker|beslutas|är\\s+fallet|bli(?:r|vit)\\s+fallet)|frågan\\s+(?:med\\s+ja\\s+besvarad|besvarad\\s+med\\s+ja)");
    private static final Pattern DECIDED =
            Form.words(
                    "(?:har\\s+)?(?:beslutat|beslutar|beslutade)(?:\\s+att(?!\\s+(?:ärendet|det)\\s))?");
    private static final Pattern THIS = Form.words("det(?:ta|samma)?|så|förslaget");
    private static final Pattern ACCORDING = Form.words("(?:i\\s+)?enligt|i\\s+enlighet\\s+med");
    private static final Pattern APPROVES =
            Form.words(
                    "(?:har\\s+)?(?:bifaller|antar|godkänner|tillstyrker|bifallit|antagit|godkänt)");
    private static final Pattern REJECTS = Form.words("(?:har\\s+)?(?:avslår|avstyrker|avslagit)");
    private static final Pattern FATE =
            Form.words(
                    "(?:har\\s+)?(?:(bifallits|antagits|antas|bifalls|godkänns|vunnit\\s+bifall|vinner\\s+bifall|bifallit|bifalle[tn]|antage[tn]|utses|utsetts|(?:ska(?:ll)?\\s+)?(?:utgöra|vara|bli)(?=\\s+(?:mot|kontra)))|(avslagits|avslås|fallit|avslage[tn]))");
    private static final Pattern COUNTER =
            Form.words(
                    "(?:(?:som|till)\\s+)?(?:motförslag|kontraproposition|kontraförslag)(?:et)?(?:\\s+i\\s+\\p{L}*(?:votering|omröstning)(?:en)?)?");
    private static final Pattern INVERTED =
            Form.words("(?:(antas|bifalls|godkänns|utses)|(avslås))");
    private static final Pattern DELAYED =
            Form.words("(återremitteras|bordläggs)\\s+(?:ärendet|det|frågan)");
    private static final Pattern AND = Form.of("(?:och|samt)\\s+(?:att\\s+)?");

    private final RefParser refs;
    private final AskParser asks;
    private final ClauseParser clauses;

    FindingParser(RefParser refs) {
        this.refs = refs;
        this.asks = new AskParser(refs);
        this.clauses = new ClauseParser(refs);
    }

    Optional<Said.Found> read(Scan scan) {
        return scan.attempt(FindingParser::back)
                .or(() -> scan.attempt(this::body))
                .or(() -> scan.attempt(this::named))
                .or(() -> scan.attempt(FindingParser::so))
                .or(() -> scan.attempt(s -> asks.list(s).map(a -> found(a, false))))
                .or(() -> scan.attempt(s -> clauses.fate(s).map(a -> found(List.of(a), false))));
    }

    /** "Finner att så sker", "finner frågan med ja besvarad". */
    private static Optional<Said.Found> so(Scan scan) {
        return scan.skip(SO)
                ? Optional.of(new Said.Found(List.of(), Optional.of(true), false))
                : Optional.empty();
    }

    private static Optional<Said.Found> back(Scan scan) {
        return scan.take(BACK)
                .map(
                        m -> {
                            var not = m.group(1) != null ^ m.group(2) != null;
                            return new Said.Found(
                                    List.of(),
                                    Optional.of(m.group(3) != null ^ not),
                                    counter(scan));
                        });
    }

    private Optional<Said.Found> body(Scan scan) {
        if (!scan.skip(Bodies.BODY)) {
            return Optional.empty();
        }
        if (scan.skip(DECIDED)) {
            return scan.skip(ACCORDING)
                    ? according(scan)
                    : asks.list(scan).map(a -> found(a, false)).or(() -> decided(scan));
        }
        if (scan.skip(APPROVES)) {
            return according(scan);
        }
        return scan.skip(REJECTS)
                ? refs.list(scan)
                        .map(r -> found(List.of(new Ask.Reject(r)), false))
                        .or(() -> pointed(scan, false))
                : Optional.empty();
    }

    /** "Bifaller detsamma". */
    private static Optional<Said.Found> pointed(Scan scan, boolean approved) {
        return scan.skip(THIS)
                ? Optional.of(new Said.Found(List.of(), Optional.of(approved), false))
                : Optional.empty();
    }

    /** "Beslutar att Y ska utgöra motförslag". */
    private Optional<Said.Found> decided(Scan scan) {
        return scan.attempt(this::named);
    }

    private Optional<Said.Found> according(Scan scan) {
        return scan.attempt(s -> refs.list(s).map(r -> found(List.of(new Ask.Approve(r)), false)))
                .or(() -> pointed(scan, true));
    }

    /** After a count: "antas Y som kontraproposition". */
    Optional<Said.Told> inverted(Scan scan) {
        var delayed = scan.take(DELAYED);
        if (delayed.isPresent()) {
            return delayed(scan, delayed.get().group(1));
        }
        var verb = scan.take(INVERTED);
        return verb.flatMap(v -> refs.list(scan))
                .map(
                        r -> {
                            counter(scan);
                            var approved = verb.get().group(1) != null;
                            Ask ask = approved ? new Ask.Approve(r) : new Ask.Reject(r);
                            return new Said.Told(List.of(ask), false, false);
                        });
    }

    /** "Bordläggs ärendet genom minoritetsbordläggning". */
    private Optional<Said.Told> delayed(Scan scan, String verb) {
        var infinitive =
                (verb.startsWith("å") ? "återremittera" : "bordlägga") + " ärendet " + scan.rest();
        var rest = new Scan(infinitive);
        return asks.list(rest)
                .map(
                        a -> {
                            var minority = rest.skip(Upshot.MINORITY);
                            scan.back(scan.at() + scan.rest().length() - rest.rest().length());
                            return new Said.Told(a, minority, false);
                        });
    }

    private Optional<Said.Found> named(Scan scan) {
        var first = scan.attempt(this::fate);
        var more = first;
        while (more.isPresent()) {
            more = scan.attempt(s -> s.skip(AND) ? fate(s) : Optional.<Said.Found>empty());
            var next = more;
            first =
                    first.map(
                            f ->
                                    next.map(
                                                    n ->
                                                            found(
                                                                    Stream.concat(
                                                                                    f
                                                                                            .asks()
                                                                                            .stream(),
                                                                                    n
                                                                                            .asks()
                                                                                            .stream())
                                                                            .toList(),
                                                                    f.asCounter()))
                                            .orElse(f));
        }
        return first;
    }

    private Optional<Said.Found> fate(Scan scan) {
        var what = refs.list(scan);
        var fate = what.flatMap(w -> scan.take(FATE));
        if (fate.isEmpty()) {
            return Optional.empty();
        }
        var list = what.orElse(List.of());
        var approved = fate.get().group(1) != null;
        return Optional.of(
                found(
                        List.of(approved ? new Ask.Approve(list) : new Ask.Reject(list)),
                        counter(scan)));
    }

    private static boolean counter(Scan scan) {
        return scan.skip(COUNTER);
    }

    private static Said.Found found(List<Ask> asks, boolean counter) {
        return new Said.Found(asks, Optional.empty(), counter);
    }
}
