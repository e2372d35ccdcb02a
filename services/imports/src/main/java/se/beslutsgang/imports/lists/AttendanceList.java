package se.beslutsgang.imports.lists;

import java.util.List;

/**
 * The list of who attended, with substitutes back in the rows that they were torn from.
 *
 * @param line of the heading, from 1
 * @param entries in the order of the list
 * @param unplaced substitutes for whom no row could be decided
 */
public record AttendanceList(
        int appendix, int line, List<Attendance> entries, List<Unplaced> unplaced) {

    /**
     * A substitute without a row.
     *
     * @param name first name first
     * @param candidates the entries in which he or she may have served; empty if nothing fits
     */
    public record Unplaced(String name, int line, List<Attendance> candidates) {}

    /** The entries of a seat, in the order of their times. */
    public List<Attendance> ofSeat(int seat) {
        return entries.stream().filter(e -> e.seat() == seat).toList();
    }
}
