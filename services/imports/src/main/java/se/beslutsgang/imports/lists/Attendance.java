package se.beslutsgang.imports.lists;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Who served in a seat from when to when; one who left and came back has several.
 *
 * @param seat as printed; numbers above the seats of the body are persons who attend without one
 * @param member whose seat it is, first name first
 * @param substitute who served in it, where it is told or could be worked out
 * @param party the short form
 * @param line from 1
 * @param certain whether nothing is left to decide about it: no substitute who found no row could
 *     have served here then, and no vote tells of another in the seat
 */
public record Attendance(
        int seat,
        String member,
        Optional<String> substitute,
        Optional<String> party,
        LocalTime arrived,
        LocalTime left,
        int line,
        boolean certain) {

    /** Who sat there. */
    public String serving() {
        return substitute.orElse(member);
    }
}
