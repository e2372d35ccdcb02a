package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposals of a body or an office: "kommunstyrelsens förslag". */
final class Offices {

    private static final String KIND =
            "(?:styrelse|nämnd|direktion|kommitté|delegation|revisorer|kontor|förvaltning|beredning|presidi(?:um|e)|utskott|direktör"
                + "|kansli|revision|råd|ordförande|bolag)(?:en|et|na|n|t)?s{0,2}";
    private static final Pattern PROPOSAL =
            Form.words(
                    "((?:\\p{L}{4,}a\\s+(?=\\p{L}*(?:nämnd|utskott)))?"
                            + Bodies.COMPOUND
                            + "(?:\\p{L}*(?:fullmäktiges|styrelsens|nämndens)\\s+(?=\\p{L}*(?:utskott|presidi|beredning)))?\\p{L}*"
                            + KIND
                            + ")\\s+(?:respektive\\s+)?förslag(?:et)?(?:\\s+till\\s+beslut(?!\\s+att))?");

    /** From the beginning of a word; a search would else try at every letter. */
    private static final Pattern ANYWHERE =
            Pattern.compile("(?<!\\p{L})" + PROPOSAL.pattern(), PROPOSAL.flags());

    private static final Pattern LYING =
            Form.words(
                    "(?:det\\s+|ett\\s+)?(?:liggande|föreliggande|framlagda|framlagt|utsända|utsänt|upprättat|presenterat|lagda|lagt|givet)"
                        + "\\s+förslag(?:et)?(?:\\s+till\\s+beslut)?"
                        + "|huvudförslaget|förslag\\s+till\\s+beslut(?!\\s+(?:från|av))"
                        + "|förslaget(?:\\s+(?:till\\s+beslut|(?:i|enligt)\\s+(?:ärendet|handlingarna|tjänsteskrivelsen|tjänsteutlåtandet)))?"
                        + "(?!\\s+(?:från|av|om|i|som|till|med|till|är|har|beträffande|avseende|\\p{Lu}))");

    private static final Pattern SHORT =
            Form.of("(?:förvaltningen|nämnden|kontoret|utskottet|styrelsen|beredningen)");
    private static final Pattern PENDING =
            Form.words("(?:liggande|föreliggande|framlagt|upprättat|utsänt)\\s+förslag(?:et)?");

    private Offices() {}

    static Optional<String> take(Scan scan) {
        return scan.take(PROPOSAL).map(m -> base(m.group(1)));
    }

    static List<String> all(String text) {
        return ANYWHERE.matcher(text).results().map(m -> base(m.group(1))).toList();
    }

    /** Whether somebody speaks of a proposal that lies before the meeting, whosever it is. */
    static boolean anyLying(String text) {
        return PENDING.matcher(text).find();
    }

    /** "Förvaltningen" is the school administration, where that is the one that is named. */
    static boolean same(String one, String other) {
        return one.equals(other) || isShort(one, other) || isShort(other, one);
    }

    private static boolean isShort(String brief, String whole) {
        return SHORT.matcher(brief).matches() && whole.endsWith(brief);
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
