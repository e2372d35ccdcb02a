package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reservations, notes, those who take no part, and immediate certification. */
final class DissentRules implements Rule {

    private static final Pattern RESERVES =
            Form.words(
                    "(?:reserverar|reserverade)\\s+sig\\s+(?:skriftligt?(?:en)?\\s+|muntligt?(?:en)?\\s+)?(?:e?mot|till\\s+förmån)(?:\\s+(?:beslutet|besluten|förslaget|fullmäktiges\\s+beslut))?");
    private static final Pattern FAVOUR = Form.words("(?:till\\s+)?(?:förmån\\s+)?för");
    private static final Pattern AS_FOLLOWS =
            Form.of(
                    "(?:enligt|i enlighet med) (?:följande|nedan|det följande)\\s*:?.*|(?:med"
                            + " följande|enligt) (?:motivering|bilaga|skrivelse).*");
    private static final Pattern WILL_HAND_IN = Form.of("och\\s+anmäler\\s+att\\s+.*inkomma\\s+.*");
    private static final Pattern NOTES =
            Form.of(
                    "antecknar?(?:de)?\\s+|(?:lämnar|avger|lämnade|avgav)\\s+(?:följande\\s+|en\\s+|ett\\s+)?"
                        + "(?=(?:särskilt\\s+)?\\p{L}*(?:yttrande|anteckning|förklaring))");
    private static final Pattern OUT =
            Form.words(
                    "(?:deltar|deltog)\\s+(?:inte|ej)\\s+i\\s+(beslutet|besluten|handläggningen)");
    private static final Pattern BIAS =
            Form.of(
                    "(?:av ärendet|av detta ärende)?\\s*(?:eller beslutet\\s*)?(?:på grund"
                            + " av|p\\.?\\s?g\\.?\\s?a\\.?) jäv");
    private static final Pattern IN_PART =
            Form.of(
                    "(?:med hänvisning till|beträffande|avseende|vad gäller|om|för det"
                            + " fall)\\s+.*");
    private static final Pattern ALL = Form.of(".*");
    private static final Pattern LEAD =
            Form.of(
                    "^(?:som\\s+(?:ett\\s+)?(?:särskilt\\s+)?yttrande|följande(?:\\s+till\\s+protokollet)?|till\\s+protokollet)\\s*:?\\s*");
    private static final Pattern CERTIFIED =
            Form.words(
                    "(?:protokollet|paragrafen|ärendet|beslutet|denna\\s+paragraf)[^.]*(?:omedelbart\\s+justera(?:t|d|s)|justera(?:s|des)\\s+omedelbart)");
    private static final Pattern THEY =
            Form.words(
                    "det\\s+antecknas\\s+(?:till\\s+protokollet\\s+)?att\\s+[^.]*(?:inte|ej)\\s+(?:deltagit|deltar)\\s+i\\s+(?:beslutet|handläggningen)[^.]*");

    private final RefParser refs;

    DissentRules(RefParser refs) {
        this.refs = refs;
    }

    @Override
    public Optional<List<Said>> read(Scan scan) {
        if (scan.skip(CERTIFIED)) {
            return end(scan, new Said.Certified());
        }
        if (scan.skip(THEY)) {
            return end(scan, new Said.StoodOut(People.none(), Optional.empty()));
        }
        var who = PeopleParser.take(scan);
        return who.flatMap(
                w ->
                        scan.attempt(s -> reserved(s, w))
                                .or(() -> scan.attempt(s -> out(s, w)))
                                .or(() -> scan.attempt(s -> note(s, w))));
    }

    private Optional<List<Said>> reserved(Scan scan, People who) {
        if (!scan.skip(RESERVES)) {
            return Optional.empty();
        }
        var favour = scan.skip(FAVOUR) ? refs.list(scan) : Optional.<List<Ref>>empty();
        var open = scan.skip(AS_FOLLOWS);
        scan.skip(WILL_HAND_IN);
        var own = favour.orElse(List.of()).stream().anyMatch(Ref::own);
        return end(scan, new Said.Reserved(who, own, favour.orElse(List.of()), open));
    }

    private static Optional<List<Said>> out(Scan scan, People who) {
        var out = scan.take(OUT);
        if (out.isEmpty()) {
            return Optional.empty();
        }
        if (scan.skip(BIAS)) {
            return end(scan, new Said.Disqualified(who));
        }
        scan.skip(IN_PART);
        return end(scan, new Said.StoodOut(who, Optional.empty()));
    }

    private static Optional<List<Said>> note(Scan scan, People who) {
        if (!scan.skip(NOTES)) {
            return Optional.empty();
        }
        var text = scan.take(ALL).map(m -> m.group().strip()).orElse("");
        return Optional.of(List.of(new Said.Noted(who, words(text), text.contains(":"))));
    }

    /** What is noted, without the words that enter it. */
    private static String words(String text) {
        var said = LEAD.matcher(text).replaceFirst("");
        return text.contains(":") ? said : said.replaceAll("^[”\"]|[.”\"]+$", "");
    }

    private static Optional<List<Said>> end(Scan scan, Said said) {
        return scan.done() ? Optional.of(List.of(said)) : Optional.empty();
    }
}
