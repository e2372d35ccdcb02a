package se.beslutsgang.imports.lists;

import java.util.List;

/**
 * An appendix of minutes: "Bilaga 3".
 *
 * @param line of its heading, from 1
 * @param words what it says, without the heading and without page furniture
 */
record Appendix(int number, int line, Kind kind, List<Word> words) {

    enum Kind {
        ATTENDANCE,
        VOTE,
        /** Another paper, or the mention of one. */
        OTHER
    }
}
