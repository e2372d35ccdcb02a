package se.beslutsgang.imports.conformance;

/** How a § came out; the first that holds, in this order. */
public enum Status {
    /** The engine refused a command, or the § could not be read at all. */
    REFUSED("refused"),
    /** A sentence of the procedure was not understood. */
    NOT_UNDERSTOOD("not-understood"),
    /** The engine works out something else than the text says. */
    DIFFERS("differs"),
    REPRODUCED("reproduced"),
    /**
     * It tells of no proposal, question, vote, disqualification, non-participation or reservation.
     */
    NO_PROCEDURE("no-procedure");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
