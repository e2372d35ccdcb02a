package se.beslutsgang.cases.queries;

import se.beslutsgang.cases.queries.Cases.Origin;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is accountable (redovisningsskyldig) for what a case is about: the discharge of a body, or
 * the election of those who audit it. They take no part in it, but may join the debate (KL
 * 5:48-49). Those close to them, whom the law names too, no register knows: they tell it as any
 * disqualification.
 */
public final class Accountable {

    private Accountable() {}

    /**
     * The law does not say of which day: here the year of the discharge, the day of the election.
     */
    public static Set<PersonId> in(Origin origin, Mandates mandates, LocalDate day) {
        Stream<Mandate> discharged =
                origin.discharge().stream().flatMap(d -> of(d.of(), d.year(), mandates));
        Stream<Mandate> audited =
                origin.auditors().stream()
                        .flatMap(a -> a.of().stream())
                        .flatMap(body -> mandates.of(body, day).stream());
        return Stream.concat(discharged, audited)
                .map(Mandate::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever held a mandate in the body on the first day of some month of the year. */
    private static Stream<Mandate> of(BodyId body, int year, Mandates mandates) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> LocalDate.of(year, month, 1))
                .flatMap(day -> mandates.of(body, day).stream());
    }
}
