package se.beslutsgang.mandates.domain;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.DepartureNoted;
import se.beslutsgang.mandates.events.MandateEvent.MarkedInvented;
import se.beslutsgang.mandates.events.MandateEvent.OfBody;
import se.beslutsgang.mandates.events.MandateEvent.PartyRegistered;
import se.beslutsgang.mandates.events.MandateEvent.PersonRegistered;
import se.beslutsgang.mandates.events.MandateEvent.RegionEstablished;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A region's register: its parties and persons, and its bodies. */
public record RegionState(
        Optional<String> name,
        Map<Party, String> parties,
        Map<PersonId, TextRef> persons,
        Map<BodyId, BodyState> bodies,
        List<String> invented) {

    public static final RegionState NONE =
            new RegionState(Optional.empty(), Map.of(), Map.of(), Map.of(), List.of());

    public static RegionState evolve(RegionState was, MandateEvent event) {
        return switch (event) {
            case RegionEstablished e ->
                    new RegionState(
                            Optional.of(e.name()),
                            was.parties,
                            was.persons,
                            was.bodies,
                            was.invented);
            case PartyRegistered e ->
                    new RegionState(
                            was.name,
                            Added.to(was.parties, e.party(), e.name()),
                            was.persons,
                            was.bodies,
                            was.invented);
            case PersonRegistered e ->
                    new RegionState(
                            was.name,
                            was.parties,
                            Added.to(was.persons, e.person(), e.name()),
                            was.bodies,
                            was.invented);
            case BodyEstablished e -> was.with(e.body(), BodyState.of(e));
            case OfBody e -> was.with(e.body(), BodyState.evolve(was.body(e.body()), e));
            case MarkedInvented e ->
                    new RegionState(
                            was.name,
                            was.parties,
                            was.persons,
                            was.bodies,
                            Added.to(was.invented, e.what()));
            case DepartureNoted _ -> was;
        };
    }

    private RegionState with(BodyId id, BodyState body) {
        return new RegionState(name, parties, persons, Added.to(bodies, id, body), invented);
    }

    /**
     * @throws IllegalStateException when there is no such body
     */
    BodyState body(BodyId id) {
        BodyState body = bodies.get(id);
        if (body == null) throw new IllegalStateException("There is no body " + id);
        return body;
    }
}
