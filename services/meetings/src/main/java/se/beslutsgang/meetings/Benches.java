package se.beslutsgang.meetings;

import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates.Mandate;
import se.beslutsgang.mandates.queries.Mandates.Membership;
import se.beslutsgang.meetings.domain.Bench;
import se.beslutsgang.meetings.domain.Seat;
import se.beslutsgang.meetings.domain.Substitute;

import java.util.List;

/** Who belongs to a body, as a meeting must be told. */
final class Benches {

    private Benches() {}

    static Bench of(Membership body) {
        List<Substitute> substitutes =
                body.mandates().stream()
                        .filter(m -> m.office() == Office.SUBSTITUTE)
                        .map(Benches::substitute)
                        .toList();
        List<Seat> seats =
                body.seats().stream()
                        .map(s -> new Seat(s.number(), s.party(), s.holder()))
                        .toList();
        return new Bench(
                body.body().kind(),
                body.rules(),
                seats,
                substitutes,
                body.presidium(),
                body.byService(),
                body.rights());
    }

    private static Substitute substitute(Mandate m) {
        return new Substitute(m.person(), m.party(), m.place(), m.substituteFor());
    }
}
