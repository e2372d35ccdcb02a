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
    private final RefParser refs;
    private final WaysParser ways;
    private final FindingParser findings;

    PutRules(RefParser refs) {
        this.refs = refs;
        this.ways = new WaysParser(refs);
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
            return scan.attempt(ways::read)
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
}
