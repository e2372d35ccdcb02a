package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Whoever took the chair and serves, else by the order of {@link #next}. */
    Optional<PersonId> now(Chamber chamber) {
        return chamber.item()
                .flatMap(item -> Optional.ofNullable(inMatter.get(item)))
                .filter(chamber::serves)
                .or(() -> taken.filter(chamber::serves))
                .or(() -> next(chamber));
    }

    /** Of those who serve, the presidium by rank, else the elected, else the longest in service. */
    Optional<PersonId> next(Chamber chamber) {
        Bench bench = chamber.bench();
        return Stream.of(bench.presidium().stream(), elected.stream(), bench.byService().stream())
                .flatMap(people -> people)
                .filter(chamber::serves)
                .findFirst();
    }
}
