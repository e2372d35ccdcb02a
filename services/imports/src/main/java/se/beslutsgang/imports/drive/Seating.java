package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.lists.Attendance;
import se.beslutsgang.imports.lists.Ballot;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.commands.MandateCommand;
import se.beslutsgang.mandates.events.EndOfMandate;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who holds which seat of a body on the day of a meeting, as far as its minutes tell. */
final class Seating {

    private final House house;
    private final BodyId body;
    private final int seats;
    private final LocalDate day;
    private final Clerk clerk;
    private final Map<Integer, PersonId> held = new LinkedHashMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final Set<PersonId> substitutes = new HashSet<>();
    private Optional<PersonId> chair = Optional.empty();

    Seating(House house, BodyId body, ReadMeeting meeting, Clerk clerk, Mandates mandates) {
        this.house = house;
        this.body = body;
        this.seats = meeting.first().seats();
        this.day = meeting.first().date();
        this.clerk = clerk;
        for (Mandates.Mandate m : mandates.of(body, day)) {
            if (m.office() == Office.SUBSTITUTE) substitutes.add(m.person());
            else held.put(m.place(), m.person());
            if (m.office() == Office.CHAIR) chair = Optional.of(m.person());
        }
    }

    /** The seats that the list of attendance and the named votes tell of. */
    void fromLists(ReadMeeting meeting) {
        meeting.lists().attendance().ifPresent(list -> list.entries().forEach(this::seat));
        meeting.lists().votes().values().forEach(v -> v.ballots().forEach(this::seat));
    }

    private void seat(Attendance entry) {
        if (entry.seat() > seats) return;
        seat(entry.seat(), person(entry.member(), entry.party()));
    }

    private void seat(Ballot ballot) {
        PersonId person = person(ballot.name(), Optional.of(ballot.party()));
        if (ballot.function().member()) seat(ballot.seat(), person);
        else substitute(person);
        if (ballot.function() == Ballot.Function.ORDFORANDE) preside(person);
    }

    PersonId person(String name, Optional<String> party) {
        return house.person(new Named(name, party), clerk);
    }

    /** Of two whom one meeting's lists name in a seat, the second is there for the first. */
    private void seat(int seat, PersonId person) {
        PersonId holder = held.get(seat);
        boolean again = !told.add(seat);
        if (person.equals(holder)) return;
        if (held.containsValue(person)) return;
        if (holder != null && again) {
            substitute(person);
            return;
        }
        if (holder != null) {
            clerk.tell(
                    new MandateCommand.EndMandate(
                            body, holder, Office.MEMBER, day.minusDays(1), EndOfMandate.UNKNOWN),
                    0,
                    Assumption.ROLL);
        }
        held.put(seat, person);
        give(person, Office.MEMBER, Optional.of(seat));
    }

    private void substitute(PersonId person) {
        if (held.containsValue(person) || !substitutes.add(person)) return;
        give(person, Office.SUBSTITUTE, Optional.empty());
    }

    private void give(PersonId person, Office office, Optional<Integer> place) {
        Party party = house.partyOf(person);
        clerk.tell(
                new MandateCommand.GiveMandate(
                        body.region(),
                        body,
                        person,
                        office,
                        party,
                        day,
                        Optional.empty(),
                        place,
                        Optional.empty()),
                0,
                Assumption.ROLL);
    }

    /** Whoever is named takes a seat that nobody is known to hold, else is a substitute. */
    void named(Collection<Named> persons) {
        for (Named named : new LinkedHashSet<>(persons)) {
            PersonId person = house.person(named, clerk);
            if (held.containsValue(person) || substitutes.contains(person)) continue;
            Optional<Integer> free = free();
            if (free.isPresent()) seat(free.get(), person);
            else substitute(person);
        }
    }

    /** Who is not known is a number: "Plats 17". */
    void fill() {
        for (Optional<Integer> free = free(); free.isPresent(); free = free()) {
            seat(free.get(), person("Plats " + free.get(), Optional.empty()));
        }
    }

    private Optional<Integer> free() {
        for (int seat = 1; seat <= seats; seat++) {
            if (!held.containsKey(seat)) return Optional.of(seat);
        }
        return Optional.empty();
    }

    void preside(PersonId person) {
        if (chair.isPresent() || !held.containsValue(person)) return;
        chair = Optional.of(person);
        clerk.tell(
                new MandateCommand.ElectToPresidium(
                        body, person, Office.CHAIR, day, Optional.empty()),
                0,
                Assumption.CHAIR);
    }

    Map<Integer, PersonId> held() {
        return held;
    }

    Optional<Integer> seatOf(PersonId person) {
        return held.entrySet().stream()
                .filter(e -> e.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<PersonId> chair() {
        return chair;
    }
}
