package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Ordföranden frågar om kommunfullmäktige kan besluta enligt X och finner att så sker." */
final class AskingRule implements Rule {

    private static final Pattern ASKS =
            Form.words("(?:frågar|ställer\\s+frågan)\\s+om\\s+" + Bodies.NAME);
    private static final Pattern DECIDES =
            Form.words(
                    "(?:kan\\s+)?(?:besluta|beslutar|bifalla|bifaller|godkänna|godkänner|anta|antar)(?:\\s+(?:enligt|i\\s+enlighet\\s+med))?");
    private static final Pattern FINDS = Form.words(",?\\s*och\\s+finner(?:\\s+att)?");

    private final RefParser refs;
    private final FindingParser findings;

    AskingRule(RefParser refs) {
        this.refs = refs;
        this.findings = new FindingParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        var asks = PeopleParser.take(scan).filter(People::presiding).isPresent() && scan.skip(ASKS);
        if (!asks || !scan.skip(DECIDES)) {
            return Optional.empty();
        }
        var what = refs.list(scan);
        var found = what.filter(w -> scan.skip(FINDS)).flatMap(w -> findings.read(scan));
        return found.isPresent() && scan.done()
                ? Optional.of(List.of(new Said.Put(what.get(), true), found.get()))
                : Optional.empty();
    }
}
