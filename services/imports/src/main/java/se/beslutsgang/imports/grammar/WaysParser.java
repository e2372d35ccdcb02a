package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ways to go between which a question is put: "dels ärendets återremiss, dels ärendets avgörande
 * idag".
 */
final class WaysParser {

    private static final Pattern DELS = Form.words(",?\\s*(?:och\\s+)?dels");
    private static final Pattern OR =
            Form.of(",?\\s*(?:(?:eller|respektive|och|mot)\\s+)(?:om\\s+)?");
    private static final Pattern WHETHER = Form.words("om(?:\\s+att)?");
    private static final Pattern OR_NOT =
            Form.words("eller\\s+(?:inte|ej|(?:ska(?:ll)?\\s+)?(?:avstyrkas|avslås))");

    private final RefParser refs;
    private final ClauseParser clauses;
    private final AskParser asks;

    WaysParser(RefParser refs) {
        this.refs = refs;
        this.clauses = new ClauseParser(refs);
        this.asks = new AskParser(refs);
    }

    Optional<Said> read(Scan scan) {
        scan.skip(DELS);
        if (scan.skip(WHETHER)) {
            return whether(scan);
        }
        var sides = scan.attempt(this::approvals).or(() -> scan.attempt(this::several));
        if (sides.isPresent()) {
            return sides;
        }
        var about = scan.attempt(refs::list);
        var first =
                about.<Ask>map(r -> new Ask.ReferBack(Optional.empty(), r, Optional.empty(), false))
                        .or(() -> clauses.formal(scan));
        var second =
                first.flatMap(
                        f ->
                                scan.skip(DELS) || scan.skip(OR)
                                        ? clauses.formal(scan)
                                        : Optional.empty());
        var other =
                second.or(() -> about.isEmpty() ? first.map(Ask::opposite) : Optional.<Ask>empty());
        return first.isPresent() && other.isPresent()
                ? Optional.of(new Said.PutWays(List.of(first.get(), other.get())))
                : Optional.empty();
    }

    /** "Bifall till X mot bifall till Y". */
    private Optional<Said> approvals(Scan scan) {
        var first = asks.single(scan).filter(WaysParser::ofProposals);
        if (first.isEmpty() || !scan.skip(OR)) {
            return Optional.empty();
        }
        return asks.single(scan)
                .filter(WaysParser::ofProposals)
                .map(second -> new Said.PutWays(List.of(first.get(), second)));
    }

    /** "Att bifalla motionen, att anse motionen besvarad och att avslå motionen". */
    private Optional<Said> several(Scan scan) {
        return asks.list(scan).filter(a -> a.size() > 1).map(Said.PutWays::new);
    }

    private static boolean ofProposals(Ask ask) {
        return switch (ask) {
            case Ask.Approve a -> !a.what().isEmpty();
            case Ask.Reject r -> !r.what().isEmpty();
            default -> false;
        };
    }

    Optional<Said> whether(Scan scan) {
        var first = scan.attempt(clauses::formal).or(() -> clauses.that(scan));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (scan.skip(OR_NOT)) {
            return Optional.of(new Said.PutWays(List.of(first.get(), first.get().opposite())));
        }
        scan.skip(DELS);
        return scan.skip(OR)
                ? clauses.formal(scan).map(s -> new Said.PutWays(List.of(first.get(), s)))
                : Optional.empty();
    }
}
