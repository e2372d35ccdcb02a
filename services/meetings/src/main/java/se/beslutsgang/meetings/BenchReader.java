package se.beslutsgang.meetings;

import org.springframework.stereotype.Component;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.meetings.domain.Bench;
import se.beslutsgang.meetings.domain.Seat;
import se.beslutsgang.meetings.domain.Substitute;

import java.time.LocalDate;
import java.util.List;

/** Looks up who belongs to a body on a day. */
@Component
final class BenchReader {

    private final Mandates mandates;

    BenchReader(Mandates mandates) {
        this.mandates = mandates;
    }

    Bench of(BodyId body, LocalDate day) {
        List<Substitute> substitutes =
                mandates.of(body, day).stream()
                        .filter(m -> m.office() == Office.SUBSTITUTE)
                        .map(BenchReader::substitute)
                        .toList();
        return new Bench(
                mandates.body(body).kind(),
                mandates.rules(body, day),
                mandates.seats(body, day).stream()
                        .map(s -> new Seat(s.number(), s.party(), s.holder()))
                        .toList(),
                substitutes,
                mandates.presidium(body, day),
                mandates.byService(body, day),
                mandates.rightsToAttend(body, day));
    }

    private static Substitute substitute(Mandate m) {
        return new Substitute(m.person(), m.party(), m.place(), m.substituteFor());
    }
}
