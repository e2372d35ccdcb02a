package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hands counted without a vote: "Ordföranden konstaterar genom handuppräckning att 22 av
 * ledamöterna stöder återremissyrkandet och att ärendet därmed återremitteras till X".
 */
final class HandsRule implements Rule {

    private static final Pattern FINDS = Form.words("(?:konstaterar|finner|räknar)");
    private static final Pattern BY_HANDS =
            Form.words(
                    "(?:(?:genom|vid|efter)\\s+(?:en\\s+)?(?:handuppräckning(?:en)?|räkning\\s+av\\s+händer)|med\\s+handuppräckning)");
    private static final Pattern COUNT =
            Form.words(
                    "(?:att\\s+|visar\\s+att\\s+)?(\\d+|"
                            + String.join("|", Numbers.WORDS)
                            + ")(?:\\s+(?:av\\s+(?:de\\s+)?(?:\\d+\\s+)?(?:närvarande\\s+)?(?:ledamöter(?:na)?)?|närvarande|ledamöter|röster))*");
    private static final Pattern SUPPORT =
            Form.words(
                    "(?:stödjer|stöder|biträder|bifaller|är\\s+för|röstar\\s+för|räcker\\s+upp\\s+handen\\s+för|ställer\\s+sig\\s+bakom|för)");
    private static final Pattern SO =
            Form.words(
                    ",?\\s*(?:och(?:\\s+att)?|varför|vilket\\s+innebär\\s+att|så\\s+att)(?=\\s+ärendet)");
    private static final Pattern THEREBY =
            Form.of("(ärendet)\\s+(?:därmed|således|därför|alltså)\\s+");

    private final RefParser refs;
    private final AskParser asks;

    HandsRule(RefParser refs) {
        this.refs = refs;
        this.asks = new AskParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        var before = scan.skip(BY_HANDS);
        PeopleParser.take(scan);
        scan.skip(FINDS);
        if (!(scan.skip(BY_HANDS) | before)) {
            return Optional.empty();
        }
        scan.skip(FINDS);
        scan.skip(SUPPORT);
        var count = scan.take(COUNT).map(m -> Numbers.of(m.group(1)));
        scan.skip(SUPPORT);
        var what =
                count.flatMap(c -> asks.single(scan).<Object>map(a -> a).or(() -> refs.list(scan)));
        if (what.isEmpty()) {
            return Optional.empty();
        }
        var told = new ArrayList<Said>(List.of(new Said.Hands(count.orElseThrow())));
        if (scan.skip(SO)) {
            var rest = new Scan(THEREBY.matcher(scan.rest()).replaceFirst("$1 "));
            var done = asks.list(rest);
            var minority = rest.skip(Upshot.MINORITY);
            if (done.isEmpty() || !rest.done()) {
                return Optional.empty();
            }
            told.add(new Said.Told(done.get(), minority, false));
            return Optional.of(told);
        }
        return scan.done() ? Optional.of(told) : Optional.empty();
    }
}
