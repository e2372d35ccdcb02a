package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.Seated;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sits in which seat.
 *
 * @param seats by number, from now on
 * @param inMatter by matter and number, in place of those who take no part in it
 * @param begun those who have begun to serve at the meeting
 * @param brokeOff who served and left, and when last
 */
public record Service(
        Map<Integer, Seated> seats,
        Map<ItemId, Map<Integer, Seated>> inMatter,
        List<PersonId> begun,
        Map<PersonId, BrokeOff> brokeOff) {

    /** Left the seat on the day, and in the midst of which matter. */
    public record BrokeOff(int seat, LocalDate day, Optional<ItemId> during) {}

    static final Service NONE = new Service(Map.of(), Map.of(), List.of(), Map.of());

    Service seated(int seat, Seated who) {
        var now = without(who.person());
        now.put(seat, who);
        return new Service(now, inMatter, begun(who), brokeOff);
    }

    Service seated(int seat, Seated who, ItemId item) {
        var there = Added.to(inMatter.getOrDefault(item, Map.of()), seat, who);
        return new Service(seats, Added.to(inMatter, item, there), begun(who), brokeOff);
    }

    /** As the roll was called; what was before is over. */
    Service called(List<Seated> all) {
        Service now = new Service(Map.of(), inMatter, begun, brokeOff);
        for (Seated one : all) {
            if (one.seat().isPresent()) now = now.seated(one.seat().get(), one);
        }
        return now;
    }

    Service left(PersonId person, LocalDate day, Optional<ItemId> during) {
        Optional<Integer> seat = seatOf(person).or(() -> during.flatMap(i -> seatOf(person, i)));
        if (seat.isEmpty()) return this;
        var broke = new BrokeOff(seat.get(), day, during);
        return new Service(without(person), inMatter, begun, Added.to(brokeOff, person, broke));
    }

    Service absent(PersonId person) {
        return new Service(without(person), inMatter, begun, brokeOff);
    }

    private Map<Integer, Seated> without(PersonId person) {
        var now = new LinkedHashMap<>(seats);
        now.values().removeIf(s -> s.person().equals(person));
        return now;
    }

    private List<PersonId> begun(Seated who) {
        return begun.contains(who.person()) ? begun : Added.to(begun, who.person());
    }

    Optional<Integer> seatOf(PersonId person) {
        return seatOf(person, seats);
    }

    private Optional<Integer> seatOf(PersonId person, ItemId item) {
        return seatOf(person, inMatter.getOrDefault(item, Map.of()));
    }

    private static Optional<Integer> seatOf(PersonId person, Map<Integer, Seated> seats) {
        return seats.entrySet().stream()
                .filter(s -> s.getValue().person().equals(person))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Seated> in(int seat) {
        return Optional.ofNullable(seats.get(seat));
    }

    Optional<Seated> in(int seat, ItemId item) {
        return Optional.ofNullable(inMatter.getOrDefault(item, Map.of()).get(seat));
    }
}
