package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;

import java.util.Map;
import java.util.Optional;

/**
 * Who took the chair.
 *
 * @param taken from now on
 * @param inMatter in one matter
 * @param elected while nobody of the presidium is there
 */
public record Chairing(
        Optional<PersonId> taken, Map<ItemId, PersonId> inMatter, Optional<PersonId> elected) {

    static final Chairing NONE = new Chairing(Optional.empty(), Map.of(), Optional.empty());

    Chairing taken(PersonId person) {
        return new Chairing(Optional.of(person), inMatter, elected);
    }

    Chairing taken(PersonId person, ItemId item) {
        return new Chairing(taken, Added.to(inMatter, item, person), elected);
    }

    Chairing elected(PersonId person) {
        return new Chairing(taken, inMatter, Optional.of(person));
    }

    boolean isTaken(PersonId person, Optional<ItemId> item) {
        return item.map(i -> Optional.ofNullable(inMatter.get(i)))
                .orElse(taken)
                .filter(person::equals)
                .isPresent();
    }
}
