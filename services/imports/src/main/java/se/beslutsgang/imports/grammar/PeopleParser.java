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
                            + "ordföranden?|vice\\s+ordföranden?|\\p{L}*råd(?:et|en)?(?:\\s+och)?"
                            + "|(?:gruppledaren?|\\p{L}*direktör(?:en)?|interpellanten|motionären)");
    private static final Pattern GROUP =
            Form.words(
                    "(?:samtliga\\s+|alla\\s+)?(?:(?:tjänstgörande\\s+|närvarande\\s+)?ledamöter(?:na)?|representanter(?:na)?"
                        + "|företrädar(?:e|na)|gruppen|grupperna)\\s+(?:från|i|för)");
    private static final Pattern VERB = Form.words("\\p{Ll}+(?:ar|er|ade|de)");
    private static final Pattern MEMBERS =
            Form.words(
                    "(?:(?:samtliga|båda)\\s+)?(?:ledamöter(?:na)?|\\p{L}*grupp(?:er)?|representanter|företrädare)");
    private static final Pattern THROUGH = Form.words(",?\\s*genom");
    private static final Pattern ALL_OF = Form.words("(?:samtliga|alla)(?=\\s)");
    private static final Pattern FOLLOWING =
            Form.words("(?:följande(?:\\s+(?:ledamöter|personer))?|samt)");
    static final Pattern FEW = Form.words("m\\.?\\s?fl\\.?|med\\s+flera[s]?");

    /** A group of a place by its full name: "Ledamöterna från Fjällens Framtid". */
    private static final Pattern LOCAL =
            Form.of("\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+){1,3}(?!\\p{L}|\\s*\\()");

    private static final String WORD =
            "(?!(?:Ja|JA|Nej|NEJ|Avstår|AVSTÅR)(?!\\p{L}))(?:[dl]['’])?\\p{Lu}(?:\\.|[\\p{L}'’]*(?:-\\p{L}+)*)";
    private static final String SMALL =
            "(?:(?:von|van|af|av|de|der|den|di|da|du|dos|del|le|la|ter|zu|ben|bin|ibn|el|al)\\s+){0,2}";
    static final String NAME = SMALL + WORD + "(?:\\s+" + SMALL + WORD + ")*";
    private static final Pattern PERSON =
            Form.of("(" + NAME + ")\\s*\\(([\\p{L}\\p{N}/ -]{1,12}|[-–])\\)");
    private static final Pattern FULL_NAME =
            Form.of("(" + WORD + "(?:\\s+" + SMALL + WORD + ")+)(?!\\p{L}|\\s*\\()");
    private static final Pattern AND = Form.of(",?\\s*(?:och|samt)\\s+|,\\s*|(?=\\p{Lu})");
    private static final Pattern PLACE =
            Form.words("i\\s+\\p{Ll}+(?:styrelsen|nämnden|fullmäktige|utskottet)");

    private PeopleParser() {}

    static Optional<People> take(Scan scan) {
        var group = scan.attempt(PeopleParser::group);
        return group.isPresent() ? group : scan.attempt(PeopleParser::persons);
    }

    /** Groups and persons beside one another: "Ledamöterna från M samt Axel Berg (-)". */
    static Optional<People> all(Scan scan) {
        var found = take(scan);
        var next = found;
        while (next.isPresent()) {
            next = scan.attempt(s -> s.skip(AND) ? take(s) : Optional.<People>empty());
            var more = next;
            found = found.map(f -> more.map(f::and).orElse(f));
        }
        return found;
    }

    /** After the verb, where a party alone is enough: "Mot beslutet reserverar sig M och L". */
    static Optional<People> object(Scan scan) {
        var found = all(scan);
        return found.isPresent()
                ? found
                : scan.attempt(s -> parties(s, false)).map(PeopleParser::ofParties);
    }

    private static Optional<People> group(Scan scan) {
        if (scan.skip(GROUP)) {
            var parties = scan.attempt(s -> parties(s, true));
            scan.skip(MEMBERS);
            return parties.map(PeopleParser::ofParties);
        }
        scan.skip(ALL_OF);
        var called = scan.attempt(s -> Parties.members(s).filter(p -> s.sees(VERB)));
        return called.map(p -> ofParties(List.of(p)))
                .or(
                        () ->
                                scan.attempt(s -> parties(s, false))
                                        .filter(p -> isSubject(scan))
                                        .map(PeopleParser::ofParties));
    }

    private static boolean isSubject(Scan scan) {
        if (scan.skip(MEMBERS) || scan.sees(VERB)) return true;
        return scan.skip(THROUGH)
                && persons(scan).isPresent()
                && scan.skip(Form.COMMA)
                && scan.sees(VERB);
    }

    private static Optional<List<String>> parties(Scan scan, boolean local) {
        var found = new ArrayList<String>();
        var next = some(scan, local);
        while (next.isPresent()) {
            found.addAll(next.get());
            next =
                    scan.attempt(
                            s ->
                                    s.skip(Parties.and())
                                            ? some(s, local)
                                            : Optional.<List<String>>empty());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
    }

    private static Optional<List<String>> some(Scan scan, boolean local) {
        return Parties.groups(scan)
                .map(g -> g.stream().flatMap(List::stream).toList())
                .or(
                        () ->
                                local
                                        ? scan.take(LOCAL).map(m -> List.of(m.group().strip()))
                                        : Optional.empty());
    }

    private static People ofParties(List<String> parties) {
        return new People(List.of(), parties, Optional.empty(), false);
    }

    private static Optional<People> persons(Scan scan) {
        var persons = new ArrayList<Named>();
        var chair = Optional.<Named>empty();
        var presiding = false;
        var more = true;
        scan.skip(FOLLOWING);
        while (more) {
            var asChair = scan.skip(CHAIR);
            presiding |= asChair;
            scan.skip(TITLE);
            var person = person(scan);
            person.ifPresent(persons::add);
            scan.skip(FEW);
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
                            party.matches("[-–]") ? Optional.empty() : Optional.of(party)));
        }
        return scan.take(FULL_NAME).map(m -> new Named(m.group(1), Optional.empty()));
    }
}
