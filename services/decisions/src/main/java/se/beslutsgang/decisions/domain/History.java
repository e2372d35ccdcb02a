package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.DecisionEvent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has been told so far, in its order; every view of an item is read off it. */
record History(List<DecisionEvent> events) {

    History and(DecisionEvent event) {
        return new History(Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    <E extends DecisionEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <E extends DecisionEvent> Optional<E> last(Class<E> kind) {
        return events.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** What was told after the last of the kind; all, where there is none. */
    History afterLast(Class<? extends DecisionEvent> kind) {
        int last = events.size() - 1;
        while (last >= 0 && !kind.isInstance(events.get(last))) last--;
        return new History(events.subList(last + 1, events.size()));
    }

    /** What was told after an event of the kind; nothing where there was none. */
    History since(Class<? extends DecisionEvent> kind) {
        return new History(events.stream().dropWhile(e -> !kind.isInstance(e)).skip(1).toList());
    }

    boolean has(Class<? extends DecisionEvent> kind) {
        return events.stream().anyMatch(kind::isInstance);
    }
}
