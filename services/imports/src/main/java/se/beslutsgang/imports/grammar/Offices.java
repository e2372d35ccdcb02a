package se.beslutsgang.imports.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposals of a body or an office: "kommunstyrelsens förslag". */
final class Offices {

    private static final String KIND =
            "(?:styrelse|nämnd|kontor|förvaltning|beredning|presidi(?:um|e)|utskott|direktör"
                    + "|kansli|revision|råd|ordförande|bolag)(?:en|et|n|t)?s{0,2}";
    private static final Pattern PROPOSAL =
            Form.words(
                    "((?:\\p{L}*fullmäktiges\\s+)?\\p{L}*"
                            + KIND
                            + ")\\s+(?:respektive\\s+)?förslag(?:et)?(?:\\s+till\\s+beslut(?!\\s+att))?");
    private static final Pattern LYING =
            Form.words(
                    "(?:det\\s+|ett\\s+)?(?:liggande|föreliggande|framlagda|framlagt|utsända)"
                        + "\\s+förslag(?:et)?(?:\\s+till\\s+beslut)?"
                        + "|förslaget\\s+(?:till\\s+beslut|i\\s+(?:ärendet|handlingarna|tjänsteskrivelsen))");

    private Offices() {}

    static Optional<String> take(Scan scan) {
        return scan.take(PROPOSAL).map(m -> base(m.group(1)));
    }

    static java.util.List<String> all(String text) {
        return PROPOSAL.matcher(text).results().map(m -> base(m.group(1))).toList();
    }

    static boolean lying(Scan scan) {
        return scan.skip(LYING);
    }

    static String base(String genitive) {
        var name = genitive.strip();
        name = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        if (name.matches(".*[^s]s$")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.endsWith("styrelse") ? name + "n" : name;
    }
}
