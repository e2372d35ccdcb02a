package se.beslutsgang.ledger;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.TextRef;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Events to bytes and back. An event is JSON: strings, numbers, lists, ISO 8601 dates and kernel
 * identifiers as plain strings. What it does not know it does not guess: an unknown type, an
 * unknown field and a missing one are faults.
 */
public final class EventCodec {

    private final JsonMapper mapper = mapper();
    private final Map<Class<?>, EventTypes.Key> keys = new HashMap<>();
    private final Map<EventTypes.Key, Class<?>> classes = new HashMap<>();
    private final Map<EventTypes.Key, Upcaster> upcasters = new HashMap<>();

    /**
     * @throws IllegalStateException when two modules claim a name, or an upcaster leads to nothing
     */
    public EventCodec(List<EventTypes> types, List<Upcaster> upcasters) {
        for (EventTypes module : types) {
            module.byClass()
                    .forEach(
                            (type, key) -> {
                                keys.put(type, key);
                                if (classes.put(key, type) != null) {
                                    throw new IllegalStateException(key + " is named twice");
                                }
                            });
        }
        var all = new ArrayList<>(upcasters);
        types.forEach(module -> all.addAll(module.upcasters()));
        for (Upcaster upcaster : all) {
            if (this.upcasters.put(upcaster.from(), upcaster) != null) {
                throw new IllegalStateException(upcaster.from() + " has two upcasters");
            }
        }
        this.upcasters.keySet().forEach(this::requireEnd);
    }

    private void requireEnd(EventTypes.Key from) {
        if (classes.containsKey(from)) {
            throw new IllegalStateException(from + " has both a class and an upcaster");
        }
        if (!classes.containsKey(latest(from))) {
            throw new IllegalStateException("The upcaster of " + from + " leads to no class");
        }
    }

    private EventTypes.Key latest(EventTypes.Key from) {
        EventTypes.Key key = from;
        while (upcasters.containsKey(key)) key = next(key);
        return key;
    }

    private static EventTypes.Key next(EventTypes.Key key) {
        return new EventTypes.Key(key.name(), key.revision() + 1);
    }

    public EventTypes.Key keyOf(Object event) {
        return keyOf(event.getClass());
    }

    /** What events of the type are called in the log; all revisions of it have one name. */
    public EventTypes.Key keyOf(Class<?> type) {
        EventTypes.Key key = keys.get(type);
        if (key == null) {
            throw new IllegalStateException(
                    type.getName() + " has no stored name: add it to the EventTypes");
        }
        return key;
    }

    public byte[] write(Object event) {
        return mapper.writeValueAsBytes(event);
    }

    /**
     * @throws IllegalStateException when no class is known for the type, or the bytes do not fit it
     */
    public Object read(EventTypes.Key stored, byte[] bytes) {
        Class<?> type = classes.get(latest(stored));
        if (type == null) throw new IllegalStateException("Unknown event type " + stored);
        try {
            return upcasters.containsKey(stored)
                    ? mapper.treeToValue(upcast(stored, bytes), type)
                    : mapper.readValue(bytes, type);
        } catch (RuntimeException e) {
            throw new IllegalStateException("The bytes of a " + stored + " do not fit it", e);
        }
    }

    private JsonNode upcast(EventTypes.Key stored, byte[] bytes) {
        JsonNode tree = mapper.readTree(bytes);
        EventTypes.Key key = stored;
        for (Upcaster upcaster; (upcaster = upcasters.get(key)) != null; key = next(key)) {
            tree = upcaster.upcast(tree);
        }
        return tree;
    }

    public Stream<EventTypes.Key> known() {
        return Stream.concat(classes.keySet().stream(), upcasters.keySet().stream()).distinct();
    }

    private static JsonMapper mapper() {
        var ids = new SimpleModule("kernel");
        text(ids, BodyId.class, BodyId::new);
        text(ids, CaseId.class, CaseId::new);
        text(ids, DocumentHash.class, DocumentHash::new);
        text(ids, ItemId.class, ItemId::new);
        text(ids, MeetingId.class, MeetingId::new);
        text(ids, MinutesId.class, MinutesId::new);
        text(ids, Party.class, Party::new);
        text(ids, PersonId.class, PersonId::new);
        text(ids, ProposalId.class, ProposalId::new);
        text(ids, RegionId.class, RegionId::new);
        text(ids, TextRef.class, TextRef::new);
        text(ids, Happened.class, Happened::parse);
        return JsonMapper.builder()
                .addModule(ids)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, java.util.function.Function<String, T> parse) {
        module.addSerializer(
                new StdSerializer<T>(type) {
                    @Override
                    public void serialize(T value, JsonGenerator out, SerializationContext c) {
                        out.writeString(value.toString());
                    }
                });
        module.addDeserializer(
                type,
                new StdDeserializer<T>(type) {
                    @Override
                    public T deserialize(JsonParser in, DeserializationContext c) {
                        return parse.apply(in.getString());
                    }
                });
    }

    /** Turns the JSON of a revision into that of the next. */
    public interface Upcaster {

        EventTypes.Key from();

        JsonNode upcast(JsonNode was);
    }
}
