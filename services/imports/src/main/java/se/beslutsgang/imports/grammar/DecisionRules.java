package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the meeting decides without a question that is told, or agrees to. */
final class DecisionRules implements Rule {

    private static final Pattern DECIDES =
            Form.words("(?:har\\s+)?(?:beslutar|beslutade|beslutat)(?:\\s+" + Bodies.THEN + ")*");
    private static final Pattern CASTING =
            Form.words("(?:med|genom)\\s+ordförandens\\s+utslagsröst");
    private static final Pattern ACCORDING = Form.words(",?\\s*(?:enligt|i\\s+enlighet\\s+med)");
    private static final Pattern THAT = Form.words("att");
    private static final Pattern ADOPT = Form.words("anta");
    private static final Pattern COUNTER = Form.of("som motförslag[^.]*");
    private static final Pattern AGREES =
            Form.words(
                    "(?:godkänner|godkände|bifaller|ställer\\s+sig\\s+bakom)(?:\\s+"
                            + Bodies.THEN
                            + ")*");
    private static final Pattern PROPOSAL =
            Form.words("(?:tjänstgörande\\s+)?ordförandens\\s+förslag\\s+(?:om\\s+)?att");
    private static final Pattern AS_ONE =
            Form.words(
                    "(?:ska(?:ll)?\\s+)?behandla(?:s|de)\\s+som\\s+ett(?:\\s+(?:yrkande|förslag))?(?:\\s+då\\s+[^.]*)?");
    private static final Pattern REASON = Form.of("då\\s+[^.]*");
    private static final Pattern AND_DECIDES = Form.words("och\\s+beslutar\\s+att");
    private static final Pattern ORDER =
            Form.of(
                    ".*(?:propositionsordning|föredragningsordning|voteringsordning|beslutsordning|beslutsgång)(?:en)?.*");
    private static final Pattern ORDER_APPROVED =
            Form.words(
                    "(?:(?:den\\s+)?(?:föreslagna\\s+)?(?:propositions|voterings|besluts)ordning(?:en)?|ordningen)\\s+(?:godkänns|godkändes|godtas)");
    private static final Pattern OTHER =
            Form.of("justera .*|att stadsledningskontoret återtar .*|att \\p{L}+ återtar .*");

    private final RefParser refs;
    private final AskParser asks;
    private final ClauseParser clauses;

    DecisionRules(RefParser refs) {
        this.refs = refs;
        this.asks = new AskParser(refs);
        this.clauses = new ClauseParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        if (scan.skip(ORDER_APPROVED)) {
            return end(scan, new Said.OrderApproved());
        }
        if (!scan.skip(Bodies.BODY)) {
            return Optional.empty();
        }
        return scan.attempt(this::decided).or(() -> scan.attempt(this::agreed));
    }

    private Optional<List<Said>> decided(Scan scan) {
        if (!scan.skip(DECIDES)) {
            return Optional.empty();
        }
        var casting = scan.skip(CASTING);
        scan.skip(Bodies.ADVERBS);
        var what =
                scan.attempt(this::counter)
                        .or(() -> scan.attempt(this::according))
                        .or(() -> scan.attempt(this::all));
        return what.flatMap(
                a ->
                        end(
                                scan,
                                casting || a.told()
                                        ? new Said.Told(a.asks(), false, casting)
                                        : new Said.Decided(a.asks())));
    }

    /** "Beslutar enligt X". */
    private Optional<What> according(Scan scan) {
        return scan.skip(ACCORDING)
                ? refs.list(scan)
                        .filter(r -> scan.done())
                        .map(r -> new What(List.of(new Ask.Approve(r)), false))
                : Optional.empty();
    }

    private record What(List<Ask> asks, boolean told) {}

    private Optional<What> counter(Scan scan) {
        scan.skip(THAT);
        return scan.skip(ADOPT)
                ? refs.list(scan)
                        .filter(r -> scan.skip(COUNTER))
                        .map(r -> new What(List.of(new Ask.Approve(r)), true))
                : Optional.empty();
    }

    private Optional<What> all(Scan scan) {
        return scan.attempt(
                        s -> {
                            s.skip(THAT);
                            return asks.list(s).filter(a -> s.done());
                        })
                .or(() -> scan.skip(THAT) ? clauses.that(scan).map(List::of) : Optional.empty())
                .map(a -> new What(a, false));
    }

    private Optional<List<Said>> agreed(Scan scan) {
        if (!scan.skip(AGREES)) {
            return Optional.empty();
        }
        if (scan.skip(PROPOSAL)) {
            var merged = scan.attempt(s -> refs.list(s).filter(r -> s.skip(AS_ONE)));
            scan.skip(REASON);
            var told = new ArrayList<Said>();
            merged.ifPresent(r -> told.add(new Said.Merged(r)));
            if (scan.skip(AND_DECIDES)) {
                clauses.that(scan).ifPresent(a -> told.add(new Said.Decided(List.of(a))));
            }
            if (scan.done() && !told.isEmpty()) {
                return Optional.of(told);
            }
            return scan.skip(OTHER) ? end(scan, new Said.Aside()) : Optional.empty();
        }
        if (scan.skip(OTHER)) {
            return end(scan, new Said.Aside());
        }
        return scan.skip(ORDER) ? end(scan, new Said.OrderApproved()) : Optional.empty();
    }

    private static Optional<List<Said>> end(Scan scan, Said said) {
        return scan.done() ? Optional.of(List.of(said)) : Optional.empty();
    }
}
