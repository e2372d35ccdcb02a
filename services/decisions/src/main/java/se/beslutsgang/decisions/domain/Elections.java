package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.ElectionEvent;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionCalled;

import java.util.List;
import java.util.Optional;

/** The elections of an item, in the order in which they were called. */
public record Elections(List<Election> all) {

    static Elections of(History history) {
        return new Elections(
                history.all(ElectionCalled.class).stream()
                        .map(c -> new Election(c, about(c.election(), history)))
                        .toList());
    }

    private static History about(int election, History history) {
        return new History(history.events().stream().filter(e -> isAbout(election, e)).toList());
    }

    private static boolean isAbout(int election, DecisionEvent event) {
        return event instanceof ElectionEvent e && e.election() == election;
    }

    Optional<Election> number(int election) {
        return all.stream().filter(e -> e.number() == election).findFirst();
    }

    int next() {
        return all.size() + 1;
    }

    /** Whether the item is one of election or employment (KL 5:50, 5:54, 5:56). */
    boolean areHeld() {
        return !all.isEmpty();
    }

    /** Whether one is still to be settled. */
    boolean areOpen() {
        return all.stream().anyMatch(e -> e.settled().isEmpty());
    }
}
