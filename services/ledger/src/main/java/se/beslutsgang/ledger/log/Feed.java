package se.beslutsgang.ledger.log;

import se.beslutsgang.ledger.EventCodec;
import se.beslutsgang.ledger.Log;
import se.beslutsgang.ledger.Reaction;
import se.beslutsgang.ledger.Recorded;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader is given next. */
interface Feed {

    /** How many are passed by at most in one transaction. */
    int SPAN = 500;

    /**
     * @param until the position to which the reader has come when it has taken them in
     */
    record Batch(List<Recorded> events, long until) {}

    Batch after(long position);

    /** What the reaction hears, so many at a time. */
    static Feed of(Reaction reaction, EventCodec codec, Log log, int most) {
        return named(
                log,
                most,
                reaction.hears().stream()
                        .map(t -> codec.keyOf(t).name())
                        .collect(Collectors.toSet()));
    }

    /** All events, so many at a time. */
    static Feed all(Log log, int most) {
        return position -> {
            List<Recorded> events = log.after(position, most);
            return new Batch(events, events.isEmpty() ? position : events.getLast().position());
        };
    }

    /** The events with the names, so many at a time; the others are passed by. */
    static Feed named(Log log, int most, Set<String> names) {
        return position -> {
            // Looked up first: what gets a position afterwards is not passed by unseen.
            long until = Math.min(position + SPAN, log.head());
            List<Recorded> named = log.between(position, until, names);
            if (named.size() <= most) return new Batch(named, until);
            List<Recorded> first = named.subList(0, most);
            return new Batch(first, first.getLast().position());
        };
    }
}
