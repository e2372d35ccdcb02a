package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.mandates.events.BodyKind;

/** What frees somebody from an office (avsägelse, KL 4:6). */
public final class Resignation {

    private Resignation() {}

    /**
     * Granted by an assembly that decided it: not by one that turned it down or put it off, nor by
     * a committee that proposes it, nor by the election of a successor in the same item.
     */
    public static boolean isGranted(DecisionMade made, BodyKind body) {
        return body == BodyKind.ASSEMBLY
                && made.kind() == DecisionKind.OWN
                && made.outcome() == Outcome.DECIDED
                && made.carried().isPresent();
    }
}
