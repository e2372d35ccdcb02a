package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the chair does besides putting questions: finds, notes the Yes side, refuses, explains. */
final class ChairRules implements Rule {

    private static final Pattern FINDS = Form.words("finner(?:\\s+" + Bodies.THEN + ")?\\s+att");
    private static final Pattern NOTES =
            Form.words("(?:antecknar|förklarar|utser|anger)(?!\\s+(?:om|för|att|hur)\\s)");
    private static final Pattern AS_YES =
            Form.of(
                    "(?:som|till|vara|såsom)"
                        + " [Jj]a-?\\s?(?:proposition|förslag|alternativ)[^.]*\\.?\\s*$|(?:som|till|vara|såsom)"
                        + " (?:huvudförslag|huvudproposition)[^.]*\\.?\\s*$");
    private static final Pattern STATES =
            Form.words("konstaterar(?:\\s+" + Bodies.THEN + ")?\\s+att");
    private static final Pattern SEVERAL =
            Form.of(
                    "(?:det )?(?:endast |bara )?(?:finns|föreligger) (?:det )?(?:endast |bara"
                            + " )?(?:ett|två|tre|fyra|fem|flera|\\d+) (?:olika"
                            + " )?(?:förslag|yrkanden?)(?:(?! och finner).)*");
    private static final Pattern AND_FINDS = Form.words(",?\\s*och\\s+finner\\s+att");
    private static final Pattern IS_MAIN =
            Form.words(
                    "(?:är|utgör|blir|ska(?:ll)?\\s+(?:vara|utgöra))\\s+(?:därmed\\s+)?(?:huvudförslag(?:et)?|huvudproposition(?:en)?)");
    private static final Pattern AND_PUTS = Form.of("och\\s+(?=ställer)");
    private static final Pattern COUNTER_CHOSEN =
            Form.of(
                    "(?:[Ss]om|[Tt]ill) (?:motförslag|kontraproposition)(?: till [^.]*?)?"
                            + " (?:utses|antas|utsågs) [^.]*");
    private static final Pattern FALLEN =
            Form.words("(?:har\\s+)?(?:därmed\\s+)?(?:fallit|förfallit|faller|förfaller)");
    private static final Pattern MINORITY = Form.of(".*minoritets(?:återremiss|bordläggning).*");
    private static final Pattern MINORITY_TAIL =
            Form.of("(?:genom (?:en )?|\\()?minoritets(?:återremiss|bordläggning)\\)?");
    private static final Pattern MAJORITY = Form.words("en\\s+majoritet\\s+av\\s+[^.]*?ledamöter");
    private static final Pattern DECIDED = Form.words("(?:har\\s+)?beslutat(?:\\s+att)?");
    private static final Pattern EXPLAINS =
            Form.of(
                    "(?:redogör|redovisar|presenterar|förklarar|informerar|upplyser|erinrar|påminner)\\s+(?:om|för|att|hur).*"
                        + "|föreslår\\s+.*(?:proposition|ordning|ajourner|paus).*");

    private final RefParser refs;
    private final FindingParser findings;
    private final AskParser asks;
    private final PutRules puts;

    ChairRules(RefParser refs) {
        this.puts = new PutRules(refs);
        this.refs = refs;
        this.findings = new FindingParser(refs);
        this.asks = new AskParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        if (scan.skip(COUNTER_CHOSEN)) {
            return end(scan, new Said.Aside());
        }
        var main = scan.attempt(this::main);
        if (main.isPresent()) {
            return main;
        }
        var who = PeopleParser.take(scan).filter(People::presiding);
        if (who.isEmpty() && !scan.skip(Bodies.BODY)) {
            return Optional.empty();
        }
        var stated = scan.attempt(this::stated);
        if (stated.isPresent()) {
            return stated;
        }
        if (who.isEmpty()) {
            return Optional.empty();
        }
        if (scan.skip(NOTES)) {
            return refs.list(scan)
                    .filter(r -> scan.skip(AS_YES))
                    .flatMap(r -> end(scan, new Said.YesNoted(r)));
        }
        if (scan.skip(FINDS) || scan.skip(STATES)) {
            return scan.attempt(this::told)
                    .or(() -> scan.attempt(this::main))
                    .or(() -> scan.attempt(this::found));
        }
        return scan.skip(EXPLAINS) ? end(scan, new Said.Aside()) : Optional.empty();
    }

    /** "Konstaterar att det finns två förslag", or that one has fallen. */
    private Optional<List<Said>> stated(Scan scan) {
        if (!scan.skip(STATES)) {
            return Optional.empty();
        }
        if (scan.skip(SEVERAL)) {
            return several(scan);
        }
        return refs.list(scan)
                .filter(r -> scan.skip(FALLEN))
                .flatMap(r -> end(scan, new Said.Lapsed(r)));
    }

    private Optional<List<Said>> found(Scan scan) {
        if (scan.skip(SEVERAL)) {
            return several(scan);
        }
        return findings.read(scan).flatMap(f -> end(scan, f));
    }

    /** "… ett förslag till beslut och finner att nämnden beslutar enligt detta". */
    private Optional<List<Said>> several(Scan scan) {
        if (scan.done()) {
            return end(scan, new Said.Aside());
        }
        return scan.skip(AND_FINDS)
                ? findings.read(scan)
                        .filter(f -> scan.done())
                        .map(f -> List.of(new Said.Put(List.of(), false), f))
                : Optional.empty();
    }

    /** "X utgör huvudförslag och ställer proposition på …". */
    private Optional<List<Said>> main(Scan scan) {
        var noted = refs.list(scan).filter(r -> scan.skip(IS_MAIN)).map(Said.YesNoted::new);
        if (noted.isEmpty() || scan.done()) {
            return noted.map(List::of);
        }
        return scan.skip(AND_PUTS)
                ? puts.read(new Scan("ordföranden " + scan.rest()))
                        .map(p -> Stream.concat(noted.stream(), p.stream()).toList())
                : Optional.empty();
    }

    private Optional<List<Said>> told(Scan scan) {
        var minority = scan.sees(MINORITY);
        var majority = scan.skip(MAJORITY);
        if (!minority && !majority) {
            return Optional.empty();
        }
        scan.skip(Bodies.BODY);
        if (!scan.skip(DECIDED)) {
            return Optional.empty();
        }
        var decided = asks.list(scan);
        scan.skip(MINORITY_TAIL);
        return decided.flatMap(a -> end(scan, new Said.Told(a, minority, false)));
    }

    private static Optional<List<Said>> end(Scan scan, Said said) {
        return scan.done() ? Optional.of(List.of(said)) : Optional.empty();
    }
}
