package se.beslutsgang.imports.reading;

import java.util.List;
import java.util.Optional;

/**
 * What the text says came of it. Only ever compared with what the engine works out, never fed into
 * it.
 *
 * @param outcomes as told by the section Beslut, in order
 * @param adopted keys of the proposals that the lead of Beslut names: "Enligt yrkande från M och
 *     tilläggsyrkande från C"
 * @param leadKnown whether there is such a lead at all
 * @param admitted whether the text lets something be put, or asked
 * @param effect what the clauses of Beslut make of the matter, whoever decides in the end
 * @param minorityDelay whether the text says that a minority delayed the matter
 * @param receivers to whom the text then says that it was sent back
 * @param carried for each {@link Step.Counted} or {@link Step.Balloted} in order, the side that the
 *     text then says took effect; empty where it does not say
 */
public record Claim(
        List<Outcome> outcomes,
        List<String> adopted,
        boolean leadKnown,
        boolean admitted,
        Optional<Proposed.Effect> effect,
        boolean minorityDelay,
        List<String> receivers,
        List<Optional<Side>> carried) {

    public enum Outcome {
        DECIDED,
        REJECTED,
        ANSWERED,
        RECOMMENDED,
        REFERRED_BACK,
        POSTPONED,
        NOT_ADMITTED,
        NOTED
    }
}
