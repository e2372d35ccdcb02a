package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;
import se.beslutsgang.imports.grammar.Ref.Reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposals as sentences point at them. */
final class RefParser {

    private static final Pattern AND =
            Form.of("(?:,?\\s*(?:och|samt)\\s+|,\\s*)(?:dels\\s+)?(?:på\\s+|till\\s+)?");
    private static final Pattern REACH =
            Form.of(
                    "([Ss]amtliga|[Aa]lla|[Öö]vriga|andra|[Åå]terstående|resterande|de(?:\\s+olika|\\s+båda)?)"
                        + "\\s+(?=[\\p{L}]*(?:yrkanden|förslag))");
    private static final Pattern POINT =
            Form.words(
                    "((?:punkt(?:en|erna)?|besluts?sats(?:en|erna)?|att-sats(?:en|erna)?)"
                        + "(?:\\s+\\d+(?:\\s*(?:,|och|samt|[-–])\\s*\\d+)*)?)\\s+(?:i|av|från)(?:\\s+de[nt])?");
    private static final Pattern OWN =
            Form.words("(?:det\\s+|de\\s+|sitt\\s+|sina\\s+)?(?:egna|eget)(?:\\s+och)?|sitt|sina");
    private static final Pattern AND_OWN =
            Form.words("(?:och|samt)\\s+(?:(?:det|de|sitt)\\s+)?(?:egna|eget)");
    private static final Pattern NOUN =
            Form.words(
                    "(?:de[tn]?\\s+)?(?:reviderat\\s+|reviderade\\s+|gemensamma\\s+|respektive\\s+)*(\\p{L}*?)-?"
                        + "(yrkande(?:na|n|t)?|förslag(?:en|et)?)");
    private static final Pattern MOTION =
            Form.words(
                    "motionen|motionens\\s+(?:yrkande|förslag)|(?:medborgar|e-|folk)förslaget"
                            + "|Göteborgsförslag(?:et)?(?:\\s+\\d+)?|initiativet");
    private static final Pattern MATTER =
            Form.words("hemställan(?:\\s+från\\s+" + PeopleParser.NAME + ")?|ärendet|framställan");
    private static final Pattern EXCEPT =
            Form.words(",?\\s*(?:med\\s+undantag\\s+(?:av|för)|förutom|utom)");
    private static final Pattern VARIOUS =
            Form.words("beträffande\\s+de\\s+olika\\s+\\p{L}+förslagen");

    private final int year;

    RefParser(int year) {
        this.year = year;
    }

