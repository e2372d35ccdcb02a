package se.beslutsgang.mandates;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.ledger.Fold;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Streams;
import se.beslutsgang.mandates.domain.BodyState;
import se.beslutsgang.mandates.domain.RegionState;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.MinutesFormChosen;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.queries.Mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers from the region's own stream. */
@Component
final class RegionMandates implements Mandates {

    private static final String ERASED = "[raderad]";

    private final Streams streams;
    private final PersonalTexts texts;
    private final Fold<RegionState> regions;
    private final Map<BodyId, Asked> asked = new ConcurrentHashMap<>();

    /** The membership that was asked for last: a meeting asks for that of its day all the time. */
    private record Asked(BodyState of, LocalDate on, Membership membership) {

        boolean is(BodyState body, LocalDate day) {
            return of == body && on.equals(day);
        }
    }

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

    private BodyState known(BodyId body) {
        BodyState known = region(body.region()).bodies().get(body);
        if (known == null) throw new NoSuchElementException("There is no body " + body);
        return known;
    }

    @Override
    public Body body(BodyId body) {
        return Belonging.body(known(body).established());
    }

    @Override
    public List<Body> bodies(RegionId region) {
        return region(region).bodies().values().stream()
                .map(b -> Belonging.body(b.established()))
                .toList();
    }

    @Override
    public Optional<Body> byCode(RegionId region, String code) {
        return bodies(region).stream().filter(b -> b.code().equals(code)).findFirst();
    }

    @Override
    public RulesOfProcedure rules(BodyId body, LocalDate on) {
        return Belonging.rules(known(body), on);
    }

    @Override
    public MinutesForm minutesForm(BodyId body, LocalDate on) {
        return known(body).minutesForm(on).orElse(MinutesForm.NORRBOTTEN);
    }

    @Override
    public boolean mayMeetInPublic(BodyId body, LocalDate on) {
        return known(body).mayMeetInPublic(on);
    }

    @Override
    public Set<AllowedToRaise> mayRaise(BodyId body, LocalDate on) {
        return known(body).mayRaise(on);
    }

    @Override
    public boolean mayAskWithoutQuorum(BodyId body, LocalDate on) {
        return known(body).mayAskWithoutQuorum(on);
    }

    @Override
    public List<LocalDate> proportionalElections(BodyId body) {
        return known(body).proportionalElections();
    }

    @Override
    public List<MinutesFormChosen> minutesForms(BodyId body) {
        return known(body).minutesForms();
    }

    @Override
    public Membership membership(BodyId body, LocalDate on) {
        BodyState known = known(body);
        Asked last = asked.get(body);
        if (last != null && last.is(known, on)) return last.membership();
        Membership membership = Belonging.membership(known, on);
        asked.put(body, new Asked(known, on, membership));
        return membership;
    }

    @Override
    public List<Mandate> of(BodyId body, LocalDate on) {
        BodyState known = region(body.region()).bodies().get(body);
        return known == null ? List.of() : Belonging.mandates(known, on).toList();
    }

    @Override
    public List<Mandate> held(PersonId person, LocalDate on) {
        return region(person.region()).bodies().values().stream()
                .flatMap(b -> Belonging.mandates(b, on))
                .filter(m -> m.person().equals(person))
                .toList();
    }

    @Override
    public boolean isRegistered(RegionId region, PersonId person) {
        return region(region).persons().containsKey(person);
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
    public String name(RegionId region) {
        return region(region).name().orElse(region.value());
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
