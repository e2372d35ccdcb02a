package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reservations, notes, those who take no part, and immediate certification. */
final class DissentRules implements Rule {

    private static final String HOW =
            "(?:(?:skriftlig|muntlig)(?:t|en|a|ligen)?\\s+|skriftligen\\s+|muntligen\\s+|härmed\\s+|även\\s+)*";
    private static final Pattern RESERVES =
            Form.words(
                    "(?:(?:reserverar|reserverade)\\s+sig|(?:anmäler|anmälde|lämnar|lämnade)\\s+(?:en\\s+|sin\\s+)?"
                            + HOW
                            + "(?:reservation(?:er)?|avvikande\\s+mening))(?:\\s+(?:skriftligt|skriftligen|muntligt|muntligen))?"
                            + "(?:\\s+e?mot\\s+(?:fullmäktiges\\s+|kommunstyrelsens\\s+|nämndens\\s+)?(?:beslutet|besluten|beslut|förslaget)(?:\\s+i\\s+sin\\s+helhet)?)?");
    private static final Pattern AGAINST_FIRST =
            Form.words("mot\\s+(?:beslutet|besluten)\\s+reserverar\\s+sig");
    private static final Pattern IN_WHICH_PART =
            Form.of(
                    "(?:att|i den del|avseende|gällande|om att|i punkt)\\s+[^.]*?(?=,?\\s+till"
                            + " förmån|[.]?\\s*$)\\s*");
    private static final Pattern SEE =
            Form.of(
                    ",?\\s*(?:\\(?se bilaga[^.]*|enligt bilaga[^.]*|genom [^.]*|bilaga \\d+\\)?|med"
                            + " (?:en )?skriftlig reservation[^.]*)");
    private static final Pattern FAVOUR = Form.words("(?:till\\s+)?(?:förmån\\s+)?för");
    private static final Pattern AS_FOLLOWS =
            Form.of(
                    "(?:enligt|i enlighet med) (?:följande|nedan|det följande)\\s*:?.*|(?:med"
                            + " följande|enligt) (?:motivering|bilaga|skrivelse).*");
    private static final Pattern WILL_HAND_IN = Form.of("och\\s+anmäler\\s+att\\s+.*inkomma\\s+.*");
    private static final Pattern NOTES =
            Form.of(
                    "antecknar?(?:de)?\\s+|(?:lämnar|lämnade|avger|avgav|anmäler|inkommer"
                        + " med|inlämnar)\\s+(?:följande\\s+|en\\s+|ett\\s+|sitt\\s+|ett"
                        + " gemensamt\\s+)?"
                        + "(?=(?:skriftlig(?:t)?\\s+)?(?:särskilt\\s+)?\\p{L}*(?:yttrande|anteckning|förklaring|notering))");
    private static final String ITEM =
            "(?:beslut(?:et|en|sfattandet)?|(?:ärendets\\s+)?(?:handläggning(?:en)?|behandling(?:en)?|överläggning(?:en)?|avgörande(?:t)?))";
    private static final Pattern OUT =
            Form.words(
                    "(?:(?:deltar|deltog)\\s+(?:inte|ej|icke)\\s+i|avstår\\s+från\\s+att\\s+delta\\s+i|har\\s+(?:inte|ej)\\s+deltagit\\s+i)\\s+(?:den\\s+)?("
                            + ITEM
                            + ")(?:\\s+(?:eller|och)\\s+"
                            + ITEM
                            + ")*(?:\\s+(?:i|av)\\s+(?:ärendet|detta\\s+ärende|frågan))?");
    private static final Pattern BIAS =
            Form.of(
                    "(?:av ärendet|av detta ärende)?\\s*(?:eller beslutet\\s*)?(?:på grund"
                            + " av|p\\.?\\s?g\\.?\\s?a\\.?|till följd av) jäv");
    private static final Pattern BIASED =
            Form.words(
                    "(?:(?:har\\s+)?(?:anmäler|anmälde|anmält)\\s+(?:sig\\s+)?jävi?g?|är\\s+jävig(?:a)?|(?:lämnar|lämnade)\\s+(?:\\p{L}+)\\s+(?:på\\s+grund\\s+av|p\\.?\\s?g\\.?\\s?a\\.?)\\s+jäv)"
                        + "(?:\\s+(?:i|till)\\s+(?:ärendet|detta\\s+ärende|protokollet))?"
                        + "(?:,?\\s*(?:och|samt)\\s+(?:deltar|deltog|lämnar|lämnade|har|är)\\s+[^.]*|\\s+och\\s+byts\\s+ut[^.]*)?");
    private static final Pattern BIAS_FIRST =
            Form.words(
                    "(?:på\\s+grund\\s+av|p\\.?\\s?g\\.?\\s?a\\.?)\\s+jäv\\s+(?:deltar|deltog)(?:\\s+(?:inte|ej))?");
    private static final Pattern NOT_IN = Form.words("(?:(?:inte|ej)\\s+)?i\\s+[^.]*");
    private static final Pattern MEMBERS_OF =
            Form.words(
                    "(?:(?:de\\s+)?ledamöter(?:na)?|de)\\s+(?:som\\s+(?:är|sitter)\\s+)?(?:i|ledamöter\\s+i)\\s+(?=\\p{L}*(?:styrelse|nämnd|utskott|bolag))[^.]*?(?=\\s+deltar)");
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
        if (scan.skip(AGAINST_FIRST)) {
            return PeopleParser.object(scan).flatMap(w -> reservation(scan, w));
        }
        if (scan.skip(BIAS_FIRST)) {
            return PeopleParser.take(scan)
                    .filter(w -> scan.skip(NOT_IN))
                    .flatMap(w -> end(scan, new Said.Disqualified(w)));
        }
        var who = scan.skip(MEMBERS_OF) ? Optional.of(People.none()) : PeopleParser.all(scan);
        return who.flatMap(
                w ->
                        scan.attempt(s -> reserved(s, w))
                                .or(() -> scan.attempt(s -> out(s, w)))
                                .or(() -> scan.attempt(s -> note(s, w))));
    }

    private Optional<List<Said>> reserved(Scan scan, People who) {
        return scan.skip(RESERVES) ? reservation(scan, who) : Optional.empty();
    }

    private Optional<List<Said>> reservation(Scan scan, People who) {
        scan.skip(IN_WHICH_PART);
        var favour = scan.skip(FAVOUR) ? refs.list(scan) : Optional.<List<Ref>>empty();
        var open = scan.skip(AS_FOLLOWS);
        scan.skip(WILL_HAND_IN);
        scan.skip(SEE);
        var own = favour.orElse(List.of()).stream().anyMatch(Ref::own);
        return end(scan, new Said.Reserved(who, own, favour.orElse(List.of()), open));
    }

    private static Optional<List<Said>> out(Scan scan, People who) {
        if (scan.skip(BIASED)) {
            return end(scan, new Said.Disqualified(who));
        }
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
