package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.regex.Pattern;

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
                    turn("(?:av|ur)\\s+ordföranden\\s+(?=på\\s)", ""),
                    turn(
                            "till\\s+stöd\\s+för(?=\\s+(?:det\\s+)?(?:egna|eget))",
                            "till förmån för"));

    private Synonyms() {}

    private static Turn turn(String own, String common) {
        return new Turn(
                Pattern.compile(
                        "(?<!\\p{L})(?:" + own + ")(?!\\p{L})",
                        Pattern.UNICODE_CASE
                                | Pattern.UNICODE_CHARACTER_CLASS
                                | Pattern.CASE_INSENSITIVE),
                common);
    }

    static String common(String sentence) {
        var said = sentence;
        for (var turn : TURNS) {
            said = turn.own().matcher(said).replaceAll(turn.common());
        }
        return said;
    }
}
