package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Bifall till X, avslag på Y och att ärendet ska bordläggas": what is asked for. */
final class AskParser {

    private static final Pattern AND =
            Form.of(
                    "(?:,?\\s*(?:och|samt)\\s+(?:dels\\s+)?|,\\s*)(?=(?:att|bifall|avslag|avslå|återremiss|bordläggning)(?!\\p{L}))");
    private static final Pattern APPROVAL =
            Form.words(
                    "bifall(?:\\s+(?:till|på|av))?|(?:att\\s+)?(?:bifalla|tillstyrka|godkänna|anta|fastställa)");
    private static final Pattern REJECTION =
            Form.words("avslag(?:\\s+(?:på|till|av))?|(?:att\\s+)?(?:avslå|avstyrka)");
    private static final Pattern CHANGE =
            Form.words(
                    "(?:,?\\s*(?:och|samt)\\s+)?med\\s+(?:följande\\s+|ett\\s+|en\\s+|den\\s+)?(tillägg(?:et)?|ändring(?:en|ar)?)(?:\\s*:|(?=\\s+att(?!\\p{L})))");
    private static final Pattern ALL = Form.of(".*?(?=[.”\"]?\\s*$)");
    private static final Pattern THAT = Form.words("att");
    private static final Pattern ANSWERS =
            Form.words(
                    "(?:att\\s+)?anse\\s+(?:motionen|\\p{L}*förslaget)\\s+(?:vara\\s+|som\\s+)?besvara[dt]"
                        + "|(?:att\\s+)?besvara\\s+motionen(?=\\s+(?:med|enligt|i\\s+enlighet))");
    private static final Pattern APPLICATION =
            Form.words("(?:ansökan|begäran|framställan|överklagandet|anmälan)");
    private static final Pattern TAIL =
            Form.words(
                    ",?\\s*(?:innebärande|vilket\\s+innebär|det\\s+vill\\s+säga|dvs\\.?|alltså)\\s+(?:att\\s+)?(?:bifall|avslag|motionen|ärendet|\\p{L}*förslaget)[^.,]*|med\\s+hänvisning\\s+till\\s+(?:yttrande|svaret|skrivelsen|vad\\s+som)[^.]*?(?=\\s+(?:och|samt)\\s+(?:avslag|bifall)|\\.?\\s*$)"
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

    /** "Bifall till X med följande tillägg: …": what is added is theirs. */
    private List<Ref> withChange(Scan scan) {
        var what = new ArrayList<>(refs.list(scan).orElse(List.of()));
        var change = scan.take(CHANGE);
        change.ifPresent(
                c -> {
                    var noun =
                            c.group(1).startsWith("till") ? Ref.Noun.ADDITION : Ref.Noun.AMENDMENT;
                    what.add(Ref.own(noun, scan.take(ALL).map(m -> m.group()).orElse("")));
                });
        return what;
    }

    private Optional<Ask> production(Scan scan) {
        var formal = scan.attempt(clauses::formal);
        if (formal.isPresent()) {
            return formal;
        }
        if (scan.skip(ANSWERS)) {
            return Optional.of(new Ask.Answer());
        }
        var start = scan.at();
        if (scan.skip(APPROVAL)) {
            var delay = scan.attempt(clauses::delay);
            if (delay.isPresent()) {
                return delay;
            }
            return scan.skip(APPLICATION)
                    ? Optional.of(new Ask.Free(scan.since(start), false))
                    : Optional.of(new Ask.Approve(withChange(scan)));
        }
        if (scan.skip(REJECTION)) {
            var delay = scan.attempt(clauses::delay);
            if (delay.isPresent()) {
                return delay.map(Ask::opposite);
            }
            return scan.skip(APPLICATION)
                    ? Optional.of(new Ask.Reject(List.of(Ref.part("", scan.since(start)))))
                    : Optional.of(new Ask.Reject(refs.list(scan).orElse(List.of())));
        }
        return scan.skip(THAT) ? clauses.that(scan) : Optional.empty();
    }
}
