package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns of phrase that houses have of their own, said as most houses say them. */
final class Synonyms {

    private record Turn(Pattern own, String common) {}

    private static final String CHAIR = "((?:tjänstgörande\\s+)?ordföranden)";

    private static final List<Turn> TURNS =
            List.of(
                    turn(
                            "(och|varvid\\s+ordföranden)\\s+(?:konstaterar|bedömer|uppfattar|noterar|förklarar)\\s+att",
                            "$1 finner att"),
                    turn(
                            CHAIR
                                    + "\\s+(?:bedömer|uppfattar|förklarar)\\s+("
                                    + Bodies.THEN
                                    + "\\s+)?att",
                            "$1 finner $2att"),
                    turn("(?:förklarar|anser)\\s+sig\\s+finna(?=\\s+att)", "finner"),
                    turn(
                            "efter\\s+att\\s+(ordföranden)\\s+(?:har\\s+)?ställt\\s+(propositione?r?)\\s+på\\s+(.+?),?\\s+finner\\s+(?:ordföranden|han|hon)",
                            "$1 ställer $2 på $3 och finner"),
                    turn("rösträkning(?=\\s+(?:begär|önskas|krävs))", "omröstning"),
                    turn("(?:blivit|har\\s+blivit)\\s+(?:bifalle[nt]|bifallna)", "bifallits"),
                    turn("(?:blivit|har\\s+blivit)\\s+(?:avslage[nt]|avslagna)", "avslagits"),
                    turn("(bifallits|avslagits|antagits)\\s+av\\s+(?:" + Bodies.NAME + ")", "$1"),
                    turn(
                            "(?:avger|avgav|inkommer\\s+med|inkom\\s+med|inlämnar|framför|låter\\s+anteckna|lät\\s+anteckna)\\s+(?:(?:en|sin|skriftlig|muntlig)\\s+)*reservation(?:er)?",
                            "anmäler reservation"),
                    turn(
                            "(yrkar|yrkade|föreslår)\\s+att\\s+(?:"
                                    + Bodies.NAME
                                    + ")\\s+(?:ska(?:ll)?\\s+)?(?:bifaller|bifalla)",
                            "$1 bifall till"),
                    turn(
                            "(yrkar|yrkade|föreslår)\\s+att\\s+(?:"
                                    + Bodies.NAME
                                    + ")\\s+(?:ska(?:ll)?\\s+)?(?:avslår|avslå)",
                            "$1 avslag på"),
                    turn("antal(?:et)?(?=\\s+(?:ja|nej)-?röster)", ""),
                    turn("(?<=\\)\\s)tillstyrker", "yrkar bifall till"),
                    turn("(?<=\\)\\s)avstyrker", "yrkar avslag på"),
                    turn(
                            "(?:lägger\\s+ner|lägger\\s+ned|nedlägger|lade\\s+ner|lade\\s+ned)\\s+(?:sin|sina)\\s+röst(?:er)?",
                            "avstår från att rösta"),
                    turn("(?:jämlikt|i\\s+överensstämmelse\\s+med|i\\s+linje\\s+med)", "enligt"),
                    turn(
                            "((?:omröstning|votering)(?:en)?)\\s+(?:påkallas|påkallades|önskas|yrkas)",
                            "$1 begärs"),
                    turn(
                            "begäran\\s+om\\s+(omröstning|votering)\\s+(?:framställs|framställdes|görs|ställs|inkommer)",
                            "$1 begärs"),
                    turn(
                            "(?:framställer|framför|lägger(?:\\s+fram)?|ställer)\\s+(?:ett\\s+)?yrkande\\s+om",
                            "yrkar"),
                    turn(
                            "("
                                    + Parties.CODE
                                    + ")-(?=(?:,|\\s+(?:och|samt))[^.]*-(?:ledamöterna|gruppen|grupperna))",
                            "$1"),
                    turn("av\\s+ordföranden(?=\\s+på\\s)", ""),
                    turn(
                            "till\\s+stöd\\s+för(?=\\s+(?:det\\s+)?(?:egna|eget))",
                            "till förmån för"));

    /** Most sentences hold none of them. */
    private static final Pattern ANY =
            whole(TURNS.stream().map(t -> t.own().pattern()).collect(Collectors.joining("|")));

    private Synonyms() {}

    private static Turn turn(String own, String common) {
        return new Turn(whole(own), common);
    }

    private static Pattern whole(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})",
                Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }

    static String common(String sentence) {
        if (!ANY.matcher(sentence).find()) return sentence.strip();
        var said = sentence;
        for (var turn : TURNS) {
            said = turn.own().matcher(said).replaceAll(turn.common());
        }
        return said.strip();
    }
}
