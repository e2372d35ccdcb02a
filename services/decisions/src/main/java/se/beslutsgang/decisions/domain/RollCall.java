package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.kernel.PersonId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which those who may vote are called: by seat, and the chair last, so that nobody
 * votes after the ballot that decides at a tie (custom; NLL 2008 51 §).
 */
public record RollCall(List<PersonId> order) {

    /**
     * @param roll who serves, by seat
     * @param disqualified who takes no part
     */
    public static RollCall of(
            Iterable<PersonId> roll, Set<PersonId> disqualified, Optional<PersonId> chair) {
        var order = new LinkedHashSet<PersonId>();
        roll.forEach(order::add);
        order.removeAll(disqualified);
        chair.filter(order::remove).ifPresent(order::add);
        return new RollCall(List.copyOf(order));
    }

    /** Whose turn it is. */
    public Optional<PersonId> next(Map<PersonId, Choice> cast) {
        return order.stream().filter(p -> !cast.containsKey(p)).findFirst();
    }
}
