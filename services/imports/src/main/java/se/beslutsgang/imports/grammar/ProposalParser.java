package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.grammar.Ref.Reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "Yrkande", "tilläggsyrkandena", "det egna yrkandet", "övriga yrkanden", with what belongs to
 * them.
 */
final class ProposalParser {

    private static final Pattern REACH =
            Form.of(
                    "([Ss]amtliga|[Aa]lla|(?:de\\s+)?[Öö]vriga|(?:de\\s+)?andra|[Åå]terstående|resterande|[Oo]vanstående|[Bb]åda|[Dd]essa"
                        + "|[Ff]ram(?:ställda|lagda|förda)|[Dd]e(?:\\s+(?:olika|båda|två|tre|fyra|fem|\\d+|ovan\\p{L}*|ställda|framställda|framlagda|framförda|inkomna|ingivna|föreliggande))*)"
                        + "\\s+(?=[\\p{L}]*(?:yrkanden|förslag))");
    private static final Pattern OWN =
            Form.words("(?:det\\s+|de\\s+|sitt\\s+|sina\\s+)?(?:egna|eget)(?:\\s+och)?|sitt|sina");
    private static final Pattern AND_OWN =
            Form.words("(?:och|samt)\\s+(?:(?:det|de|sitt)\\s+)?(?:egna|eget)");
    private static final Pattern NOUN =
            Form.words(
                    "(?:de[tn]?\\s+)?(?:(?:reviderat|reviderade|gemensamma?t?|gemensamt|respektive|alternativa|alternativt|skriftliga?|skriftligt|eget|egna|nya|muntliga?)\\s+)*(\\p{L}*?)-?"
                        + "(yrkande(?:na|n|t)?|förslag(?:en|et)?)");
    private static final Pattern EXCEPT =
            Form.words(",?\\s*(?:med\\s+undantag\\s+(?:av|för)|förutom|utom)");
    private static final Pattern VARIOUS =
            Form.words("beträffande\\s+de\\s+olika\\s+\\p{L}+förslagen");
    private static final Pattern AND =
            Form.of("(?:,?\\s*(?:och|samt)\\s+|,\\s*)(?:dels\\s+)?(?:på\\s+|till\\s+)?");

    private final RefParser refs;
    private final int year;

    ProposalParser(RefParser refs, int year) {
        this.refs = refs;
        this.year = year;
    }

    /** "Dessa ställs mot varandra": those that lie before the meeting. */
    private static final Pattern THESE =
            Form.words("dessa(?=\\s+(?:mot|var|under|ställs))|dem(?=\\s+mot)");

    Optional<List<Ref>> read(Scan scan, Optional<String> point, int start) {
        if (scan.skip(THESE)) {
            var all = new Naming(point, start);
            all.reach(Reach.ALL);
            return Optional.of(List.of(all.ref(Noun.PROPOSAL, scan)));
        }
        var reach = scan.take(REACH).map(m -> reach(m.group(1))).orElse(Reach.ONE);
        var own = scan.skip(OWN);
        var first = scan.take(NOUN);
        var owners = first.isPresent() ? Optional.<Owners>empty() : scan.attempt(Owners::take);
        own |= owners.isPresent() && (scan.skip(AND_OWN) || scan.skip(OWN));
        var noun = first.or(() -> scan.take(NOUN));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        var named = new Naming(point, start);
        var tail = named.tail(refs, year);
        owners.ifPresent(o -> tail.groups.addAll(o.groups()));
        tail.plural = reach != Reach.ONE || isPlural(noun.get().group(2));
        scan.skip(VARIOUS);
        tail.read(scan);
        var names = new ArrayList<>(owners.map(Owners::names).orElse(List.of()));
        names.addAll(tail.names);
        var kind = kind(noun.get().group(1));
        var each = tail.plural || noun.get().group().contains("respektive");
        if (each && names.size() > 1 && tail.bare()) {
            return Optional.of(names.stream().map(n -> of(n, named, kind, scan)).toList());
        }
        var bare = names.isEmpty() && tail.bare() && !own && noun.get().group(1).isEmpty();
        named.owners(names, own);
        named.reach(reach == Reach.ONE && tail.plural && bare ? Reach.ALL : reach);
        scan.attempt(s -> s.skip(EXCEPT) ? refs.list(s) : Optional.<List<Ref>>empty());
        return Optional.of(all(named, tail, kind, scan));
    }

    private static Ref of(String name, Naming named, Noun kind, Scan scan) {
        named.owners(List.of(name), false);
        return named.ref(kind, scan);
    }

    private List<Ref> all(Naming named, Complements tail, Noun kind, Scan scan) {
        var found = new ArrayList<Ref>(List.of(named.ref(kind, scan)));
        var more = tail.plural && !tail.groups.isEmpty();
        while (more) {
            var next = scan.attempt(this::another);
            next.ifPresent(named::tail);
            next.ifPresent(t -> found.add(named.ref(kind, scan)));
            more = next.isPresent();
        }
        return found;
    }

    /** "Yrkandena från M den 3 maj samt C den 4 maj": the paper that follows without its noun. */
    private Optional<Complements> another(Scan scan) {
        if (!scan.skip(AND)) {
            return Optional.empty();
        }
        var tail = new Complements(refs, year);
        tail.plural = true;
        tail.read(scan);
        return tail.groups.isEmpty() ? Optional.empty() : Optional.of(tail);
    }

    private static boolean isPlural(String noun) {
        var word = noun.toLowerCase(Locale.ROOT);
        return word.endsWith("ena") || word.endsWith("den") || word.endsWith("en");
    }

    private static Reach reach(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replaceFirst("^de\\s+", "")) {
            case "övriga", "andra" -> Reach.OTHERS;
            case "återstående", "resterande" -> Reach.REMAINING;
            default -> Reach.ALL;
        };
    }

    private static Noun kind(String prefix) {
        return switch (prefix.toLowerCase(Locale.ROOT)) {
            case "tilläggs" -> Noun.ADDITION;
            case "ändrings", "jämknings", "justerings" -> Noun.AMENDMENT;
            case "återremiss" -> Noun.REFERRAL;
            case "bordläggnings" -> Noun.POSTPONEMENT;
            case "avslags" -> Noun.REJECTION;
            default -> Noun.PROPOSAL;
        };
    }
}
