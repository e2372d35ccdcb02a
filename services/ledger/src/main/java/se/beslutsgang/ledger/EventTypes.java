package se.beslutsgang.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of a module under the names and revisions they are stored by, for ever. The name is
 * written out here, so that a renamed class changes nothing in the ledger.
 */
public final class EventTypes {

    /** A name and revision such as {@code decisions.ProposalMoved.1}. */
    public record Key(String name, int revision) {
        @Override
        public String toString() {
            return name + "." + revision;
        }
    }

    private final String module;
    private final Map<Class<?>, Key> byClass = new LinkedHashMap<>();
    private final List<EventCodec.Upcaster> upcasters = new ArrayList<>();

    private EventTypes(String module) {
        this.module = module;
    }

    public static EventTypes of(String module) {
        return new EventTypes(module);
    }

    /**
     * @throws IllegalStateException when the class or the name is taken
     */
    public EventTypes with(String name, int revision, Class<?> type) {
        var key = new Key(module + "." + name, revision);
        if (byClass.containsValue(key) || byClass.put(type, key) != null) {
            throw new IllegalStateException(key + " or " + type + " is named twice");
        }
        return this;
    }

    /** How older revisions become the next. */
    public EventTypes upcasting(List<EventCodec.Upcaster> more) {
        upcasters.addAll(more);
        return this;
    }

    public List<EventCodec.Upcaster> upcasters() {
        return List.copyOf(upcasters);
    }

    public Map<Class<?>, Key> byClass() {
        return Map.copyOf(byClass);
    }
}
