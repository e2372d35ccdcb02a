package se.beslutsgang.mandates.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.BusinessClock;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.web.DemoPeople;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everybody who holds a seat today, once, under the party. */
@Component
class SeatsToChoose implements DemoPeople {

    private final Mandates mandates;
    private final BusinessClock clock;

    SeatsToChoose(Mandates mandates, BusinessClock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public List<Elected> elected() {
        return mandates.regions().stream().flatMap(r -> in(r).stream()).toList();
    }

    @Override
    public Optional<PersonId> official(Role role) {
        String code = role == Role.SECRETARY ? "sekreterare" : "revisor";
        return mandates.regions().stream()
                .map(r -> PersonId.of(r, code))
                .filter(p -> !mandates.name(p).equals(p.value()))
                .findFirst();
    }

    private List<Elected> in(RegionId region) {
        LocalDate today = SwedishTime.dayOf(clock.now());
        Map<PersonId, List<Mandate>> held =
                mandates.bodies(region).stream()
                        .flatMap(b -> mandates.of(b.id(), today).stream())
                        .collect(
                                Collectors.groupingBy(
                                        Mandate::person, LinkedHashMap::new, Collectors.toList()));
        return held.values().stream().map(seats -> elected(region, seats)).toList();
    }

    private Elected elected(RegionId region, List<Mandate> seats) {
        Mandate first = seats.getFirst();
        String name = mandates.name(first.person());
        List<BodyId> chaired =
                seats.stream().filter(m -> m.office() == Office.CHAIR).map(Mandate::body).toList();
        String bodies =
                chaired.stream()
                        .map(b -> mandates.body(b).name())
                        .collect(Collectors.joining(", "));
        return new Elected(
                first.person(),
                name,
                mandates.partyName(region, first.party()),
                seats.stream().map(Mandate::body).distinct().toList(),
                chaired,
                bodies + ": " + name);
    }
}
