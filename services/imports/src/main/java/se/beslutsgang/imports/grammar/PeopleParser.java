package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Persons and groups: "tjänstgörande ersättaren X (C)", "ordföranden X (S)", "Ledamöterna från M, D
 * och L".
 */
final class PeopleParser {

    private static final String ORDINAL =
            "(?:(?:1|2|3):(?:e|a)|förste|första|andre|andra|tredje)\\s+(?:vice\\s+)?";
    static final Pattern CHAIR =
            Form.words(
                    "(?:(?:kommun|region|landstings)?(?:fullmäktiges|styrelsens)\\s+)?"
                            + "(?:tjänstgörande\\s+|ålders|mötes)?ordförande[ns]{0,2}");
    private static final Pattern TITLE =
            Form.words(
                    "(?:tjänstgörande\\s+)?(?:ersättar(?:en|na|e)|ledam(?:oten|öterna|ot))"
                            + "|"
                            + ORDINAL
                            + "ordföranden?|vice\\s+ordföranden?"
                            + "|(?:kommun|region|oppositions|stads|landstings)råde[tn](?:\\s+och)?"
                            + "|(?:gruppledaren?|stadsdirektör(?:en)?|regiondirektör(?:en)?)");
    private static final Pattern GROUP =
            Form.words(
                    "(?:samtliga\\s+)?(?:(?:tjänstgörande\\s+)?ledamöter(?:na)?|representanter(?:na)?"
                        + "|företrädar(?:e|na)|gruppen|grupperna)\\s+(?:från|i|för)");
    private static final Pattern VERB = Form.words("\\p{Ll}+(?:ar|er|ade|de)");
    private static final Pattern MEMBERS = Form.words("(?:ledamöter(?:na)?|grupp)");
    private static final String WORD = "\\p{Lu}(?:\\.|[\\p{L}'’]*(?:-\\p{L}+)*)";
    private static final String SMALL = "(?:(?:von|van|af|de|der|den|di|ben|bin|el|al|la)\\s+)?";
    static final String NAME = SMALL + WORD + "(?:\\s+" + SMALL + WORD + ")*";
    private static final Pattern PERSON =
            Form.of("(" + NAME + ")\\s*\\(([\\p{L}\\p{N}/ -]{1,8}|-)\\)");
    private static final Pattern FULL_NAME =
            Form.of("(" + WORD + "(?:\\s+" + SMALL + WORD + ")+)(?!\\s*\\()");
    private static final Pattern AND = Form.of(",?\\s*(?:och|samt)\\s+|,\\s*|(?=\\p{Lu})");
    private static final Pattern PLACE =
            Form.words("i\\s+\\p{Ll}+(?:styrelsen|nämnden|fullmäktige)");

    private PeopleParser() {}

    static Optional<People> take(Scan scan) {
        var group = scan.attempt(PeopleParser::group);
        return group.isPresent() ? group : scan.attempt(PeopleParser::persons);
    }

    private static Optional<People> group(Scan scan) {
        if (scan.skip(GROUP)) {
            return Parties.groups(scan)
                    .map(g -> ofParties(g.stream().flatMap(List::stream).toList()));
        }
        return Parties.one(scan)
                .filter(p -> scan.skip(MEMBERS) || scan.sees(VERB))
                .map(PeopleParser::ofParties);
    }

    private static People ofParties(List<String> parties) {
        return new People(List.of(), parties, Optional.empty(), false);
    }

    private static Optional<People> persons(Scan scan) {
        var persons = new ArrayList<Named>();
        var chair = Optional.<Named>empty();
        var presiding = false;
        var more = true;
        while (more) {
            var asChair = scan.skip(CHAIR);
            presiding |= asChair;
            scan.skip(TITLE);
            var person = person(scan);
            person.ifPresent(persons::add);
            chair = asChair && person.isPresent() ? person : chair;
            var next =
                    scan.attempt(s -> s.skip(AND) && opens(s) ? Optional.of(s) : Optional.empty());
            more = next.isPresent() && (person.isPresent() || asChair);
        }
        scan.skip(PLACE);
        return persons.isEmpty() && !presiding
                ? Optional.empty()
                : Optional.of(new People(List.copyOf(persons), List.of(), chair, presiding));
    }

    private static boolean opens(Scan scan) {
        var start = scan.at();
        var chair = scan.skip(CHAIR);
        var titled = scan.skip(TITLE);
        var found = chair || titled || scan.sees(PERSON) || scan.sees(FULL_NAME);
        scan.back(start);
        return found;
    }

    private static Optional<Named> person(Scan scan) {
        var known = scan.take(PERSON);
        if (known.isPresent()) {
            var party = known.get().group(2).strip();
            return Optional.of(
                    new Named(
                            known.get().group(1),
                            party.equals("-") ? Optional.empty() : Optional.of(party)));
        }
        return scan.take(FULL_NAME).map(m -> new Named(m.group(1), Optional.empty()));
    }
}
