package se.beslutsgang.ledger;

import java.util.List;

/** The events of one stream, straight from the ledger and therefore never behind. */
public interface Streams {

    default List<Recorded> read(String stream) {
        return read(stream, 0);
    }

    List<Recorded> read(String stream, long fromSequence);

    /** The events of several streams in the order in which they were stored. */
    List<Recorded> readAll(List<String> streams);

    /** The streams that begin with a prefix, in the order of their names. */
    List<String> names(String prefix);
}
