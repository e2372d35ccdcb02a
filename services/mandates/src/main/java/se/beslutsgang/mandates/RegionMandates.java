package se.beslutsgang.mandates;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.domain.RegionState;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.queries.Mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Answers from the region's own stream. */
@Component
final class RegionMandates implements Mandates {

    private static final String ERASED = "[raderad]";

    private final Streams streams;
    private final PersonalTexts texts;
    private final Fold<RegionState> regions;

    RegionMandates(Streams streams, PersonalTexts texts) {
        this.streams = streams;
        this.texts = texts;
        this.regions =
                new Fold<>(
                        streams,
                        RegionState.NONE,
                        (was, r) -> RegionState.evolve(was, (MandateEvent) r.event()));
    }

    private RegionState region(RegionId region) {
        return regions.of("region/" + region);
    }

    @Override
    public Body body(BodyId body) {
        BodyEstablished known = region(body.region()).bodies().get(body);
        if (known == null) throw new NoSuchElementException("There is no body " + body);
        return body(known);
    }

    private static Body body(BodyEstablished e) {
        return new Body(e.region(), e.body(), e.kind(), e.name(), e.code());
    }

    @Override
    public List<Body> bodies(RegionId region) {
        return region(region).bodies().values().stream().map(RegionMandates::body).toList();
    }

    @Override
    public Optional<Body> byCode(RegionId region, String code) {
        return bodies(region).stream().filter(b -> b.code().equals(code)).findFirst();
    }

    @Override
    public RulesOfProcedure rules(BodyId body, LocalDate on) {
        return region(body.region())
                .rulesOf(body, on)
                .orElseThrow(() -> new NoSuchElementException(body + " has no rules on " + on))
                .rules();
    }

    @Override
    public List<Mandate> of(BodyId body, LocalDate on) {
        return region(body.region()).mandatesOf(body, on).stream()
                .map(RegionMandates::mandate)
                .toList();
    }

    @Override
    public List<Mandate> held(PersonId person, LocalDate on) {
        return region(person.region()).mandates().stream()
                .filter(m -> m.person().equals(person) && RegionState.inForce(m, on))
                .map(RegionMandates::mandate)
                .toList();
    }

    private static Mandate mandate(MandateGiven m) {
        return new Mandate(m.body(), m.person(), m.office(), m.party());
    }

    @Override
    public String partyName(RegionId region, Party party) {
        return region(region).parties().getOrDefault(party, party.value());
    }

    @Override
    public String name(PersonId person) {
        return Optional.ofNullable(region(person.region()).persons().get(person))
                .map(ref -> texts.read(ref).orElse(ERASED))
                .orElse(person.value());
    }

    @Override
    public List<String> invented(RegionId region) {
        return region(region).invented();
    }

    @Override
    public List<RegionId> regions() {
        return streams.names("region/").stream()
                .map(s -> new RegionId(s.substring("region/".length())))
                .toList();
    }
}
