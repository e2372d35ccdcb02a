package se.beslutsgang.imports.papers;

/**
 * A line of a paper.
 *
 * @param number in the file, from 1
 * @param text without the blanks around it
 * @param indent blanks before it: an item whose bullet was lost, or the first line of a page
 * @param apart whether a blank line, or the top of the paper, is before it
 */
record Line(int number, String text, int indent, boolean apart) {

    boolean endsSentence() {
        return text.matches(".*[.!?:;][)”\"]?");
    }

    boolean isBroken() {
        return text.matches(".*[\\p{L}\\d]-");
    }

    /** Whether it can only go on with the line before: a small letter, or a bracket. */
    boolean beginsLow() {
        return Character.isLowerCase(text.codePointAt(0)) || text.startsWith("(");
    }
}
