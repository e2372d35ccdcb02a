package se.beslutsgang.ledger.tally;

import se.beslutsgang.kernel.Command;

/** What can be asked of a tally. */
public sealed interface TallyCommand extends Command {

    String tally();

    @Override
    default String stream() {
        return TallyAggregate.stream(tally());
    }

    /**
     * Adds an amount once for each mark; a mark that begins with {@code two} counts in two parts.
     */
    record Count(String tally, String mark, int amount) implements TallyCommand {}
}
