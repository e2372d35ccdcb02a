package se.beslutsgang.ledger.tally;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.kernel.Strength;

/** The one rule of a tally. */
public enum TallyRule implements Rule {
    NOTHING_NEGATIVE;

    @Override
    public String section() {
        return "-";
    }

    @Override
    public Strength strength() {
        return Strength.IMPOSSIBLE;
    }

    @Override
    public String key() {
        return "tally." + name();
    }
}
