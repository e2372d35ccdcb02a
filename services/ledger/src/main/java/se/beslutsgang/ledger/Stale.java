package se.beslutsgang.ledger;

/** Somebody was faster: the page or the plan that led to the command is out of date. */
public final class Stale extends RuntimeException {

    public Stale(String stream, Throwable cause) {
        super("Somebody else changed " + stream + " at the same time", cause);
    }
}
