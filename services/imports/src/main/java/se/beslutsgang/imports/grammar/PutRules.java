package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Ordföranden ställer propositioner på X och Y och finner att X bifallits". */
final class PutRules implements Rule {

    private static final Pattern PUTS =
            Form.words(
                    "(?:ställer|ställde)(?:\\s+"
                            + Bodies.THEN
                            + ")*\\s+(?:propositioner|proposition)(?:\\s+(?:på|till))?");
    private static final Pattern PUT =
            Form.words("(?:ställer|ställde)(?:\\s+" + Bodies.THEN + ")*");
    private static final Pattern UNDER =
            Form.words(
                    "mot\\s+varandra|(?:vart\\s+och\\s+ett\\s+|var\\s+för\\s+sig\\s+|mot\\s+varandra\\s+)*under\\s+proposition");
    private static final Pattern ARE_PUT =
            Form.words("ställs\\s+(?:" + Bodies.THEN + "\\s+)?under\\s+proposition");
    private static final Pattern FINDS =
            Form.words(
                    ",?\\s*(?:och\\s+)?finner(?:\\s+" + Bodies.THEN + ")?(?:\\s+då)?(?:\\s+att)?");
    private static final Pattern AS_COUNTER =
            Form.words("som\\s+motförslag(?:\\s+i\\s+\\p{L}+)?|mot\\s+varandra|var\\s+för\\s+sig");
    private static final Pattern TAIL = Form.of(",? med ordförandens utslagsröst");
    private static final Pattern BOTH =
            Form.words(
                    "bifall\\s+(?:respektive|eller|och)\\s+avslag\\s+(?:på|till|av)(?:\\s+dels)?");
    private static final Pattern DELS = Form.words(",?\\s*(?:och\\s+)?dels");
    private static final Pattern OR =
            Form.of(",?\\s*(?:(?:eller|respektive|och|mot)\\s+)(?:om\\s+)?");
    private static final Pattern WHETHER = Form.words("om(?:\\s+att)?");
    private static final Pattern OR_NOT =
            Form.words("eller\\s+(?:inte|ej|(?:ska(?:ll)?\\s+)?(?:avstyrkas|avslås))");

    private final RefParser refs;
    private final ClauseParser clauses;
    private final AskParser asks;
    private final FindingParser findings;

    PutRules(RefParser refs) {
        this.refs = refs;
        this.clauses = new ClauseParser(refs);
        this.asks = new AskParser(refs);
        this.findings = new FindingParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        return scan.attempt(this::active).or(() -> scan.attempt(this::passive));
    }

    private Optional<List<Said>> passive(Scan scan) {
        return refs.list(scan)
                .filter(r -> scan.skip(ARE_PUT))
                .flatMap(r -> finish(scan, new Said.Put(r, false)));
    }

    private Optional<List<Said>> active(Scan scan) {
        if (PeopleParser.take(scan).filter(People::presiding).isEmpty()) {
            return Optional.empty();
        }
        if (scan.skip(PUTS)) {
            return scan.attempt(this::ways)
                    .or(() -> scan.attempt(this::both))
                    .or(() -> scan.attempt(this::among))
                    .flatMap(q -> finish(scan, q));
        }
        return scan.skip(PUT)
                ? refs.list(scan)
                        .filter(r -> scan.skip(UNDER))
                        .flatMap(r -> finish(scan, new Said.Put(r, false)))
                : Optional.empty();
    }

    private Optional<List<Said>> finish(Scan scan, Said question) {
        var told = new ArrayList<Said>(List.of(question));
        scan.skip(AS_COUNTER);
        if (scan.skip(FINDS)) {
            var found = findings.read(scan);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            told.add(found.get());
        }
        scan.skip(TAIL);
        return scan.done() ? Optional.of(told) : Optional.empty();
    }

    private Optional<Said> both(Scan scan) {
        return scan.skip(BOTH) ? refs.list(scan).map(r -> new Said.Put(r, true)) : Optional.empty();
    }

    private Optional<Said> among(Scan scan) {
        return refs.list(scan).map(r -> new Said.Put(r, false));
    }

    private Optional<Said> ways(Scan scan) {
        scan.skip(DELS);
        if (scan.skip(WHETHER)) {
            return whether(scan);
        }
        var sides = scan.attempt(this::approvals);
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
        return first.isPresent() && second.isPresent()
                ? Optional.of(new Said.PutWays(List.of(first.get(), second.get())))
                : Optional.empty();
    }

    /** "Bifall till X mot bifall till Y". */
    private Optional<Said> approvals(Scan scan) {
        var first = asks.single(scan).filter(PutRules::ofProposals);
        if (first.isEmpty() || !scan.skip(OR)) {
            return Optional.empty();
        }
        return asks.single(scan)
                .filter(PutRules::ofProposals)
                .map(second -> new Said.PutWays(List.of(first.get(), second)));
    }

    private static boolean ofProposals(Ask ask) {
        return switch (ask) {
            case Ask.Approve a -> !a.what().isEmpty();
            case Ask.Reject r -> !r.what().isEmpty();
            default -> false;
        };
    }

    private Optional<Said> whether(Scan scan) {
        var first = scan.attempt(clauses::formal).or(() -> clauses.that(scan));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (scan.skip(OR_NOT)) {
            return Optional.of(new Said.PutWays(List.of(first.get(), opposite(first.get()))));
        }
        return scan.skip(OR)
                ? clauses.formal(scan).map(s -> new Said.PutWays(List.of(first.get(), s)))
                : Optional.empty();
    }

    static Ask opposite(Ask ask) {
        return switch (ask) {
            case Ask.Approve a -> new Ask.Reject(a.what());
            case Ask.Reject r -> new Ask.Approve(r.what());
            case Ask.Admit a -> new Ask.Admit(a.what(), !a.not());
            case Ask.Free f -> new Ask.Free(f.words(), !f.not());
            case Ask.ReferBack r -> new Ask.ReferBack(r.receiver(), r.by(), r.reason(), !r.not());
            case Ask.Postpone p -> new Ask.Postpone(p.until(), p.what(), !p.not());
            case Ask.DecideToday d -> d;
            case Ask.Answer a -> a;
        };
    }
}
