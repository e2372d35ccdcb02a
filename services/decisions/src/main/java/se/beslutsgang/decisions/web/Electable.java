package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.meetings.queries.Meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

    Nameable nameable(Item item) {
        var names = new HashMap<PersonId, String>();
        return new Nameable(
                held(item)
                        .map(
                                m ->
                                        new Nameable.One(
                                                m.person(),
                                                names.computeIfAbsent(m.person(), mandates::name),
                                                m.party(),
                                                mandates.body(m.body()).code()))
                        .toList());
    }

    private Stream<Mandate> held(Item item) {
        LocalDate day = meetings.of(item.id()).sitting().day();
        return mandates.bodies(item.body().region()).stream()
                .flatMap(b -> mandates.of(b.id(), day).stream());
    }
}
