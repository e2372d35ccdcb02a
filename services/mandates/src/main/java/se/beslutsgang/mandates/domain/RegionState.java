package se.beslutsgang.mandates.domain;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.MarkedInvented;
import se.beslutsgang.mandates.events.MandateEvent.PartyRegistered;
import se.beslutsgang.mandates.events.MandateEvent.PersonRegistered;
import se.beslutsgang.mandates.events.MandateEvent.RegionEstablished;
import se.beslutsgang.mandates.events.MandateEvent.RulesOfProcedureAdopted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A region's register: its parties and persons, bodies with their rules and mandates. */
public record RegionState(
        Optional<String> name,
        Map<Party, String> parties,
        Map<PersonId, TextRef> persons,
        Map<BodyId, BodyEstablished> bodies,
        List<RulesOfProcedureAdopted> rules,
        List<MandateGiven> mandates,
        List<String> invented) {

    public static final RegionState NONE =
            new RegionState(
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of());

    public static RegionState evolve(RegionState was, MandateEvent event) {
        return switch (event) {
            case RegionEstablished e -> was.named(e.name());
            case PartyRegistered e -> was.with(e);
            case PersonRegistered e -> was.with(e);
            case BodyEstablished e -> was.with(e);
            case RulesOfProcedureAdopted e -> was.with(e);
            case MandateGiven e -> was.with(e);
            case MarkedInvented e -> was.with(e);
        };
    }

    /** The rules of procedure in force in the body on the day: the latest adopted by then. */
    public Optional<RulesOfProcedureAdopted> rulesOf(BodyId body, LocalDate day) {
        return rules.stream()
                .filter(r -> r.body().equals(body) && !r.from().isAfter(day))
                .max(Comparator.comparing(RulesOfProcedureAdopted::from));
    }

    /** The mandates in force in the body on the day, in the order in which they were given. */
    public List<MandateGiven> mandatesOf(BodyId body, LocalDate day) {
        return mandates.stream().filter(m -> m.body().equals(body) && inForce(m, day)).toList();
    }

    public static boolean inForce(MandateGiven mandate, LocalDate day) {
        return !mandate.from().isAfter(day)
                && mandate.until().filter(last -> last.isBefore(day)).isEmpty();
    }

    private RegionState named(String n) {
        return new RegionState(Optional.of(n), parties, persons, bodies, rules, mandates, invented);
    }

    private RegionState with(PartyRegistered e) {
        return new RegionState(
                name,
                plus(parties, e.party(), e.name()),
                persons,
                bodies,
                rules,
                mandates,
                invented);
    }

    private RegionState with(PersonRegistered e) {
        return new RegionState(
                name,
                parties,
                plus(persons, e.person(), e.name()),
                bodies,
                rules,
                mandates,
                invented);
    }

    private RegionState with(BodyEstablished e) {
        return new RegionState(
                name, parties, persons, plus(bodies, e.body(), e), rules, mandates, invented);
    }

    private RegionState with(RulesOfProcedureAdopted e) {
        return new RegionState(name, parties, persons, bodies, plus(rules, e), mandates, invented);
    }

    private RegionState with(MandateGiven e) {
        return new RegionState(name, parties, persons, bodies, rules, plus(mandates, e), invented);
    }

    private RegionState with(MarkedInvented e) {
        return new RegionState(
                name, parties, persons, bodies, rules, mandates, plus(invented, e.what()));
    }

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }

    private static <T> List<T> plus(List<T> list, T value) {
        var more = new ArrayList<>(list);
        more.add(value);
        return List.copyOf(more);
    }
}
