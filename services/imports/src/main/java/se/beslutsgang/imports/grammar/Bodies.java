package se.beslutsgang.imports.grammar;

import java.util.regex.Pattern;

/** The meeting as the one who decides. */
final class Bodies {

    /** "Hälso- och ", "Barn-, ungdoms- och ". */
    static final String COMPOUND = "(?:\\p{L}+-(?:,\\s*\\p{L}+-)*\\s+och\\s+)?";

    private static final String SPECIES =
            "(?:\\p{L}{4,}a\\s+(?=\\p{L}*(?:nämnd|utskott|beredning)))?";

    static final String NAME =
            "(?:"
                    + SPECIES
                    + COMPOUND
                    + "\\p{L}*(?:(?:fullmäktige|styrelsen|direktionen|kommittén)"
                    + "|(?:nämnden|utskottet|beredningen|delegationen)(?:\\s+(?-i:\\p{Lu})\\p{L}+|\\s+för\\s+\\p{L}+(?:-?\\s+och\\s+\\p{L}+)?)?"
                    + "|nämnd\\s+(?-i:\\p{Lu})\\p{L}+"
                    + "|(?:styrelsens|nämndens|nämnds|fullmäktiges)\\s+\\p{L}*(?:utskott|beredning|presidium))"
                    + "|mötet|församlingen)";

    static final Pattern BODY = Form.words(NAME);

    static final String THEN =
            "(?:först|härefter|därefter|slutligen|sedan|vidare|även|härmed|därmed|således|alltså|nu|också|därpå|därvid|då)";

    static final Pattern ADVERBS = Form.words(THEN + "(?:\\s+" + THEN + ")*");

    private Bodies() {}
}
