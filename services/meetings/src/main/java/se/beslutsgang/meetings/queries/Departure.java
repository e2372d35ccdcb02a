package se.beslutsgang.meetings.queries;

import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.Recorded;

/**
 * A rule that was departed from.
 *
 * @param rule its key, such as {@code decisions.NO_QUORUM}
 * @param on when, by whom, in which mode and why
 */
public record Departure(String rule, String section, Occasion on) {

    public static Departure of(Recorded recorded, String rule, String section) {
        return new Departure(rule, section, recorded.occasion());
    }
}
