package se.beslutsgang.ledger;

import java.util.List;
import java.util.Set;

/** All events in the order of the log. */
public interface Log {

    /** The next events after a position, at most {@code limit}; from the first with -1. */
    List<Recorded> after(long position, int limit);

    /**
     * The events above {@code after} and up to {@code until} whose types have one of the names, in
     * order.
     */
    List<Recorded> between(long after, long until, Set<String> names);

    /** The highest position, -1 when empty. */
    long head();
}
