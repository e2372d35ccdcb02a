package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.grammar.Ref.Noun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposals as sentences point at them. */
final class RefParser {

    private static final Pattern AND =
            Form.of("(?:,?\\s*(?:och|samt)\\s+|,\\s*)(?:dels\\s+)?(?:på\\s+|till\\s+)?");
    private static final Pattern POINT =
            Form.words(
                    "((?:punkt(?:en|erna)?|besluts?sats(?:en|erna)?|att-sats(?:en|erna)?)"
                        + "(?:\\s+\\d+(?:\\s*(?:,|och|samt|[-–])\\s*\\d+)*)?)\\s+(?:i|av|från)(?:\\s+de[nt])?");
    private static final Pattern MOTION =
            Form.words(
                    "motionen|motionens\\s+(?:yrkande|förslag)|(?:medborgar|e-|folk)förslaget"
                            + "|Göteborgsförslag(?:et)?(?:\\s+\\d+)?|initiativet");
    private static final Pattern MATTER =
            Form.words("hemställan(?:\\s+från\\s+" + PeopleParser.NAME + ")?|ärendet|framställan");
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
        var named = new Naming(point, start);
        if (scan.skip(MOTION)) {
            return Optional.of(List.of(named.ref(Noun.MOTION, scan)));
        }
        if (Offices.lying(scan)) {
            named.tail(this, year).read(scan);
            return Optional.of(List.of(named.ref(Noun.LYING, scan)));
        }
        named.office(Offices.take(scan));
        if (named.ofOffice()) {
            named.tail(this, year).read(scan);
            return Optional.of(List.of(named.ref(Noun.OFFICE, scan)));
        }
        return scan.attempt(s -> new ProposalParser(this, year).read(s, point, start))
                .or(() -> matter(scan, named));
    }

    private static Optional<List<Ref>> matter(Scan scan, Naming named) {
        return scan.skip(MATTER)
                ? Optional.of(List.of(named.ref(Noun.MATTER, scan)))
                : Optional.empty();
    }

    Optional<LocalDate> date(Scan scan) {
        return Dates.take(scan, year);
    }
}
