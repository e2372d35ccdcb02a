package se.beslutsgang.mandates.domain;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.MandateEvent.MandateGiven;
import se.beslutsgang.mandates.events.MandateEvent.SeatFilledByCountyBoard;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mandate as it stands: a member's with its seat, or a substitute's with its place in the order.
 *
 * @param term the last day it was given to
 * @param last the last day it was held, when it ended before
 */
public record Holding(
        PersonId person,
        boolean seated,
        Party party,
        int place,
        Optional<PersonId> substituteFor,
        LocalDate from,
        Optional<LocalDate> term,
        Optional<LocalDate> last) {

    static Holding of(MandateGiven e, int place) {
        return new Holding(
                e.person(),
                e.office().hasSeat(),
                e.party(),
                place,
                e.substituteFor(),
                e.from(),
                e.until(),
                Optional.empty());
    }

    static Holding of(SeatFilledByCountyBoard e) {
        return new Holding(
                e.person(),
                true,
                e.party(),
                e.seat(),
                Optional.empty(),
                e.from(),
                e.until(),
                Optional.empty());
    }

    Holding ended(LocalDate day) {
        return new Holding(
                person, seated, party, place, substituteFor, from, term, Optional.of(day));
    }

    public boolean inForce(LocalDate day) {
        return !from.isAfter(day) && !isPast(term, day) && !isPast(last, day);
    }

    /** Whether it was given to a term that runs on the day, held until then or not. */
    boolean isOfTerm(LocalDate day) {
        return !from.isAfter(day) && !isPast(term, day);
    }

    /** Whether it ended before its term, so that on the day the seat is one to be filled. */
    boolean leftEarly(LocalDate day) {
        return isPast(last, day) && !isPast(term, day);
    }

    boolean is(Office office) {
        return seated == office.hasSeat();
    }

    private static boolean isPast(Optional<LocalDate> last, LocalDate day) {
        return last.filter(day::isAfter).isPresent();
    }
}
