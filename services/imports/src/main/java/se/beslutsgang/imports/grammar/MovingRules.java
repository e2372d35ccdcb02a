package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** "X (S) och Y (V) yrkar bifall till A, avslag på B och anmäler att yrkandet C återtas". */
final class MovingRules implements Rule {

    private static final Pattern FURTHER =
            Form.words("(?:vidare|därutöver|dessutom|härutöver|även|slutligen)");
    private static final Pattern MOVES =
            Form.words(
                    "(?:yrkar|yrkade|yrkat|föreslår|föreslog|hemställer|hemställde|begär)(?:\\s+(?:även|också|därutöver|om(?=\\s+(?:bifall|avslag|åter))|på(?=\\s+(?:bifall|avslag|åter))))?");
    private static final Pattern DECIDING =
            Form.words(
                    "(?:att\\s+)?(?:"
                            + Bodies.NAME
                            + ")\\s+(?:(?:att|ska(?:ll)?|bör)\\s+)?(?:besluta|beslutar)(?:\\s+(enligt|i\\s+enlighet\\s+med))?");
    private static final Pattern COLON = Form.of(":\\s*");
    private static final Pattern TAKES_BACK =
            Form.words("(?:återtar|återtog|tar\\s+tillbaka|drar\\s+tillbaka|drog\\s+tillbaka)");
    private static final Pattern REPORTS = Form.words("(?:anmäler|anmälde|meddelar)");
    private static final Pattern JOINED =
            Form.words(
                    ",?\\s*(?:med\\s+(?:instämmande|bifall|stöd)\\s+(?:av|från)|tillsammans\\s+med|biträdd\\s+av|vilket\\s+bi(?:träds|falls)\\s+av)");
    private static final Pattern BARE = Form.words("(?:bifall|avslag)");
    private static final Pattern CONCURS =
            Form.words(
                    "(?:instämmer|instämde)\\s+(?:i|med)|biträder|ansluter\\s+sig\\s+till|ställer\\s+sig\\s+bakom|stödjer|stöder");
    private static final Pattern HAND =
            Form.words(",?\\s*(?:(?:och|samt)\\s+)?i\\s+(första|andra|tredje|fjärde)\\s+hand");
    private static final Pattern AND = Form.of(",?\\s*(?:samt|och)\\s+|,\\s*|\\.?\\s*(?=\\p{Lu})");

    private final AskParser asks;
    private final RefParser refs;
    private final ReportParser reports;

    MovingRules(RefParser refs) {
        this.refs = refs;
        this.asks = new AskParser(refs);
        this.reports = new ReportParser(refs);
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        var told = new ArrayList<Said>();
        var who = People.none();
        do {
            var further = scan.skip(FURTHER);
            var verb = further ? verb(scan) : Verb.NONE;
            var people = PeopleParser.take(scan);
            who = people.map(p -> joined(p, scan)).orElse(who);
            verb = verb == Verb.NONE ? verb(scan) : verb;
            if (who.persons().isEmpty() && who.presiding()) {
                who = who.and(CHAIR);
            }
            if (verb == Verb.NONE || (who.persons().isEmpty() && who.parties().isEmpty())) {
                return Optional.empty();
            }
            who = verb == Verb.MOVES ? joined(who, scan) : who;
            var subject = who;
            var said = scan.attempt(body(verb, subject));
            if (said.isEmpty()) {
                return Optional.empty();
            }
            told.addAll(said.get());
        } while (!scan.done() && scan.skip(AND));
        return scan.done() ? Optional.of(told) : Optional.empty();
    }

    /** "X (S), med instämmande av Y (V), yrkar". */
    private static People joined(People first, Scan scan) {
        return scan.attempt(s -> s.skip(JOINED) ? PeopleParser.take(s) : Optional.<People>empty())
                .map(
                        p -> {
                            scan.skip(Form.COMMA);
                            return first.and(p);
                        })
                .orElse(first);
    }

    /** Who presides and is not named in the sentence. */
    private static final People CHAIR =
            new People(
                    List.of(new Named("Ordföranden", Optional.empty())),
                    List.of(),
                    Optional.empty(),
                    true);

    private enum Verb {
        NONE,
        TAKES_BACK,
        MOVES,
        REPORTS,
        CONCURS
    }

    private static Verb verb(Scan scan) {
        scan.skip(COLON);
        if (scan.skip(MOVES) || scan.sees(BARE)) {
            return Verb.MOVES;
        }
        if (scan.skip(TAKES_BACK)) {
            return Verb.TAKES_BACK;
        }
        if (scan.skip(REPORTS)) {
            return Verb.REPORTS;
        }
        return scan.skip(CONCURS) ? Verb.CONCURS : Verb.NONE;
    }

    private Function<Scan, Optional<List<Said>>> body(Verb verb, People who) {
        return switch (verb) {
            case MOVES -> scan -> moved(scan, who);
            case REPORTS -> scan -> reports.read(scan, who);
            case CONCURS -> scan -> concurred(scan, who);
            case TAKES_BACK -> scan -> withdrew(scan, who);
            case NONE -> scan -> Optional.empty();
        };
    }

    private Optional<List<Said>> moved(Scan scan, People who) {
        var found = new ArrayList<Said.Ranked>();
        var rank = 1;
        var more = true;
        while (more) {
            rank = scan.take(HAND).map(m -> rank(m.group(1))).orElse(rank);
            var next = wishes(scan);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            var level = rank;
            next.get().forEach(a -> found.add(new Said.Ranked(level, a)));
            more = scan.sees(HAND);
        }
        return Optional.of(List.of(new Said.Moved(joined(who, scan), List.copyOf(found))));
    }

    /** "Föreslår nämnden besluta att avslå X", "att nämnden beslutar enligt X". */
    private Optional<List<Ask>> wishes(Scan scan) {
        var deciding = scan.take(DECIDING);
        return deciding.filter(d -> d.group(1) != null).isPresent()
                ? refs.list(scan).map(r -> List.of(new Ask.Approve(r)))
                : asks.list(scan);
    }

    /** "Återtar sitt yrkande": what is theirs. */
    private Optional<List<Said>> withdrew(Scan scan, People who) {
        return refs.list(scan)
                .map(r -> r.stream().map(x -> x.own() ? x.of(names(who)) : x).toList())
                .map(r -> List.of(new Said.Withdrew(r)));
    }

    private static List<String> names(People who) {
        return who.persons().stream().map(Named::name).toList();
    }

    private static int rank(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "första" -> 1;
            case "andra" -> 2;
            case "tredje" -> 3;
            default -> 4;
        };
    }

    private Optional<List<Said>> concurred(Scan scan, People who) {
        var what = refs.one(scan);
        if (what.filter(r -> r.stream().allMatch(x -> x.names().isEmpty())).isPresent()) {
            var approved = new Said.Ranked(1, new Ask.Approve(what.get()));
            return Optional.of(List.of(new Said.Moved(who, List.of(approved))));
        }
        return what.map(r -> r.stream().flatMap(x -> x.names().stream()).toList())
                .or(
                        () ->
                                PeopleParser.take(scan)
                                        .map(p -> p.persons().stream().map(n -> n.name()).toList()))
                .map(names -> List.of(new Said.Concurred(who, names)));
    }
}
