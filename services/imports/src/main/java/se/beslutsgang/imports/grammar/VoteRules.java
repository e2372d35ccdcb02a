package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A vote from the request to the count. */
final class VoteRules implements Rule {

    private static final String VOTE =
            "(?:(?:sluten|öppen|ny)\\s+)?\\p{L}*(?:omröstning|votering)(?:en)?";
    private static final Pattern REQUESTED =
            Form.words(
                    VOTE
                            + "\\s+(?:begärs|begärdes|begärts|är\\s+begärd|har\\s+begärts|krävs)"
                            + "(?:\\s+om\\s+\\p{L}+)?(?:,?\\s*(?:som|vilken)(?=\\s+ska))?(?:,?\\s*(?:och\\s+)?(?:ska(?:ll)?\\s+)?(?:verkställ(?:s|as|des)|genomför(?:s|as|des))(?:\\s+(?:öppet|öppen|genom\\s+upprop|med\\s+upprop|elektroniskt))?)?");
    private static final Pattern HELD =
            Form.words(
                    "(?:"
                            + Bodies.THEN
                            + "\\s+)?(?:"
                            + VOTE
                            + "\\s+)?(?:ska(?:ll)?\\s+)?(?:genomför(?:s|as|des)|verkställ(?:s|as|des)|sker|görs)(?:\\s+"
                            + VOTE
                            + ")?(?:\\s+(?:genom|med|via|öppet|elektroniskt)(?:\\s+\\p{L}+)*)?");
    private static final Pattern UNDER = Form.words(",?\\s*(?:enligt|med)\\s+följande\\s+\\p{L}+");
    private static final Pattern BY = Form.words("av");
    private static final Pattern REQUESTS =
            Form.words("(?:begär|begärde|kräver)\\s+(?:omröstning|votering)");
    private static final Pattern APPENDIX =
            Form.words(
                    "(?:(?:hur\\s+[^.]*?|\\p{L}*resultat(?:et)?\\s+|\\p{L}*list(?:a|an)\\s+)(?:framgår|redovisas|bifogas|återfinns)\\s+(?:av|i|som)"
                        + "|se|(?:voterings|omröstnings)lista(?:n)?\\s*(?:,|:|se)?)\\s*bilaga\\s+(\\d+)");
    private static final Pattern DECIDES =
            Form.words(
                    ",?\\s*(?:har\\s+)?(?:beslutar|beslutade|beslutat)\\s+"
                            + Bodies.NAME
                            + "(?:\\s+beslutat)?(?:\\s+"
                            + Bodies.THEN
                            + ")?");

    private final Upshot upshot;
    private final Tallying tallying;
    private final FindingParser findings;

    VoteRules(RefParser refs) {
        this.upshot = new Upshot(refs);
        this.tallying = new Tallying(refs);
        this.findings = new FindingParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        if (scan.skip(REQUESTED)) {
            var by =
                    scan.attempt(s -> s.skip(BY) ? PeopleParser.take(s) : Optional.<People>empty());
            scan.skip(UNDER);
            return end(scan, new Said.Requested(by.orElse(People.none())));
        }
        return scan.attempt(this::count)
                .or(() -> scan.attempt(VoteRules::rest))
                .or(() -> scan.attempt(VoteRules::requests))
                .or(() -> scan.attempt(VoteRules::held));
    }

    private Optional<List<Said>> count(Scan scan) {
        var counted = tallying.take(scan);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var told = new ArrayList<Said>(List.of(counted.get()));
        scan.skip(Form.COMMA);
        if (scan.skip(DECIDES)) {
            return upshot.read(scan).filter(t -> scan.done()).map(t -> List.of(counted.get(), t));
        }
        if (!scan.done()) {
            var passive = findings.inverted(scan);
            if (passive.isEmpty()) {
                return Optional.empty();
            }
            told.add(passive.get());
        }
        return scan.done() ? Optional.of(told) : Optional.empty();
    }

    private static Optional<List<Said>> rest(Scan scan) {
        var found = new ArrayList<Said>();
        scan.attempt(Tallying::abstained).ifPresent(n -> found.add(new Said.Abstained(n)));
        scan.skip(Tallying.BETWEEN);
        scan.attempt(Tallying::absent).ifPresent(n -> found.add(new Said.Absent(n)));
        scan.take(APPENDIX).ifPresent(m -> found.add(new Said.Appendix(m.group(1))));
        return scan.done() && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private static Optional<List<Said>> requests(Scan scan) {
        return PeopleParser.take(scan)
                .filter(p -> scan.skip(REQUESTS))
                .flatMap(p -> end(scan, new Said.Requested(p)));
    }

    /** "Därefter genomförs huvudomröstningen." */
    private static Optional<List<Said>> held(Scan scan) {
        return scan.skip(HELD) ? end(scan, new Said.Aside()) : Optional.empty();
    }

    private static Optional<List<Said>> end(Scan scan, Said said) {
        return scan.done() ? Optional.of(List.of(said)) : Optional.empty();
    }
}
