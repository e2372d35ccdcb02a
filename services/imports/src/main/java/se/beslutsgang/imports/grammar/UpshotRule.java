package se.beslutsgang.imports.grammar;

import static se.beslutsgang.imports.grammar.Upshot.CASTING;
import static se.beslutsgang.imports.grammar.Upshot.MARGIN;
import static se.beslutsgang.imports.grammar.Upshot.MINORITY;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What came of a vote, with the body before or after its verb: "Nämnden beslutar således med 5
 * röster mot 4 att bifalla X", "Då mer än en tredjedel röstat för återremiss beslutar fullmäktige
 * att återremittera ärendet".
 */
final class UpshotRule implements Rule {

    private static final Pattern THIRD =
            Form.of(
                    "(?:[Dd]å|[Ee]ftersom|[Ii] och med"
                        + " att)\\s+[^.]*?(?:tredjedel|1/3|minoritet)[^.]*?,?\\s+(?=beslutar|har\\s)");
    private static final Pattern DECIDES =
            Form.words("(?:har\\s+)?(?:beslutar|beslutat)\\s+" + Bodies.NAME + "(?:\\s+beslutat)?");
    private static final Pattern HAS =
            Form.words(
                    "(?:har\\s+)?(?:"
                            + Bodies.THEN
                            + "\\s+)*(?:beslutar|beslutade|beslutat|(bifaller|bifallit|antar|antagit|godkänt)|(avslår|avslagit))(?:\\s+"
                            + Bodies.THEN
                            + ")*");

    private final RefParser refs;
    private final Upshot upshot;

    UpshotRule(RefParser refs) {
        this.refs = refs;
        this.upshot = new Upshot(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        return scan.attempt(this::byAThird).or(() -> scan.attempt(this::decided));
    }

    private Optional<List<Said>> byAThird(Scan scan) {
        if (!scan.skip(THIRD) || !scan.skip(DECIDES)) {
            return Optional.empty();
        }
        return upshot.read(scan)
                .filter(t -> scan.skip(MINORITY) | scan.done())
                .map(t -> List.of(new Said.Told(t.asks(), true, false)));
    }

    private Optional<List<Said>> decided(Scan scan) {
        if (!scan.skip(Bodies.BODY)) {
            return Optional.empty();
        }
        var has = scan.take(HAS);
        if (has.isEmpty()) {
            return Optional.empty();
        }
        var h = has.get();
        if (h.group(1) == null && h.group(2) == null) {
            return weighed(scan);
        }
        return refs.list(scan)
                .<Ask>map(r -> h.group(1) == null ? new Ask.Reject(r) : new Ask.Approve(r))
                .flatMap(a -> told(scan, List.of(a), scan.take(MARGIN).map(Margin::of)));
    }

    /** "Med 5 röster mot 4 att bifalla X", or "enligt X". */
    private Optional<List<Said>> weighed(Scan scan) {
        var margin = scan.take(MARGIN).map(Margin::of);
        var casting = scan.skip(CASTING);
        var what = upshot.read(scan);
        if (what.isEmpty()) {
            return Optional.empty();
        }
        var told = what.get();
        return casting || told.castingVote()
                ? end(scan, new Said.Told(told.asks(), false, true))
                : told(scan, told.asks(), margin);
    }

    private record Margin(int pro, int contra) {
        static Margin of(java.util.regex.MatchResult m) {
            return new Margin(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        }
    }

    private static Optional<List<Said>> told(Scan scan, List<Ask> asks, Optional<Margin> margin) {
        return end(
                scan,
                margin.<Said>map(m -> new Said.Weighed(asks, m.pro(), m.contra()))
                        .orElseGet(() -> new Said.Decided(asks)));
    }

    private static Optional<List<Said>> end(Scan scan, Said said) {
        return scan.done() ? Optional.of(List.of(said)) : Optional.empty();
    }
}
