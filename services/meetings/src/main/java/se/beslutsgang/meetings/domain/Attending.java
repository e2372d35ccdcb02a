package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.Capacity;
import se.beslutsgang.meetings.events.Whereabouts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who is there, where, and as what.
 *
 * @param capacities of those who attend without a vote, where told
 * @param notified who told beforehand that they will not come
 */
public record Attending(
        Map<PersonId, Attendance> attendance,
        Map<PersonId, Whereabouts> whereabouts,
        Map<PersonId, Capacity> capacities,
        List<PersonId> notified) {

    static final Attending NONE = new Attending(Map.of(), Map.of(), Map.of(), List.of());

    Attending noted(PersonId person, Attendance how) {
        return new Attending(Added.to(attendance, person, how), whereabouts, capacities, notified);
    }

    /** Serves no longer; whether here or gone is as before. */
    Attending relieved(PersonId person) {
        return attendance.get(person) == Attendance.SERVES
                ? noted(person, Attendance.ATTENDS)
                : this;
    }

    Attending at(PersonId person, Whereabouts where) {
        return new Attending(
                attendance, Added.to(whereabouts, person, where), capacities, notified);
    }

    Attending as(PersonId person, Capacity capacity) {
        return new Attending(
                        attendance, whereabouts, Added.to(capacities, person, capacity), notified)
                .noted(person, Attendance.ATTENDS);
    }

    Attending willNotCome(PersonId person) {
        return new Attending(attendance, whereabouts, capacities, Added.to(notified, person))
                .noted(person, Attendance.ABSENT);
    }

    Whereabouts where(PersonId person) {
        return whereabouts.getOrDefault(person, Whereabouts.IN_THE_ROOM);
    }

    /** Who serve, but for where they are. */
    List<PersonId> serving(Whereabouts whereabouts) {
        return attendance.entrySet().stream()
                .filter(e -> e.getValue() == Attendance.SERVES)
                .map(Map.Entry::getKey)
                .filter(p -> where(p) == whereabouts)
                .toList();
    }

    /** Present, with a vote or without. */
    boolean isHere(PersonId person) {
        Attendance how = attendance.get(person);
        return (how == Attendance.SERVES || how == Attendance.ATTENDS) && where(person).isPresent();
    }

    boolean isGone(PersonId person) {
        Attendance how = attendance.get(person);
        return how == Attendance.ABSENT || how == Attendance.LEFT;
    }

    Stream<PersonId> serving() {
        return attendance.keySet().stream().filter(p -> attendance.get(p) == Attendance.SERVES);
    }

    Stream<PersonId> here() {
        return attendance.keySet().stream().filter(this::isHere);
    }
}
