package se.beslutsgang.mandates;

import se.beslutsgang.ledger.EventCodec.Upcaster;
import se.beslutsgang.ledger.EventTypes.Key;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.function.UnaryOperator;

/** How what was told in an older shape is read today: what was not told stays untold. */
final class Upcasters {

    private record Step(Key from, UnaryOperator<ObjectNode> change) implements Upcaster {
        @Override
        public JsonNode upcast(JsonNode was) {
            return change.apply((ObjectNode) was);
        }
    }

    private Upcasters() {}

    /** Seats were not numbered, nor substitutes personal. */
    static Upcaster mandateGiven() {
        return new Step(
                new Key("mandates.MandateGiven", 1),
                was -> was.putNull("place").putNull("substituteFor"));
    }

    /** Nothing was known of substitutes, distance and staff. */
    static Upcaster rulesOfProcedureAdopted() {
        return new Step(
                new Key("mandates.RulesOfProcedureAdopted", 1),
                was -> {
                    ((ObjectNode) was.get("rules"))
                            .putNull("substitutes")
                            .put("substitutesReturn", false)
                            .put("distance", false)
                            .put("staffRepresentatives", false);
                    return was;
                });
    }
}
