package se.beslutsgang.meetings.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values with one more in them; what there was stays as it was. */
final class Added {

    private Added() {}

    static <T> List<T> to(List<T> list, T value) {
        var more = new ArrayList<>(list);
        more.add(value);
        return Collections.unmodifiableList(more);
    }

    static <T> Set<T> to(Set<T> set, T value) {
        var more = new LinkedHashSet<>(set);
        more.add(value);
        return Collections.unmodifiableSet(more);
    }

    static <T> List<T> without(List<T> list, T value) {
        return list.stream().filter(v -> !value.equals(v)).toList();
    }

    static <K, V> Map<K, V> to(Map<K, V> map, K key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
