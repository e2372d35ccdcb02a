package se.beslutsgang.ledger;

import java.util.List;

/** All events in the order of the log. */
public interface Log {

    /** The next events after a position, at most {@code limit}; from the first with -1. */
    List<Recorded> after(long position, int limit);

    /** The highest position, -1 when empty. */
    long head();
}
