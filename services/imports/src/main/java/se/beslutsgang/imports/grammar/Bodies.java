package se.beslutsgang.imports.grammar;

import java.util.regex.Pattern;

/** The meeting as the one who decides. */
final class Bodies {

    static final String NAME =
            "(?:(?:kommun|region|landstings)?(?:fullmäktige|styrelsen)|\\p{L}*(?:nämnden|utskottet|beredningen)(?:\\s+\\p{Lu}\\p{L}+)?|mötet|församlingen)";

    static final Pattern BODY = Form.words(NAME);

    static final String THEN =
            "(?:först|härefter|därefter|slutligen|sedan|vidare|även|härmed|därmed|nu|också)";

    static final Pattern ADVERBS = Form.words(THEN + "(?:\\s+" + THEN + ")*");

    private Bodies() {}
}
