package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.RightToAttend;
import se.beslutsgang.mandates.events.RulesOfProcedure;
import se.beslutsgang.meetings.events.Capacity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who belongs to the body on the day, and under which rules.
 *
 * @param presidium members who preside, by rank
 * @param byService the members, longest in service first
 * @param rights who may attend without a seat
 */
public record Bench(
        BodyKind kind,
        RulesOfProcedure rules,
        List<Seat> seats,
        List<Substitute> substitutes,
        List<PersonId> presidium,
        List<PersonId> byService,
        Map<PersonId, RightToAttend> rights) {

    Optional<Seat> seat(int number) {
        return seats.stream().filter(s -> s.number() == number).findFirst();
    }

    Optional<Seat> seatOf(PersonId person) {
        return seats.stream()
                .filter(s -> s.holder().filter(person::equals).isPresent())
                .findFirst();
    }

    Optional<Substitute> substitute(PersonId person) {
        return substitutes.stream().filter(s -> s.person().equals(person)).findFirst();
    }

    /** As what one without a seat has a standing right to be there. */
    Optional<Capacity> right(PersonId person) {
        return Optional.ofNullable(rights.get(person))
                .map(
                        right ->
                                switch (right) {
                                    case COUNCILLOR -> Capacity.COUNCILLOR;
                                    case STAFF_REPRESENTATIVE -> Capacity.STAFF_REPRESENTATIVE;
                                    case NAMED_BY_THE_ASSEMBLY -> Capacity.NAMED_BY_THE_ASSEMBLY;
                                });
    }

    boolean isAssembly() {
        return kind == BodyKind.ASSEMBLY;
    }

    ServiceOrder order() {
        return new ServiceOrder(rules.substituteOrder(kind));
    }
}
