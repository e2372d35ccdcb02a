package se.beslutsgang.ledger;

import java.util.List;

/** All projectors and reactions as they follow the log. */
public interface Readers {

    /** Told while read models are rebuilt. */
    interface Progress {
        void at(String projector, long events, long of);
    }

    List<ReaderStatus> status();

    List<Parked> parked();

    /** Tries the parked events of a reader's stream again. @return whether all went through */
    boolean retry(String reader, String stream);

    /** Whether every event has a position and every reader has taken it in or parked it. */
    boolean isQuiet();

    /** Empties every read model and feeds its projector the whole log; reactions are not fed. */
    void rebuild(Progress progress);

    /** Every row of a projector's tables in the order of their keys, as text. */
    List<String> dump(String projector);

    /** The projectors by name. */
    List<String> projectors();
}
