package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The approved wording of a vote: "Ja för bifall till X. Nej för bifall till Y." */
final class WordingRule implements Rule {

    private static final Pattern LEAD =
            Form.words(
                    "(?:följande\\s+)?(?:godkänd|godkänns|fastställd)?\\s*(?:följande\\s+)?(?:voterings|omröstnings)(?:proposition|ordning)(?:en)?[^:”\"“]*?(?=[:”\"“]|\\s+ja\\s)");
    private static final Pattern AS_COUNTER =
            Form.of(
                    "(?:ska(?:ll)? (?:utgöra|vara|bli|utses till)|som)"
                            + " (?:motförslag|kontraproposition|kontraförslag)[^.”\"]*");
    private static final Pattern SAYS =
            Form.words(
                    "(?:ordföranden\\s+)?(?:meddelar|förklarar|upplyser|anger)\\s+(?:om\\s+)?att(?=\\s+[”\"]?ja)");
    private static final Pattern OPEN = Form.of("[:\\s”\"“]*");
    private static final Pattern YES =
            Form.words(
                    "ja(?:-?\\s?röst(?:er)?)?\\s*(?:är\\s+)?(?:för|=|:|innebär|betyder|till)(?:\\s*att(?=\\s+bifall\\s))?");
    private static final Pattern NO =
            Form.words(
                    "[.,;\\s”\"“]*(?:(?:och|samt|medan)\\s+)?(?:att\\s+)?nej(?:-?\\s?röst(?:er)?)?\\s*(?:är\\s+)?(?:för|=|:|innebär|betyder|till)(?:\\s*att(?=\\s+bifall\\s))?");
    private static final Pattern SYMBOL =
            Form.of("[.,;\\s”\"“]*(?:[Jj]a|JA|[Nn]ej|NEJ)\\s*[=:]\\s*");

    private final RefParser refs;
    private final AskParser asks;

    WordingRule(RefParser refs) {
        this.refs = refs;
        this.asks = new AskParser(refs);
    }

    /** "Följande voteringsordning godkänns:", and no more. */
    private static final Pattern ONLY_LEAD =
            Form.words(
                    "(?:(?:ordföranden|"
                            + Bodies.NAME
                            + ")\\s+(?:föreslår|meddelar|redovisar|presenterar|redogör\\s+för|godkänner|fastställer|lägger\\s+fram)\\s+)?"
                            + "(?:följande\\s+|upprättad\\s+|godkänd\\s+|fastställd\\s+)*\\p{L}*(?:voterings|omröstnings|besluts|röstnings|propositions)(?:propositions?|ordning|gång|proposition)(?:en)?"
                            + "(?:\\s+(?:för\\s+\\p{L}+|ställs\\s+upp|ställs|föreslås|upprättas|upprättades|presenteras|godkänns|godkändes|fastställs|fastställdes|gäller|redovisas|läggs\\s+fram|antas|och))*");

    private static final Pattern QUOTE = Form.of("[:\\s”\"“]+(?=\\p{L})");

    /** The words that introduce a wording, where it follows in the same sentence. */
    static Optional<Boolean> lead(Scan scan) {
        return scan.skip(ONLY_LEAD) && scan.skip(QUOTE) ? Optional.of(true) : Optional.empty();
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        var first = scan.at();
        if (scan.skip(ONLY_LEAD) && scan.done()) {
            return Optional.of(List.of(new Said.Aside()));
        }
        scan.back(first);
        scan.skip(SAYS);
        scan.skip(LEAD);
        scan.skip(OPEN);
        if (!scan.skip(YES) && !scan.skip(SYMBOL)) {
            return Optional.empty();
        }
        var start = scan.at();
        var yes = side(scan);
        var yesWords = words(scan.since(start));
        if (yes.isEmpty() || !(scan.skip(NO) || scan.skip(SYMBOL))) {
            return Optional.empty();
        }
        start = scan.at();
        var no = side(scan);
        var noWords = words(scan.since(start));
        return no.isPresent() && scan.done()
                ? Optional.of(List.of(new Said.Worded(yes.get(), no.get(), yesWords, noWords)))
                : Optional.empty();
    }

    /** What a side asks for, or the proposal that it is to make the counter-proposal. */
    private Optional<Ask> side(Scan scan) {
        return asks.single(scan)
                .or(
                        () ->
                                refs.list(scan)
                                        .map(
                                                r -> {
                                                    scan.skip(AS_COUNTER);
                                                    return new Ask.Approve(r);
                                                }));
    }

    private static String words(String said) {
        return said.replaceAll("[\\s.,;”\"“]+$", "");
    }
}
