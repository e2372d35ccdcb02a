package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the chair found: "det egna yrkandet bifallits", "kommunstyrelsen beslutat avstyrka
 * motionen".
 */
final class FindingParser {

    private static final Pattern BACK =
            Form.words(
                    "(?:(?:varje\\s+\\p{L}+|det|den|dessa|de|detta)\\s+)?(?:har\\s+)?(inte\\s+)?(?:ska(?:ll)?\\s+)?(?:har\\s+)?(inte\\s+)?"
                        + "(?:(bifallits|antagits|(?:få|får)\\s+framställas|bereds\\s+vidare|beredas\\s+vidare|bifalls|antas)|(avslagits|fallit|avslås))");
    private static final Pattern SO =
            Form.words(
                    "så\\s+(?:sker|beslutas|är\\s+fallet)|frågan\\s+(?:med\\s+ja\\s+besvarad|besvarad\\s+med\\s+ja)");
    private static final Pattern DECIDED =
            Form.words("(?:har\\s+)?(?:beslutat|beslutar|beslutade)(?:\\s+att)?");
    private static final Pattern ACCORDING = Form.words("(?:i\\s+)?enligt|i\\s+enlighet\\s+med");
    private static final Pattern APPROVES =
            Form.words("(?:bifaller|antar|godkänner|tillstyrker|bifallit|antagit)");
    private static final Pattern REJECTS = Form.words("(?:avslår|avstyrker|avslagit)");
    private static final Pattern FATE =
            Form.words(
                    "(?:har\\s+)?(?:(bifallits|antagits|antas|bifalls|vunnit\\s+bifall|bifallit)|(avslagits|avslås|fallit))");
    private static final Pattern COUNTER =
            Form.words("som\\s+motförslag(?:\\s+i\\s+\\p{L}*(?:votering|omröstning)(?:en)?)?");

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
                    ? refs.list(scan).map(r -> found(List.of(new Ask.Approve(r)), false))
                    : asks.list(scan).map(a -> found(a, false));
        }
        if (scan.skip(APPROVES)) {
            return refs.list(scan).map(r -> found(List.of(new Ask.Approve(r)), false));
        }
        return scan.skip(REJECTS)
                ? refs.list(scan).map(r -> found(List.of(new Ask.Reject(r)), false))
                : Optional.empty();
    }

    private Optional<Said.Found> named(Scan scan) {
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
