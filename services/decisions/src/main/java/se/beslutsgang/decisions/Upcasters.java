package se.beslutsgang.decisions;

import se.beslutsgang.ledger.EventCodec.Upcaster;
import se.beslutsgang.ledger.EventTypes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Consumer;

/** What was written before votes were known, read as what is written now. */
final class Upcasters {

    private Upcasters() {}

    static List<Upcaster> all() {
        return List.of(
                first("ItemPrepared", Upcasters::prepared),
                first("ProposalMoved", Upcasters::moved),
                of("ItemPrepared", 2, e -> meaning(e.get("pending"))),
                of("ProposalMoved", 2, e -> meaning(e.get("parts"))),
                first("QuestionPut", Upcasters::put),
                first("FindingStated", Upcasters::found),
                first("GavelFell", e -> e.put("number", 1)),
                first("DecisionMade", Upcasters::decided),
                first("ReservationDeclared", Upcasters::reserved));
    }

    private static Upcaster first(String name, Consumer<ObjectNode> change) {
        return of(name, 1, change);
    }

    private static Upcaster of(String name, int revision, Consumer<ObjectNode> change) {
        return new Upcaster() {
            @Override
            public EventTypes.Key from() {
                return new EventTypes.Key("decisions." + name, revision);
            }

            @Override
            public JsonNode upcast(JsonNode was) {
                ObjectNode is = was.asObject().deepCopy();
                change.accept(is);
                return is;
            }
        };
    }

    private static void prepared(ObjectNode e) {
        part(e.putArray("pending"), e.remove("pendingClauses"));
        e.put("effect", "DECIDES");
    }

    private static void part(ArrayNode parts, JsonNode clauses) {
        parts.addObject().putNull("decidedBy").set("clauses", clauses);
    }

    /** What comes of a part was that of the whole. */
    private static void meaning(JsonNode parts) {
        parts.forEach(part -> part.asObject().putNull("effect"));
    }

    private static void moved(ObjectNode e) {
        ObjectNode mover = e.putArray("movers").addObject();
        mover.set("person", e.remove("mover"));
        mover.set("party", e.remove("party"));
        e.putArray("parties");
        part(e.putArray("parts"), e.remove("clauses"));
        e.put("effect", "DECIDES");
        ObjectNode aim = e.putObject("aim");
        List.of("base", "clause", "receiver", "reason", "until").forEach(aim::putNull);
    }

    /** Each proposal was a question; now they are alternatives of one. */
    private static void put(ObjectNode e) {
        e.put("number", 1).put("kind", "MAIN").putNull("parent");
        approve(e.putArray("alternatives").addObject(), e.remove("proposal"));
    }

    private static void approve(ObjectNode alternative, JsonNode proposal) {
        alternative.put("approved", true).set("proposal", proposal);
    }

    private static void found(ObjectNode e) {
        e.put("number", 1);
        approve(e.putObject("found"), e.remove("carried"));
    }

    private static void decided(ObjectNode e) {
        boolean own = e.get("kind").asString().equals("OWN");
        e.put("number", 1).put("outcome", own ? "DECIDED" : "RECOMMENDED").putNull("deferral");
        e.putArray("adopted").add(e.get("carried"));
    }

    private static void reserved(ObjectNode e) {
        JsonNode party = e.remove("party");
        ArrayNode parties = e.putArray("parties");
        if (!party.isNull()) parties.add(party);
        e.putArray("proposals");
    }
}
