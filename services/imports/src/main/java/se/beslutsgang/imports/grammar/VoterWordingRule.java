package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Den som bifaller X röstar ja, den som bifaller Y röstar nej." */
final class VoterWordingRule implements Rule {

    private static final Pattern WHO =
            Form.words("[,.;]?\\s*(?:och\\s+|medan\\s+)?(?:den|de|ledamot)\\s+som");
    private static final Pattern FOR =
            Form.words(
                    "(?:vill\\s+|är\\s+för\\s+att\\s+)?(?:bifaller|bifalla|stöder|stödjer|godkänner|godkänna|är\\s+för|röstar\\s+för|vill\\s+rösta\\s+för)(?:\\s+(?:bifall\\s+)?till)?");
    private static final Pattern AGAINST =
            Form.words(
                    "(?:vill\\s+|är\\s+för\\s+att\\s+)?(?:avslår|avslå|är\\s+för\\s+avslag\\s+på)");
    private static final Pattern THAT = Form.words("(?:vill|anser|tycker)(?=\\s+att)");
    private static final Pattern YES =
            Form.words(",?\\s*(?:röstar|rösta|svarar)\\s+[”\"]?ja[”\"]?");
    private static final Pattern NO =
            Form.words(",?\\s*(?:röstar|rösta|svarar)\\s+[”\"]?nej[”\"]?");

    private final RefParser refs;
    private final AskParser asks;

    VoterWordingRule(RefParser refs) {
        this.refs = refs;
        this.asks = new AskParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        var yes = voter(scan);
        var yesWords = yes.map(Voter::words).orElse("");
        if (yes.isEmpty() || !scan.skip(YES)) {
            return Optional.empty();
        }
        var no = voter(scan);
        return no.isPresent() && scan.skip(NO) && scan.done()
                ? Optional.of(
                        List.of(
                                new Said.Worded(
                                        yes.get().ask(),
                                        no.get().ask(),
                                        yesWords,
                                        no.get().words())))
                : Optional.empty();
    }

    private record Voter(Ask ask, String words) {}

    private Optional<Voter> voter(Scan scan) {
        if (!scan.skip(WHO)) {
            return Optional.empty();
        }
        var start = scan.at();
        return ask(scan).map(a -> new Voter(a, scan.since(start)));
    }

    private Optional<Ask> ask(Scan scan) {
        if (scan.skip(THAT)) {
            return asks.single(scan);
        }
        if (scan.skip(FOR)) {
            return refs.list(scan).map(Ask.Approve::new);
        }
        return scan.skip(AGAINST) ? refs.list(scan).map(Ask.Reject::new) : Optional.empty();
    }
}
