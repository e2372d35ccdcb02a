package se.beslutsgang.mandates.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The mandates of a body, in the order in which they were given. */
public record Mandated(List<Holding> holdings) {

    static final Mandated NONE = new Mandated(List.of());

    /** At its place, or at the next that is free on its first day. */
    Mandated given(MandateGiven e) {
        int place = e.place().orElseGet(() -> nextPlace(e.office(), e.from()));
        return given(Holding.of(e, place));
    }

    Mandated given(Holding holding) {
        return new Mandated(Added.to(holdings, holding));
    }

    int nextPlace(Office office, LocalDate day) {
        return IntStream.iterate(1, n -> n + 1)
                .filter(n -> at(office, n, day).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Mandated ended(PersonId person, Office office, LocalDate last) {
        return new Mandated(
                holdings.stream()
                        .map(h -> isMeant(h, person, office, last) ? h.ended(last) : h)
                        .toList());
    }

    private static boolean isMeant(Holding h, PersonId person, Office office, LocalDate day) {
        return h.person().equals(person) && h.is(office) && h.inForce(day);
    }

    private Optional<Holding> at(Office office, int place, LocalDate day) {
        return holdings.stream()
                .filter(h -> h.is(office) && h.place() == place && h.inForce(day))
                .findFirst();
    }

    public Optional<Holding> inSeat(int seat, LocalDate day) {
        return at(Office.MEMBER, seat, day);
    }

    public List<Holding> on(LocalDate day) {
        return holdings.stream().filter(h -> h.inForce(day)).toList();
    }

    public List<Holding> seated(LocalDate day) {
        return on(day).stream().filter(Holding::seated).toList();
    }

    public boolean hasSeat(PersonId person, LocalDate day) {
        return seated(day).stream().anyMatch(h -> h.person().equals(person));
    }

    boolean holds(PersonId person, Office office, LocalDate day) {
        return on(day).stream().anyMatch(h -> h.person().equals(person) && h.is(office));
    }

    /** Since when each has been a member. */
    Map<PersonId, LocalDate> firstDays() {
        var first = new HashMap<PersonId, LocalDate>();
        for (Holding h : holdings) {
            if (h.seated()) {
                first.merge(h.person(), h.from(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return first;
    }

    /**
     * Who has had the seat in the term that runs on the day, in the order in which it was given.
     */
    List<Holding> inSeatDuringTerm(int seat, LocalDate day) {
        return holdings.stream()
                .filter(h -> h.seated() && h.place() == seat && h.isOfTerm(day))
                .toList();
    }

    /** By seat, whoever had it last by the day. */
    public Map<Integer, Holding> lastInSeats(LocalDate day) {
        var last = new HashMap<Integer, Holding>();
        for (Holding h : holdings) {
            if (h.seated() && !h.from().isAfter(day)) {
                last.merge(h.place(), h, (a, b) -> b.from().isBefore(a.from()) ? a : b);
            }
        }
        return last;
    }
}
