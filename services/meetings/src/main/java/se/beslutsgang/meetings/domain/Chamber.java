package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.events.Attendance.SERVES;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.Capacity;
import se.beslutsgang.meetings.events.Seated;
import se.beslutsgang.meetings.events.Whereabouts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The body as it sits: its seats and who is in them, in a matter or between matters. */
public final class Chamber {

    private final Roll roll;
    private final Bench bench;
    private final Optional<ItemId> item;
    private final Map<Integer, Seated> bySeat = new LinkedHashMap<>();
    private final Map<PersonId, Seated> byPerson = new LinkedHashMap<>();

    /**
     * @param item the matter, in which some may take no part
     */
    Chamber(Roll roll, Bench bench, Optional<ItemId> item) {
        this.roll = roll;
        this.bench = bench;
        this.item = item;
        bench.seats().forEach(this::sit);
        roll.attending().serving().filter(this::takesPart).forEach(this::unseated);
    }

    private void sit(Seat seat) {
        claimants(seat)
                .filter(s -> takesPart(s.person()) && !serves(s.person()))
                .findFirst()
                .ifPresent(
                        s -> {
                            bySeat.put(seat.number(), s);
                            byPerson.put(s.person(), s);
                        });
    }

    private void unseated(PersonId person) {
        byPerson.putIfAbsent(person, new Seated(person, Optional.empty(), Optional.empty()));
    }

    public Roll roll() {
        return roll;
    }

    public Bench bench() {
        return bench;
    }

    public Optional<ItemId> item() {
        return item;
    }

    /** Who serves, seat by seat; last those of whom no seat is known. */
    public List<Seated> serving() {
        return List.copyOf(byPerson.values());
    }

    /** Who serves in the seat now; empty when it stands empty. */
    Optional<Seated> occupant(Seat seat) {
        return Optional.ofNullable(bySeat.get(seat.number()));
    }

    /** First whoever has the seat, then whoever stands in for one who takes no part. */
    private Stream<Seated> claimants(Seat seat) {
        return Stream.of(
                        roll.service().in(seat.number()),
                        told(seat),
                        item.flatMap(i -> roll.service().in(seat.number(), i)))
                .flatMap(Optional::stream);
    }

    /** A member who was noted as serving before seats were told. */
    private Optional<Seated> told(Seat seat) {
        return seat.holder()
                .filter(p -> roll.attending().attendance().get(p) == SERVES)
                .map(p -> new Seated(p, Optional.of(seat.number()), Optional.empty()));
    }

    boolean isAside(PersonId person) {
        return item.filter(i -> roll.asideIn(i).contains(person)).isPresent();
    }

    private boolean takesPart(PersonId person) {
        return roll.attending().isHere(person) && !isAside(person);
    }

    public boolean serves(PersonId person) {
        return byPerson.containsKey(person);
    }

    /** Whether the seat is empty only because of a disqualification in the matter. */
    boolean isLeftAside(Seat seat) {
        return occupant(seat).isEmpty()
                && claimants(seat)
                        .map(Seated::person)
                        .anyMatch(p -> roll.attending().isHere(p) && isAside(p));
    }

    public int present() {
        return byPerson.size();
    }

    /**
     * More than half of the seats, KL 5:45, 6:27. The assembly counts those who are out by reason
     * of disqualification in the matter only, KL 5:46; for a committee there is no such exception.
     */
    public boolean isQuorate() {
        long aside =
                bench.isAssembly() ? bench.seats().stream().filter(this::isLeftAside).count() : 0;
        return (present() + aside) * 2 > bench.seats().size();
    }

    public List<Seat> empty() {
        return bench.seats().stream().filter(s -> occupant(s).isEmpty()).toList();
    }

    /** The substitutes who are there, may serve, and do not. */
    List<Substitute> available() {
        return bench.substitutes().stream()
                .filter(s -> takesPart(s.person()) && !serves(s.person()))
                .toList();
    }

    /** Who presides now; nobody, when nobody serves. */
    public Optional<PersonId> presides() {
        return roll.chairing().now(this);
    }

    /** As what one without a vote is there; empty for a stranger. */
    public Optional<Capacity> capacity(PersonId person) {
        return Optional.ofNullable(roll.attending().capacities().get(person))
                .or(() -> bench.right(person))
                .or(() -> bench.substitute(person).map(_ -> Capacity.SUBSTITUTE));
    }

    boolean maySpeak(PersonId person) {
        return serves(person)
                || takesPart(person) && capacity(person).filter(Capacity::maySpeak).isPresent();
    }

    public Whereabouts where(PersonId person) {
        return roll.attending().where(person);
    }

    /** Who was there at a distance and is not while the connection is lost (KL 5:16, 6:24). */
    public List<PersonId> cutOff() {
        return roll.attending().serving(Whereabouts.CONNECTION_LOST);
    }

    /** Who is there at a distance without a picture, and so not present. */
    public List<PersonId> unseen() {
        return roll.attending().serving(Whereabouts.PICTURE_OFF);
    }

    /** Those who are there without a vote. */
    public List<PersonId> attending() {
        return roll.attending().here().filter(p -> !serves(p)).toList();
    }
}
