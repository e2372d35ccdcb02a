package se.beslutsgang.mandates.domain;

import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.Office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chair and vice chairs of a body, each for their time. */
public record Presidium(List<Term> terms) {

    static final Presidium NONE = new Presidium(List.of());

    /** One who holds an office of the presidium; {@code last} is the last day. */
    public record Term(PersonId person, Office office, LocalDate from, Optional<LocalDate> last) {

        boolean inForce(LocalDate day) {
            return !from.isAfter(day) && last.filter(day::isAfter).isEmpty();
        }
    }

    Presidium elected(Term term) {
        return new Presidium(Added.to(terms, term));
    }

    /** Whoever leaves the body leaves its presidium; whoever leaves an office that office. */
    Presidium ended(PersonId person, Office office, LocalDate day) {
        return new Presidium(
                terms.stream()
                        .map(t -> isMeant(t, person, office, day) ? ended(t, day) : t)
                        .toList());
    }

    private static boolean isMeant(Term term, PersonId person, Office office, LocalDate day) {
        boolean whole = office == Office.MEMBER;
        return term.person().equals(person)
                && term.inForce(day)
                && (whole || term.office() == office);
    }

    private static Term ended(Term term, LocalDate day) {
        return new Term(term.person(), term.office(), term.from(), Optional.of(day));
    }

    /** Those in office on the day, by rank. */
    public List<Term> on(LocalDate day) {
        return terms.stream()
                .filter(t -> t.inForce(day))
                .sorted(Comparator.comparing(Term::office))
                .toList();
    }

    public Optional<Office> officeOf(PersonId person, LocalDate day) {
        return on(day).stream()
                .filter(t -> t.person().equals(person))
                .map(Term::office)
                .findFirst();
    }
}
