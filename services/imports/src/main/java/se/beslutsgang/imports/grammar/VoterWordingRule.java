package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Den som bifaller X röstar ja, den som bifaller Y röstar nej." */
final class VoterWordingRule implements Rule {

    private static final Pattern WHO =
            Form.words("[,.;”\"]*\\s*(?:och\\s+|medan\\s+)?(?:den|de|ledamot|ledamöter)\\s+som");
    private static final Pattern FOR =
            Form.words(
                    "(?:bifaller|bifalla|stöder|stödjer|stödja|godkänner|godkänna|tillstyrker|antar|anta|biträder|är\\s+för|(?:röstar|rösta)\\s+(?:för|på|enligt))(?:\\s+(?:bifall\\s+)?(?:till|på))?");
    private static final Pattern AGAINST = Form.words("(?:avslår|avslå|avstyrker|avstyrka)");
    private static final Pattern WANTS =
            Form.words("(?:vill|önskar|anser|tycker|är\\s+för|röstar\\s+för)(?=\\s)");
    private static final Pattern YES =
            Form.words(",?\\s*(?:röstar|rösta|svarar|säger)\\s+[”\"]?ja[”\"]?");
    private static final Pattern NO =
            Form.words(",?\\s*(?:röstar|rösta|svarar|säger)\\s+[”\"]?nej[”\"]?");
    private static final Pattern AS_COUNTER =
            Form.words(
                    "som\\s+(?:motförslag|kontraproposition|kontraförslag)(?:et)?(?:\\s+i\\s+\\p{L}+)?");

    private final RefParser refs;
    private final AskParser asks;

    VoterWordingRule(RefParser refs) {
        this.refs = refs;
        this.asks = new AskParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        scan.attempt(WordingRule::lead);
        var yes = voter(scan, YES);
        var no = yes.flatMap(y -> voter(scan, NO));
        return no.isPresent() && scan.done()
                ? Optional.of(
                        List.of(
                                new Said.Worded(
                                        yes.get().ask(),
                                        no.get().ask(),
                                        yes.get().words(),
                                        no.get().words())))
                : Optional.empty();
    }

    private record Voter(Ask ask, String words) {}

    /** "Den som vill X röstar ja", as well as "den som röstar ja vill X". */
    private Optional<Voter> voter(Scan scan, Pattern vote) {
        if (!scan.skip(WHO)) {
            return Optional.empty();
        }
        var first = scan.skip(vote);
        var start = scan.at();
        var told = ask(scan).map(a -> new Voter(a, scan.since(start)));
        return told.filter(t -> first || scan.skip(vote));
    }

    private Optional<Ask> ask(Scan scan) {
        var wanted =
                scan.attempt(s -> s.skip(WANTS) ? asks.single(s) : Optional.<Ask>empty())
                        .filter(a -> !(a instanceof Ask.Free));
        if (wanted.isPresent()) {
            scan.skip(AS_COUNTER);
            return wanted;
        }
        if (!scan.sees(FOR)) {
            scan.skip(WANTS);
        }
        if (scan.skip(FOR)) {
            var what = refs.list(scan).<Ask>map(Ask.Approve::new);
            scan.skip(AS_COUNTER);
            return what;
        }
        return scan.skip(AGAINST) ? refs.list(scan).map(Ask.Reject::new) : Optional.empty();
    }
}
