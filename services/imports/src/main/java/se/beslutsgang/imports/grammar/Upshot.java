package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the text says came of a vote, after "beslutar": "med 5 röster mot 4 att bifalla X". */
final class Upshot {

    static final Pattern CASTING =
            Form.words(",?\\s*(?:med|genom)\\s+ordförandens\\s+utslagsröst,?");
    static final Pattern MARGIN =
            Form.words(
                    ",?\\s*med\\s+(?:röstsiffrorna\\s+)?(\\d+)\\s*(?:röster\\s+)?(?:mot|[-–])\\s*(\\d+)(?:\\s+röster)?,?");
    static final Pattern MINORITY = Form.of("(?:genom\\s+(?:en\\s+)?)?\\(?minoritets\\p{L}+\\)?");
    private static final Pattern ACCORDING = Form.words("enligt|i\\s+enlighet\\s+med");
    private static final Pattern THAT = Form.words("att");

    private final RefParser refs;
    private final AskParser asks;
    private final ClauseParser clauses;

    Upshot(RefParser refs) {
        this.refs = refs;
        this.asks = new AskParser(refs);
        this.clauses = new ClauseParser(refs);
    }

    Optional<Said.Told> read(Scan scan) {
        var casting = false;
        var start = -1;
        while (start < scan.at()) {
            start = scan.at();
            casting |= scan.skip(CASTING);
            scan.skip(MARGIN);
            scan.skip(Bodies.ADVERBS);
        }
        var byVote = casting;
        return what(scan).map(a -> new Said.Told(a, false, byVote));
    }

    private Optional<List<Ask>> what(Scan scan) {
        if (scan.skip(ACCORDING)) {
            return refs.list(scan).map(r -> List.<Ask>of(new Ask.Approve(r)));
        }
        return scan.attempt(s -> asks.list(s).filter(a -> s.skip(MINORITY) | s.done()))
                .or(
                        () ->
                                scan.attempt(
                                        s ->
                                                s.skip(THAT)
                                                        ? clauses.that(s).map(List::of)
                                                        : Optional.<List<Ask>>empty()));
    }
}
