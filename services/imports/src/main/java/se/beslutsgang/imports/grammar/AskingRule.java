package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Ordföranden frågar om kommunfullmäktige kan besluta enligt X och finner att så sker." */
final class AskingRule implements Rule {

    private static final Pattern ASKS =
            Form.words(
                    "(?:frågar|frågade|ställer\\s+frågan)\\s+(?:(?:"
                            + Bodies.THEN
                            + ")\\s+)*(?:om(?=\\s)|huruvida)");
    private static final Pattern BODY =
            Form.words("(?:" + Bodies.NAME + ")(?:\\s+(?:kan|ska(?:ll)?|önskar|vill))?");
    private static final Pattern DECIDES =
            Form.words(
                    "(?:besluta|beslutar|bifalla|bifaller|godkänna|godkänner|anta|antar)(?:\\s+(?:enligt|i\\s+enlighet\\s+med))?");
    private static final Pattern THAT = Form.words("(?:besluta|beslutar)(?=\\s+att)");
    private static final Pattern FINDS =
            Form.words(",?\\s*och\\s+finner(?:\\s+" + Bodies.THEN + ")?(?:\\s+att)?");

    private final RefParser refs;
    private final FindingParser findings;
    private final WaysParser ways;

    AskingRule(RefParser refs) {
        this.refs = refs;
        this.findings = new FindingParser(refs);
        this.ways = new WaysParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        var asks = PeopleParser.take(scan).filter(People::presiding).isPresent() && scan.skip(ASKS);
        if (!asks) {
            return Optional.empty();
        }
        var put = scan.attempt(this::way).or(() -> scan.attempt(this::proposal));
        if (put.isPresent() && scan.done()) {
            return put.map(List::of);
        }
        var found = put.filter(w -> scan.skip(FINDS)).flatMap(w -> findings.read(scan));
        return found.isPresent() && scan.done()
                ? Optional.of(List.of(put.get(), found.get()))
                : Optional.empty();
    }

    private Optional<Said> proposal(Scan scan) {
        scan.skip(BODY);
        return scan.skip(DECIDES)
                ? refs.list(scan).map(r -> new Said.Put(r, true))
                : Optional.empty();
    }

    /** "Om ärendet ska avgöras idag eller återremitteras". */
    private Optional<Said> way(Scan scan) {
        if (scan.skip(BODY)) {
            scan.skip(THAT);
        }
        return ways.whether(scan);
    }
}
