package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.meetings.queries.Meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who can be nominated on the page: whoever holds a mandate in the region. */
@Component
class Electable {

    private final Mandates mandates;
    private final Meetings meetings;

    Electable(Mandates mandates, Meetings meetings) {
        this.mandates = mandates;
        this.meetings = meetings;
    }

    List<PersonId> in(Item item) {
        return held(item)
                .map(Mandate::person)
                .distinct()
                .sorted(Comparator.comparing(mandates::name))
                .toList();
    }

    /** Those whom a line of a ballot can mean, by what would tell each from the others. */
    Map<String, PersonId> meant(Item item, String line) {
        List<Mandate> all = held(item).filter(m -> isMeant(m, line)).toList();
        if (all.stream().map(Mandate::person).distinct().count() == 1) {
            return Map.of(line, all.getFirst().person());
        }
        var meant = new LinkedHashMap<String, PersonId>();
        for (Mandate m : all) {
            boolean alone =
                    all.stream()
                            .filter(o -> label(o).equals(label(m)))
                            .allMatch(o -> o.person().equals(m.person()));
            meant.put(alone ? label(m) : exact(m), m.person());
        }
        return meant;
    }

    /** As a line of a ballot names nobody else. */
    String line(Item item, PersonId person) {
        String name = mandates.name(person);
        return meant(item, name).entrySet().stream()
                .filter(e -> e.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    private boolean isMeant(Mandate m, String line) {
        String name = mandates.name(m.person());
        return Stream.of(name, name + " (" + m.party() + ")", label(m), exact(m))
                .anyMatch(line::equalsIgnoreCase);
    }

    /** "Anna Ek (S, RS)". */
    private String label(Mandate m) {
        String body = mandates.body(m.body()).code();
        return mandates.name(m.person()) + " (" + m.party() + ", " + body + ")";
    }

    /** Of two who share name, party and body. */
    private String exact(Mandate m) {
        return label(m) + " " + m.person();
    }

    private Stream<Mandate> held(Item item) {
        LocalDate day = meetings.of(item.id()).sitting().day();
        return mandates.bodies(item.body().region()).stream()
                .flatMap(b -> mandates.of(b.id(), day).stream());
    }
}