    Optional<List<Ref>> list(Scan scan) {
        var refs = new ArrayList<Ref>();
        var next = one(scan);
        while (next.isPresent()) {
            refs.addAll(next.get());
            next = scan.attempt(s -> s.skip(AND) ? one(s) : Optional.<List<Ref>>empty());
        }
        return refs.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(refs));
    }

    Optional<List<Ref>> one(Scan scan) {
        return scan.attempt(this::production);
    }

    private Optional<List<Ref>> production(Scan scan) {
        var start = scan.at();
        var point = scan.take(POINT).map(m -> m.group(1));
        if (scan.skip(MOTION)) {
            return simple(scan, Noun.MOTION, start, point);
        }
        if (Offices.lying(scan)) {
            new Complements(this, year).read(scan);
            return simple(scan, Noun.LYING, start, point);
        }
        var office = Offices.take(scan);
        if (office.isPresent()) {
            var tail = new Complements(this, year);
            tail.read(scan);
            return Optional.of(
                    List.of(
                            ref(
                                    Noun.OFFICE,
                                    Reach.ONE,
                                    false,
                                    false,
                                    tail,
                                    List.of(),
                                    office,
                                    point,
                                    scan.since(start))));
        }
        return proposal(scan, start, point).or(() -> matter(scan, start, point));
    }

    private Optional<List<Ref>> matter(Scan scan, int start, Optional<String> point) {
        scan.back(start);
        return scan.skip(MATTER) ? simple(scan, Noun.MATTER, start, point) : Optional.empty();
    }

    private Optional<List<Ref>> simple(Scan scan, Noun noun, int start, Optional<String> point) {
        return Optional.of(
                List.of(
                        ref(
                                noun,
                                Reach.ONE,
                                false,
                                false,
                                new Complements(this, year),
                                List.of(),
                                Optional.empty(),
                                point,
                                scan.since(start))));
    }

    private Optional<List<Ref>> proposal(Scan scan, int start, Optional<String> point) {
        var reach = scan.take(REACH).map(m -> reach(m.group(1))).orElse(Reach.ONE);
        var own = scan.skip(OWN);
        var noun = scan.take(NOUN);
        var owners = noun.isPresent() ? Optional.<Owners>empty() : scan.attempt(Owners::take);
        own |= owners.isPresent() && (scan.skip(AND_OWN) || scan.skip(OWN));
        noun = noun.or(() -> scan.take(NOUN));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        var tail = new Complements(this, year);
        owners.ifPresent(o -> tail.groups.addAll(o.groups()));
        var head = noun.get().group(2).toLowerCase(Locale.ROOT);
        var prefix = noun.get().group(1).toLowerCase(Locale.ROOT);
        var plural =
                head.endsWith("ena")
                        || head.endsWith("den")
                        || head.endsWith("en")
                        || reach != Reach.ONE;
        tail.plural = plural;
        scan.skip(VARIOUS);
        tail.read(scan);
        var names = new ArrayList<>(owners.map(Owners::names).orElse(List.of()));
        names.addAll(tail.names);
        var each = names.size() > 1 && (plural || noun.get().group().contains("respektive"));
        if (each && tail.bare()) {
            return Optional.of(
                    names.stream()
                            .map(
                                    n ->
                                            ref(
                                                    kind(prefix),
                                                    Reach.ONE,
                                                    false,
                                                    false,
                                                    tail,
                                                    List.of(n),
                                                    Optional.empty(),
                                                    point,
                                                    scan.since(start)))
                            .toList());
        }
        var bare = plural && !own && names.isEmpty() && tail.bare() && prefix.isEmpty();
        var all = reach == Reach.ONE && bare ? Reach.ALL : reach;
        scan.attempt(s -> s.skip(EXCEPT) ? list(s) : Optional.<List<Ref>>empty());
        var isOwn = own;
        var found = new ArrayList<Ref>();
        found.add(
                ref(
                        kind(prefix),
                        all,
                        plural,
                        own,
                        tail,
                        names,
                        Optional.empty(),
                        point,
                        scan.since(start)));
        var more = plural && !tail.groups.isEmpty();
        while (more) {
            var next = scan.attempt(this::another);
            next.ifPresent(
                    t ->
                            found.add(
                                    ref(
                                            kind(prefix),
                                            all,
                                            true,
                                            isOwn,
                                            t,
                                            List.of(),
                                            Optional.empty(),
                                            point,
                                            scan.since(start))));
            more = next.isPresent();
        }
        return Optional.of(found);
    }

    /** "Yrkandena från M den 3 maj samt C den 4 maj": the paper that follows without its noun. */
    private Optional<Complements> another(Scan scan) {
        if (!scan.skip(AND)) {
            return Optional.empty();
        }
        var tail = new Complements(this, year);
        tail.plural = true;
        tail.read(scan);
        return tail.groups.isEmpty() ? Optional.empty() : Optional.of(tail);
    }

    private static Reach reach(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "övriga", "andra" -> Reach.OTHERS;
            case "återstående", "resterande" -> Reach.REMAINING;
            default -> Reach.ALL;
        };
    }

    private static Noun kind(String prefix) {
        return switch (prefix) {
            case "tilläggs" -> Noun.ADDITION;
            case "ändrings", "jämknings", "justerings" -> Noun.AMENDMENT;
            case "återremiss" -> Noun.REFERRAL;
            case "bordläggnings" -> Noun.POSTPONEMENT;
            case "avslags" -> Noun.REJECTION;
            default -> Noun.PROPOSAL;
        };
    }

    private static Ref ref(
            Noun noun,
            Reach reach,
            boolean plural,
            boolean own,
            Complements tail,
            List<String> names,
            Optional<String> office,
            Optional<String> point,
            String words) {
        return new Ref(
                noun,
                reach,
                plural,
                own,
                List.copyOf(tail.groups),
                List.copyOf(names),
                tail.date,
                office,
                tail.place,
                List.copyOf(tail.topics),
                point,
                tail.aim,
                words);
    }

    Optional<LocalDate> date(Scan scan) {
        return Dates.take(scan, year);
    }
}
