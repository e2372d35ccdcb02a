package se.beslutsgang.ledger;

import java.util.List;

/**
 * Keeps a read model. It is given every event once, in the order of the log, in the transaction
 * that also moves its position; it may be emptied and fed again at any time. It reads no clock and
 * draws no random number, so that a rebuilt read model equals the live one byte for byte.
 */
public interface Projector {

    /** Stable name, such as {@code cases.register}. */
    String name();

    /** The tables it owns, all of them with a primary key; dumped and emptied as a whole. */
    List<String> tables();

    void on(Recorded recorded);

    /** Events that follow on each other; one that fails fails all. */
    default void onAll(List<Recorded> next) {
        next.forEach(this::on);
    }
}
