package se.beslutsgang.imports.lists;

import java.time.LocalTime;
import java.util.Optional;

/** A row of an attendance list while it is put together from its columns. */
final class Row {

    final int seat;
    final int line;

    /** Where among the cells the seat stands. */
    final int at;

    /** Whether all its cells stand side by side, so that nothing in it can be another row's. */
    boolean clean;

    /** Where among the cells the arrival stands. */
    int arrivalAt = -1;

    /** Where among the cells the member stands. */
    int memberAt = -1;

    Optional<Cell.Name> member = Optional.empty();
    Optional<Cell.Name> substitute = Optional.empty();
    Optional<String> party = Optional.empty();
    Optional<LocalTime> arrived = Optional.empty();
    Optional<LocalTime> left = Optional.empty();

    Row(Cell.Seat seat, int at) {
        this.seat = seat.number();
        this.line = seat.line();
        this.at = at;
    }

    /** Whether nobody is yet known to have served for the member. */
    boolean isFree() {
        return substitute.isEmpty();
    }

    boolean holds(int minute) {
        return arrived.isPresent()
                && left.isPresent()
                && minutes(arrived.get()) <= minute
                && minute <= lastMinute();
    }

    /** A meeting that goes on after midnight has its last hours after 24. */
    int lastMinute() {
        int first = arrived.map(Row::minutes).orElse(0);
        int last = left.map(Row::minutes).orElse(0);
        return last < first ? last + 24 * 60 : last;
    }

    int firstMinute() {
        return arrived.map(Row::minutes).orElse(0);
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    boolean overlaps(Row other) {
        return firstMinute() < other.lastMinute() && other.firstMinute() < lastMinute();
    }

    boolean isMember(String key) {
        return member.map(Cell.Name::key).filter(key::equals).isPresent();
    }

    boolean isSubstitute(String key) {
        return substitute.map(Cell.Name::key).filter(key::equals).isPresent();
    }
}
