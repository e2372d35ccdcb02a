package se.beslutsgang.imports.lists;

import java.util.regex.Pattern;

/**
 * Heads, feet and numbers of pages. They are blanked, never cut, so that the numbers of lines stay;
 * and they are no evidence of where a page ends, since they come loose from it.
 */
final class Furniture {

    private static final Pattern PIECES =
            Pattern.compile(
                    """
                    ^[\\h\\f]*\\p{Lu}\\p{L}*fullmäktige(?:\\h+protokoll)?\\h*$
                    | \\f
                    | \\p{Lu}\\p{L}+s\\s+(?:[Ss]tad|kommun)\\s+\\p{L}+,?\\s+protokoll\\b
                    | Region\\s+\\p{Lu}\\p{L}+,?\\s+\\p{L}+,?\\s+protokoll\\b
                    | \\b\\d+\\s+\\(\\d+\\)
                    | \\bSida\\s+\\d+(?:\\s+av\\s+\\d+)?\\b
                    | \\bProtokoll\\s+\\(?nr\\s+\\d+\\)?
                    | \\bSammanträdesdatum:?\\s+\\d{4}-\\d\\d-\\d\\d
                    """,
                    Pattern.COMMENTS | Pattern.MULTILINE);

    private static final Pattern BODY = Pattern.compile("\\p{Lu}\\p{L}*fullmäktige");
    private static final Pattern INK = Pattern.compile("[^\\n]");

    private Furniture() {}

    static String blank(String text) {
        return PIECES.matcher(text).replaceAll(piece -> INK.matcher(piece.group()).replaceAll(" "));
    }

    /** The body's name where re-wrapping tore it from the rest of the head; no person's name. */
    static boolean isLoosePiece(String word) {
        return BODY.matcher(word).matches();
    }
}
