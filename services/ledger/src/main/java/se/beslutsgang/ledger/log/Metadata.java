package se.beslutsgang.ledger.log;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Mode;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.kernel.TextRef;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside an event, in one place: who, under which mandate, when it happened, in which
 * mode, why, and in which chain. When it was recorded is a column of its own.
 */
public record Metadata(Occasion occasion, String correlation) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public byte[] write() {
        return MAPPER.writeValueAsBytes(toMap());
    }

    public Map<String, String> toMap() {
        var map = new LinkedHashMap<String, String>();
        map.put("actor", occasion.actor().person().value());
        map.put("role", occasion.actor().role().name());
        occasion.actor().mandate().ifPresent(m -> map.put("mandate", m.value()));
        map.put("happened", occasion.happened().toString());
        map.put("mode", occasion.mode().name());
        occasion.reason().ifPresent(r -> map.put("reason", r.value()));
        occasion.source().ifPresent(s -> put(s, map));
        map.put("correlation", correlation);
        return map;
    }

    private static void put(Occasion.Source source, Map<String, String> map) {
        map.put("paper", source.paper());
        map.put("line", String.valueOf(source.line()));
        map.put("assumed", source.assumed());
    }

    private static Optional<Occasion.Source> source(Map<String, ?> map) {
        if (!map.containsKey("paper")) return Optional.empty();
        return Optional.of(
                new Occasion.Source(
                        text(map, "paper"),
                        Integer.parseInt(text(map, "line")),
                        text(map, "assumed")));
    }

    static Metadata read(byte[] bytes) {
        return of(MAPPER.readValue(bytes, new TypeReference<Map<String, String>>() {}));
    }

    public static Metadata of(Map<String, ?> map) {
        var actor =
                new Actor(
                        new PersonId(text(map, "actor")),
                        Role.valueOf(text(map, "role")),
                        Optional.ofNullable((String) map.get("mandate")).map(BodyId::new));
        var occasion =
                new Occasion(
                        actor,
                        Happened.parse(text(map, "happened")),
                        Mode.valueOf(text(map, "mode")),
                        Optional.ofNullable((String) map.get("reason")).map(TextRef::new),
                        source(map));
        return new Metadata(occasion, text(map, "correlation"));
    }

    /** In the place of what cannot be read: the system, when it was recorded. */
    static Metadata unknown(Instant recorded) {
        return new Metadata(Occasion.recording(Actor.SYSTEM, Happened.at(recorded)), "");
    }

    private static String text(Map<String, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) throw new IllegalStateException("Metadata without \"" + key + "\"");
        return value.toString();
    }
}
