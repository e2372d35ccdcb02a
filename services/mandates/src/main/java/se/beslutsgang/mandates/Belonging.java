package se.beslutsgang.mandates;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.domain.BodyState;
import se.beslutsgang.mandates.domain.Holding;
import se.beslutsgang.mandates.domain.Presidium;
import se.beslutsgang.mandates.events.MandateEvent.BodyEstablished;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.mandates.queries.Mandates.Body;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.mandates.queries.Mandates.Membership;
import se.beslutsgang.mandates.queries.Mandates.Seat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who belongs to a body on a day, from its state. */
final class Belonging {

    private Belonging() {}

    static Body body(BodyEstablished e) {
        return new Body(e.region(), e.body(), e.kind(), e.name(), e.code());
    }

    static Membership membership(BodyState known, LocalDate on) {
        return new Membership(
                body(known.established()),
                rules(known, on),
                mandates(known, on).toList(),
                seats(known, on),
                presidium(known, on),
                known.byService(on),
                rights(known, on));
    }

    static RulesOfProcedure rules(BodyState body, LocalDate on) {
        return body.rules(on)
                .orElseThrow(
                        () ->
                                new NoSuchElementException(
                                        body.established().body() + " has no rules on " + on))
                .rules();
    }

    /** Who has a seat is no substitute beside it. */
    static Stream<Mandate> mandates(BodyState body, LocalDate on) {
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
}
