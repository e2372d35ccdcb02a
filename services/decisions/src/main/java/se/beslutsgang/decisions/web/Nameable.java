package se.beslutsgang.decisions.web;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who can be named on the ballots of an item, with what tells one from another. Names are sealed,
 * and opened once for all lines.
 */
record Nameable(List<One> all) {

    /**
     * @param body code of one in which the person holds a mandate
     */
    record One(PersonId person, String name, Party party, String body) {

        /** "Anna Ek (S, RS)". */
        String label() {
            return name + " (" + party + ", " + body + ")";
        }

        /** Of two who share name, party and body. */
        String exact() {
            return label() + " " + person;
        }

        boolean isMeantBy(String line) {
            return Stream.of(name, name + " (" + party + ")", label(), exact())
                    .anyMatch(line::equalsIgnoreCase);
        }
    }

    /** Those whom a line of a ballot can mean, by what would tell each from the others. */
    Map<String, PersonId> meant(String line) {
        List<One> these = all.stream().filter(o -> o.isMeantBy(line)).toList();
        if (these.stream().map(One::person).distinct().count() == 1) {
            return Map.of(line, these.getFirst().person());
        }
        var meant = new LinkedHashMap<String, PersonId>();
        for (One o : these) {
            boolean alone =
                    these.stream()
                            .filter(other -> other.label().equals(o.label()))
                            .allMatch(other -> other.person().equals(o.person()));
            meant.put(alone ? o.label() : o.exact(), o.person());
        }
        return meant;
    }

    /** As a line of a ballot names nobody else; empty for whoever cannot be named now. */
    String line(PersonId person) {
        return all.stream()
                .filter(o -> o.person().equals(person))
                .findFirst()
                .flatMap(
                        o ->
                                meant(o.name()).entrySet().stream()
                                        .filter(e -> e.getValue().equals(person))
                                        .map(Map.Entry::getKey)
                                        .findFirst())
                .orElse("");
    }
}
