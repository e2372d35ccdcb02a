package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Step.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A vote from the request to the count. */
final class VoteRules implements Rule {

    private static final String COUNT = "(\\d+|" + String.join("|", Numbers.WORDS) + ")";
    private static final Pattern REQUESTED =
            Form.words(
                    "(?:(?:sluten|öppen)\\s+)?(?:omröstning|votering)\\s+(?:begärs|begärdes|begärts|är\\s+begärd|har\\s+begärts)"
                        + "(?:,?\\s*(?:och\\s+)?(?:ska\\s+)?(?:verkställ(?:s|as|des)|genomför(?:s|as|des)))?");
    private static final Pattern BY = Form.words("av");
    private static final Pattern REQUESTS = Form.words("begär\\s+(?:omröstning|votering)");
    private static final Pattern TALLY =
            Form.words(
                    "(?:(?:omröstningen|voteringen|omröstningsresultat(?:et)?)\\s*(?:utfaller|utföll|utfallit|ger|gav|är|:)?\\s*"
                        + "(?:med|resultatet|så\\s+att|på\\s+följande\\s+sätt)?|(?:vid\\s+)?(?:omröstningen\\s+)?(?:avges|avgavs|med))\\s*:?\\s*"
                            + COUNT
                            + "\\s+(?:ledamöter\\s+röstar\\s+)?ja(?:-?\\s?röster|-?\\s?röst)?\\s*(?:mot|och|,|samt)?\\s*"
                            + COUNT
                            + "\\s+(?:ledamöter\\s+röstar\\s+)?nej(?:-?\\s?röster|-?\\s?röst)?");
    private static final Pattern MORE_ABSTAIN =
            Form.words(
                    ",?\\s*(?:och\\s+|samt\\s+)?"
                            + COUNT
                            + "\\s+(?:(?:ledamöter|ledamot|som)\\s+)*(?:avstår|avstod|avstående|avstår-?röster|nedlagda(?:\\s+röster)?)(?:\\s+från\\s+att\\s+rösta)?");
    private static final Pattern MORE_ABSENT =
            Form.words(
                    ",?\\s*(?:och\\s+|samt\\s+)?"
                            + COUNT
                            + "\\s+(?:(?:ledamöter|ledamot)\\s+)?(?:är\\s+|var\\s+)?frånvarande");
    private static final Pattern APPENDIX =
            Form.words(
                    "(?:hur\\s+[^.]*?(?:framgår|redovisas)\\s+(?:av|i)|se|voteringslista(?:n)?\\s*(?:,|:|se)?)\\s*bilaga\\s+(\\d+)");
    private static final Pattern VOTES =
            Form.words(
                    "(?:röstar|röstade|röstat)\\s+(ja|nej)|(avstår|avstod)(?:\\s+från\\s+(?:att\\s+rösta|omröstningen))?|(?:är|var)\\s+(frånvarande)");
    private static final Pattern DECIDES =
            Form.words(
                    ",?\\s*(?:har\\s+)?(?:beslutar|beslutade|beslutat)\\s+"
                            + Bodies.NAME
                            + "(?:\\s+beslutat)?(?:\\s+således)?");
    private static final Pattern OF = Form.of("\\((\\d+)\\)");

    private final AskParser asks;

    VoteRules(RefParser refs) {
        this.asks = new AskParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        if (scan.skip(REQUESTED)) {
            var by =
                    scan.attempt(s -> s.skip(BY) ? PeopleParser.take(s) : Optional.<People>empty());
            return end(scan, new Said.Requested(by.orElse(People.none())));
        }
        return scan.attempt(this::count)
                .or(() -> scan.attempt(VoteRules::rest))
                .or(() -> scan.attempt(VoteRules::ballots));
    }

    private Optional<List<Said>> count(Scan scan) {
        var tally = scan.take(TALLY);
        if (tally.isEmpty()) {
            return Optional.empty();
        }
        var m = tally.get();
        var abstained = scan.take(MORE_ABSTAIN).map(a -> Numbers.of(a.group(1)));
        var absent = scan.take(MORE_ABSENT).map(a -> Numbers.of(a.group(1)));
        var counted =
                new Said.Tally(Numbers.of(m.group(1)), Numbers.of(m.group(2)), abstained, absent);
        if (scan.skip(DECIDES)) {
            return asks.list(scan)
                    .filter(a -> scan.done())
                    .map(a -> List.of(counted, new Said.Told(a, false, false)));
        }
        return end(scan, counted);
    }

    private static Optional<List<Said>> rest(Scan scan) {
        var found = new ArrayList<Said>();
        scan.take(MORE_ABSTAIN)
                .ifPresent(m -> found.add(new Said.Abstained(Numbers.of(m.group(1)))));
        scan.take(MORE_ABSENT).ifPresent(m -> found.add(new Said.Absent(Numbers.of(m.group(1)))));
        scan.take(APPENDIX).ifPresent(m -> found.add(new Said.Appendix(m.group(1))));
        return scan.done() && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private static Optional<List<Said>> ballots(Scan scan) {
        var found = new ArrayList<Said>();
        var who = PeopleParser.take(scan);
        if (who.isPresent() && scan.skip(REQUESTS)) {
            return end(scan, new Said.Requested(who.get()));
        }
        while (who.isPresent()) {
            var votes = scan.take(VOTES);
            if (votes.isEmpty()) {
                return Optional.empty();
            }
            var of = scan.take(OF).map(m -> Integer.valueOf(m.group(1)));
            found.add(new Said.Balloted(who.get(), choice(votes.get()), of));
            who = PeopleParser.take(scan);
        }
        return scan.done() && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private static Choice choice(MatchResult votes) {
        if (votes.group(1) != null) {
            return votes.group(1).equalsIgnoreCase("ja") ? Choice.YES : Choice.NO;
        }
        return votes.group(2) != null ? Choice.ABSTAINED : Choice.ABSENT;
    }

    private static Optional<List<Said>> end(Scan scan, Said said) {
        return scan.done() ? Optional.of(List.of(said)) : Optional.empty();
    }
}
