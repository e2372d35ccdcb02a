package se.beslutsgang.imports.conformance;

import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.imports.drive.PartyName;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.kernel.Party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who reserves, and in favour of what. */
final class ReservationComparison {

    private final List<Step.Reserved> told;
    private final Engine engine;
    private final List<String> differences = new ArrayList<>();

    ReservationComparison(Reading reading, Engine engine) {
        this.told =
                reading.steps().stream()
                        .filter(Step.Reserved.class::isInstance)
                        .map(Step.Reserved.class::cast)
                        .toList();
        this.engine = engine;
    }

    List<String> differences() {
        List<ReservationDeclared> made = engine.declared();
        if (told.size() != made.size()) {
            differ("reservations", told.size(), made.size());
        } else {
            for (int n = 0; n < made.size(); n++) compare(told.get(n), made.get(n));
        }
        return List.copyOf(differences);
    }

    private void compare(Step.Reserved told, ReservationDeclared made) {
        List<Party> parties = told.parties().stream().map(PartyName::of).toList();
        List<String> persons = engine.names(made);
        List<String> named = told.persons().stream().map(Named::name).toList();
        if (!made.parties().equals(parties) || !persons.containsAll(named)) {
            differ("who reserves", by(told), persons);
        }
        if (persons.isEmpty()) differ("who reserves", by(told), "nobody who took part");
        Set<String> favour = new HashSet<>();
        made.proposals().forEach(p -> favour.add(engine.key(p)));
        if (!favour.equals(new HashSet<>(told.inFavourOf()))) {
            differ("reservation of " + by(told) + " in favour of", told.inFavourOf(), favour);
        }
        if (told.own() && favour.isEmpty()) {
            differ(
                    "reservation of " + by(told),
                    "in favour of their own proposal",
                    "they have none");
        }
    }

    private static List<String> by(Step.Reserved told) {
        if (!told.parties().isEmpty()) return told.parties();
        return told.persons().stream().map(Named::name).toList();
    }

    private void differ(String what, Object told, Object worked) {
        differences.add(Comparison.difference(what, told, worked));
    }
}
