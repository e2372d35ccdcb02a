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
import se.beslutsgang.mandates.domain.Holding;
import se.beslutsgang.mandates.domain.Presidium;
import se.beslutsgang.mandates.domain.RegionState;
import se.beslutsgang.mandates.events.AllowedToRaise;
import se.beslutsgang.mandates.events.MandateEvent;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.MandateEvent.MinutesFormChosen;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.queries.Mandates;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return body(known(body).established());
    }

    private static Body body(BodyEstablished e) {
        return new Body(e.region(), e.body(), e.kind(), e.name(), e.code());
    }

    @Override
    public List<Body> bodies(RegionId region) {
        return region(region).bodies().values().stream().map(b -> body(b.established())).toList();
    }

    @Override
    public Optional<Body> byCode(RegionId region, String code) {
        return bodies(region).stream().filter(b -> b.code().equals(code)).findFirst();
    }

    @Override
    public RulesOfProcedure rules(BodyId body, LocalDate on) {
        return rules(known(body), on);
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

    private static RulesOfProcedure rules(BodyState body, LocalDate on) {
        return body.rules(on)
                .orElseThrow(
                        () ->
                                new NoSuchElementException(
                                        body.established().body() + " has no rules on " + on))
                .rules();
    }

    @Override
    public Membership membership(BodyId body, LocalDate on) {
        BodyState known = known(body);
        Asked last = asked.get(body);
        if (last != null && last.is(known, on)) return last.membership();
        Membership membership = membership(known, on);
        asked.put(body, new Asked(known, on, membership));
        return membership;
    }

    private static Membership membership(BodyState known, LocalDate on) {
        return new Membership(
                body(known.established()),
                rules(known, on),
                mandates(known, on).toList(),
                seats(known, on),
                presidium(known, on),
                known.byService(on),
                rights(known, on));
    }

    @Override
    public List<Mandate> of(BodyId body, LocalDate on) {
        BodyState known = region(body.region()).bodies().get(body);
        return known == null ? List.of() : mandates(known, on).toList();
    }

    @Override
    public List<Mandate> held(PersonId person, LocalDate on) {
        return region(person.region()).bodies().values().stream()
                .flatMap(b -> mandates(b, on))
                .filter(m -> m.person().equals(person))
                .toList();
    }

    /** Who has a seat is no substitute beside it. */
    private static Stream<Mandate> mandates(BodyState body, LocalDate on) {
        Set<PersonId> seated =
                body.mandates().seated(on).stream()
                        .map(Holding::person)
                        .collect(Collectors.toSet());
        return body.mandates().on(on).stream()
                .filter(h -> h.seated() || !seated.contains(h.person()))
                .map(
                        h ->
                                new Mandate(
                                        body.established().body(),
                                        h.person(),
                                        body.office(h, on),
                                        h.party(),
                                        h.place(),
                                        h.substituteFor()));
    }

    private static List<Seat> seats(BodyState body, LocalDate on) {
        Map<Integer, Holding> last = body.mandates().lastInSeats(on);
        return IntStream.rangeClosed(1, body.seats(on))
                .mapToObj(n -> seat(n, Optional.ofNullable(last.get(n)), on))
                .toList();
    }

    private static Seat seat(int number, Optional<Holding> last, LocalDate on) {
        return new Seat(
                number,
                last.map(Holding::party),
                last.filter(h -> h.inForce(on)).map(Holding::person));
    }

    private static List<PersonId> presidium(BodyState body, LocalDate on) {
        return body.presidium().on(on).stream()
                .map(Presidium.Term::person)
                .filter(p -> body.mandates().hasSeat(p, on))
                .distinct()
                .toList();
    }

    private static Map<PersonId, RightToAttend> rights(BodyState body, LocalDate on) {
        var rights = new LinkedHashMap<PersonId, RightToAttend>();
        body.rights(on).forEach(r -> rights.put(r.person(), r.right()));
        return rights;
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
