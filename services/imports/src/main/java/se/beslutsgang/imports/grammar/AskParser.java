package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Bifall till X, avslag på Y och att ärendet ska bordläggas": what is asked for. */
final class AskParser {

    private static final Pattern AND =
            Form.of(
                    "(?:,?\\s*(?:och|samt)\\s+(?:dels\\s+)?|,\\s*)(?=(?:att|bifall|avslag|återremiss|bordläggning)(?!\\p{L}))");
    private static final Pattern APPROVAL =
            Form.words(
                    "bifall(?:\\s+(?:till|på|av))?|(?:att\\s+)?(?:bifalla|tillstyrka|godkänna|anta|fastställa)");
    private static final Pattern REJECTION =
            Form.words("avslag(?:\\s+(?:på|till|av))?|(?:att\\s+)?(?:avslå|avstyrka)");
    private static final Pattern THAT = Form.words("att");
    private static final Pattern TAIL =
            Form.words(
                    "med\\s+hänvisning\\s+till\\s+(?:yttrande|svaret|skrivelsen|vad\\s+som)[^.]*?(?=\\s+(?:och|samt)\\s+(?:avslag|bifall)|\\.?\\s*$)"
                        + "|(?:för\\s+det\\s+fall|om)\\s+\\p{L}*(?:yrkandet|remissen)\\s+(?:avslås|faller)");

    private final RefParser refs;
    private final ClauseParser clauses;

    AskParser(RefParser refs) {
        this.refs = refs;
        this.clauses = new ClauseParser(refs);
    }

    Optional<List<Ask>> list(Scan scan) {
        var asks = new ArrayList<Ask>();
        var next = single(scan);
        while (next.isPresent()) {
            asks.add(next.get());
            next = scan.attempt(s -> s.skip(AND) ? single(s) : Optional.<Ask>empty());
        }
        return asks.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(asks));
    }

    Optional<Ask> single(Scan scan) {
        var ask = scan.attempt(this::production);
        scan.skip(TAIL);
        return ask;
    }

    /** What a proposal asks for: "om att bifalla X", and no more than X. */
    Optional<Ask> aim(Scan scan) {
        var first = scan.at();
        if (scan.skip(APPROVAL)) {
            return Optional.of(new Ask.Approve(refs.one(scan).orElse(List.of())));
        }
        if (scan.skip(REJECTION)) {
            return Optional.of(new Ask.Reject(refs.one(scan).orElse(List.of())));
        }
        scan.back(first);
        return single(scan);
    }

    private Optional<Ask> production(Scan scan) {
        var formal = scan.attempt(clauses::formal);
        if (formal.isPresent()) {
            return formal;
        }
        if (scan.skip(APPROVAL)) {
            return Optional.of(new Ask.Approve(refs.list(scan).orElse(List.of())));
        }
        if (scan.skip(REJECTION)) {
            return Optional.of(new Ask.Reject(refs.list(scan).orElse(List.of())));
        }
        return scan.skip(THAT) ? clauses.that(scan) : Optional.empty();
    }
}
