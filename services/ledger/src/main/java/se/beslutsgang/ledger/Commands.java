package se.beslutsgang.ledger;

import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Occasion;

/** The way in: every change of the record goes through here. */
public interface Commands {

    /**
     * Handles the command in a transaction of its own, or in the one that is open.
     *
     * @throws se.beslutsgang.kernel.Rejected when a rule says no; nothing is stored
     * @throws Stale when others were faster three times in a row; nothing is stored
     */
    void send(Command command, Occasion occasion);

    /** The same, as a consequence of an event, whose correlation is carried on. */
    void send(Command command, Occasion occasion, Recorded cause);
}
