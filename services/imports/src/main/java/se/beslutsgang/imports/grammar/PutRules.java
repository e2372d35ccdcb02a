package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Ordföranden ställer propositioner på X och Y och finner att X bifallits". */
final class PutRules implements Rule {

    private static final String VERB = "(?:ställer|ställde|prövar|prövade|lägger\\s+fram)";
    private static final Pattern PUTS =
            Form.words(
                    VERB
                            + "(?:\\s+"
                            + Bodies.THEN
                            + ")*\\s+(?:propositioner|proposition)(?:\\s+(?:på|till|om|angående))?");
    private static final Pattern PUT = Form.words(VERB + "(?:\\s+" + Bodies.THEN + ")*");
    private static final Pattern UNDER =
            Form.words(
                    "mot\\s+varandra|(?:vart\\s+och\\s+ett\\s+|var\\s+för\\s+sig\\s+|mot\\s+varandra\\s+)*under\\s+proposition(?:\\s+mot\\s+varandra)?|vart\\s+och\\s+ett|var\\s+för\\s+sig");
    private static final Pattern ARE_PUT =
            Form.words(
                    "ställs\\s+(?:"
                            + Bodies.THEN
                            + "\\s+)?(?:under\\s+proposition|mot\\s+varandra)");
    private static final Pattern IS_PUT =
            Form.words("propositione?r?\\s+(?:ställs|ställdes)(?:\\s+" + Bodies.THEN + ")*\\s+på");
    private static final Pattern FINDS =
            Form.words(
                    "[,.]?\\s*(?:och\\s+|varvid\\s+)?(?:ordföranden\\s+)?finner(?:\\s+"
                            + Bodies.THEN
                            + ")?(?:\\s+ordföranden)?(?:\\s+att)?");
    private static final Pattern AS_COUNTER =
            Form.words(
                    "som\\s+(?:motförslag|kontraproposition)(?:\\s+i\\s+\\p{L}+)?|mot\\s+varandra|var\\s+för\\s+sig|vart\\s+och\\s+ett|under\\s+proposition");
    private static final Pattern TAIL = Form.of(",? med ordförandens utslagsröst");
    private static final Pattern BOTH =
            Form.words(
                    "bifall\\s+(?:respektive|eller|och|mot|och/eller)\\s+avslag(?:\\s+(?:på|till|av))?(?:\\s+dels)?");
    private static final Pattern OR_REJECTION =
            Form.words(
                    "(?:mot|respektive|och)\\s+(?:ett\\s+)?avslag(?:\\s+på\\s+(?:detta|detsamma))?");
    private static final Pattern WHICH =
            Form.words("(?:på\\s+)?(?:frågan\\s+(?:om\\s+)?)?vilket\\s+(?:förslag\\s+)?av");
    private static final Pattern TO_COUNTER =
            Form.words(
                    "(?:som\\s+)?ska(?:ll)?\\s+(?:utgöra|vara|bli|utses\\s+till|antas\\s+som)\\s+(?:motförslag|kontraproposition|kontraförslag)(?:et)?(?:\\s+i\\s+\\p{L}+)?");
    private static final Pattern AGAINST =
            Form.words("(?:mot|respektive)(?:\\s+bifall\\s+till)?(?!\\s+varandra)");
    private static final Pattern EACH =
            Form.of(
                    "(?:bifall\\s+(?:till|av)\\s+)?(?:(?:vart\\s+och\\s+ett|vart|ett|var\\s+och\\s+en)\\s+av\\s+)?");
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
        if (scan.skip(IS_PUT)) {
            return question(scan).flatMap(q -> finish(scan, q));
        }
        return refs.list(scan)
                .filter(r -> scan.skip(ARE_PUT))
                .flatMap(r -> finish(scan, new Said.Put(r, false)));
    }

    private Optional<List<Said>> active(Scan scan) {
        if (PeopleParser.take(scan).filter(People::presiding).isEmpty()) {
            return Optional.empty();
        }
        if (scan.skip(PUTS)) {
            return question(scan).flatMap(q -> finish(scan, q));
        }
        return scan.skip(PUT)
                ? scan.attempt(s -> either(s).filter(q -> !q.what().isEmpty() || q.bothWays()))
                        .<Said>map(q -> q)
                        .or(() -> scan.attempt(ways::read))
                        .or(() -> scan.attempt(this::under))
                        .flatMap(q -> finish(scan, q))
                : Optional.empty();
    }

    /** Without the word proposition a question is known by what stands against what. */
    private Optional<Said.Put> either(Scan scan) {
        if (scan.skip(BOTH)) {
            return Optional.of(new Said.Put(refs.list(scan).orElse(List.of()), true));
        }
        return refs.list(scan).flatMap(r -> against(scan, r));
    }

    private Optional<Said.Put> against(Scan scan, List<Ref> first) {
        var all = new ArrayList<>(first);
        if (scan.skip(OR_REJECTION)) {
            return Optional.of(new Said.Put(first, true));
        }
        var next = scan.attempt(s -> s.skip(AGAINST) ? refs.list(s) : Optional.<List<Ref>>empty());
        next.ifPresent(all::addAll);
        return next.isPresent() ? Optional.of(new Said.Put(all, false)) : Optional.empty();
    }

    private Optional<Said> under(Scan scan) {
        return refs.list(scan).filter(r -> scan.skip(UNDER)).map(r -> new Said.Put(r, false));
    }

    private Optional<Said> question(Scan scan) {
        return scan.attempt(this::which)
                .or(() -> scan.attempt(ways::read))
                .or(() -> scan.attempt(this::either))
                .or(() -> scan.attempt(this::among));
    }

    private Optional<Said> which(Scan scan) {
        return scan.skip(WHICH)
                ? refs.list(scan)
                        .filter(r -> scan.skip(TO_COUNTER))
                        .map(r -> new Said.Put(r, false))
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

    private Optional<Said> among(Scan scan) {
        scan.skip(EACH);
        return refs.list(scan).map(r -> new Said.Put(r, false));
    }
}
