package se.beslutsgang.imports.lists;

/**
 * Something in an appended list that does not add up, or could not be decided. Nothing is repaired
 * without one.
 *
 * @param line the line, from 1, of the text that the lists hang on
 * @param appendix the number of the appendix
 * @param expected what ought to stand there, or the alternatives
 * @param found what stands there
 */
public record ListWarning(int line, int appendix, What what, String expected, String found) {

    public enum What {
        /** Another paper, left alone. */
        NOT_A_LIST,
        /** Two lists of one number: the second is left alone. */
        NUMBER_TWICE,
        /** A number that the head of a vote ought to have. */
        COUNT_MISSING,
        /** The head of a vote and its rows count differently. */
        COUNT_DIFFERS,
        /** A seat that other votes of the meeting have. */
        SEAT_MISSING,
        SEAT_TWICE,
        /** A row that ends before its last column. */
        ROW_INCOMPLETE,
        /** Columns that came one after the other instead of side by side. */
        COLUMNS_MIXED,
        NAME_UNREADABLE,
        /** The lists spell one person in two ways; the spelling of the votes is taken. */
        NAME_SPELLED,
        /** A seat with two members, or with one whose seat it is not in the votes. */
        MEMBER_UNCERTAIN,
        PARTY_UNKNOWN,
        TIMES_UNKNOWN,
        /** It could not be decided in which seat, or when, a substitute served. */
        SUBSTITUTE_UNDECIDED,
        /** The votes and the attendance tell of different persons in a seat. */
        VOTES_DISAGREE
    }
}
