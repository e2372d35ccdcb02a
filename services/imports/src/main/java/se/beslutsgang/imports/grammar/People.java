package se.beslutsgang.imports.grammar;

import se.beslutsgang.imports.reading.Named;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Those of whom a sentence tells.
 *
 * @param parties of whose members it tells: "Ledamöterna från M och D"
 * @param chair the person among them who presides
 * @param presiding whether the chair is meant, named or not
 */
record People(List<Named> persons, List<String> parties, Optional<Named> chair, boolean presiding) {

    People and(People other) {
        return new People(
                Stream.concat(persons.stream(), other.persons.stream()).distinct().toList(),
                Stream.concat(parties.stream(), other.parties.stream()).distinct().toList(),
                chair.or(other::chair),
                presiding || other.presiding);
    }

    static People none() {
        return new People(List.of(), List.of(), Optional.empty(), false);
    }
}
