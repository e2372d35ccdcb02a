package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.BROKE_OFF_TODAY;
import static se.beslutsgang.meetings.domain.MeetingRule.CHANGE_WITHIN_A_MATTER;
import static se.beslutsgang.meetings.domain.MeetingRule.DOES_NOT_RETURN;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_IN_TURN;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_EMPTY_SEAT;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_MANDATE;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_RIGHT_TO_THE_SEAT;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_SUCH_SEAT;
import static se.beslutsgang.meetings.domain.MeetingRule.SEAT_SERVED;
import static se.beslutsgang.meetings.domain.MeetingRule.SERVES_ALREADY;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.commands.MeetingCommand.NoteAttendance;
import se.beslutsgang.meetings.commands.RollCommand.LetSubstituteServe;
import se.beslutsgang.meetings.domain.ServiceOrder.Turn;
import se.beslutsgang.meetings.events.MeetingEvent.AttendanceNoted;
import se.beslutsgang.meetings.events.RollEvent;
import se.beslutsgang.meetings.events.RollEvent.MemberServes;
import se.beslutsgang.meetings.events.RollEvent.SubstituteServes;
import se.beslutsgang.meetings.events.Seated;
import se.beslutsgang.meetings.events.ServiceGround;

import java.util.List;
import java.util.Optional;

/** Who begins to serve, and in which seat. */
record ServiceDecider(Moment at, MeetingId meeting) {

    List<RollEvent> serves(NoteAttendance c) {
        Optional<Seat> own = at.bench().seatOf(c.person());
        if (own.isPresent()) return member(c.person(), own.get());
        Optional<Substitute> who = at.bench().substitute(c.person());
        if (who.isPresent()) return substitute(c, who.get());
        at.require(false, NO_MANDATE, c.person(), meeting.body());
        return unseated(c);
    }

    private static List<RollEvent> unseated(NoteAttendance c) {
        return List.of(new AttendanceNoted(c.meeting(), c.person(), c.attendance()));
    }

    /** At any time, even when a substitute serves there, KL 5:19. */
    private List<RollEvent> member(PersonId person, Seat seat) {
        mayReturn(person);
        within(seat);
        return List.of(new MemberServes(meeting, person, seat.number()));
    }

    private List<RollEvent> substitute(NoteAttendance c, Substitute who) {
        if (at.chamber().serves(who.person())) return List.of();
        Optional<Integer> seat =
                turnOf(who.person(), at.succession().turnsWith(who))
                        .map(Turn::seat)
                        .or(() -> anySeatFor(who));
        if (seat.isPresent()) {
            return serve(new LetSubstituteServe(meeting, who.person(), seat.get()));
        }
        at.require(false, NO_EMPTY_SEAT, who.person());
        return unseated(c);
    }

    private Optional<Integer> anySeatFor(Substitute who) {
        return at.succession().fill(at.chamber().empty(), List.of(who)).stream()
                .map(Turn::seat)
                .findFirst();
    }

    List<RollEvent> serve(LetSubstituteServe c) {
        Optional<Seat> told = at.bench().seat(c.seat());
        at.require(told.isPresent(), NO_SUCH_SEAT, c.seat(), meeting.body());
        Seat seat = told.orElseThrow();
        Optional<PersonId> occupant = at.chamber().occupant(seat).map(Seated::person);
        if (occupant.filter(c.person()::equals).isPresent()) return List.of();
        occupant.ifPresent(p -> at.require(false, SEAT_SERVED, seat.number(), p));
        at.require(!at.chamber().serves(c.person()), SERVES_ALREADY, c.person());
        mayReturn(c.person());
        within(seat);
        return List.of(begins(c.person(), seat, ground(c.person(), seat)));
    }

    private Optional<ServiceGround> ground(PersonId person, Seat seat) {
        Optional<Substitute> who = at.bench().substitute(person);
        at.require(who.isPresent(), NO_MANDATE, person, meeting.body());
        boolean empty = at.chamber().occupant(seat).isEmpty();
        return who.filter(_ -> empty).flatMap(s -> inTurn(s, seat));
    }

    /** In turn for the seat, or for another of the same party, which comes to the same. */
    private Optional<ServiceGround> inTurn(Substitute who, Seat seat) {
        List<Turn> turns = at.succession().turnsWith(who);
        Optional<Turn> mine = turnOf(who.person(), turns).filter(t -> isLike(t.seat(), seat));
        if (mine.isPresent()) return mine.map(Turn::why);
        turns.stream()
                .filter(t -> t.seat() == seat.number())
                .map(Turn::person)
                .findFirst()
                .ifPresentOrElse(
                        p -> at.require(false, NOT_IN_TURN, who.person(), seat.number(), p),
                        () -> at.require(false, NO_RIGHT_TO_THE_SEAT, who.person(), seat.number()));
        return Optional.empty();
    }

    private boolean isLike(int number, Seat seat) {
        return at.bench().seat(number).filter(s -> s.party().equals(seat.party())).isPresent();
    }

    private static Optional<Turn> turnOf(PersonId person, List<Turn> turns) {
        return turns.stream().filter(t -> t.person().equals(person)).findFirst();
    }

    List<RollEvent> fill() {
        return at.succession().turns().stream().map(this::fill).toList();
    }

    private RollEvent fill(Turn turn) {
        Seat seat = at.bench().seat(turn.seat()).orElseThrow();
        within(seat);
        return begins(turn.person(), seat, Optional.of(turn.why()));
    }

    private RollEvent begins(PersonId person, Seat seat, Optional<ServiceGround> ground) {
        boolean aside = at.chamber().isLeftAside(seat);
        Optional<ItemId> only = at.now().agenda().open().filter(_ -> aside);
        return new SubstituteServes(meeting, person, seat.number(), seat.holder(), only, ground);
    }

    private void mayReturn(PersonId person) {
        at.require(
                at.succession().mayReturn(person),
                at.bench().isAssembly() ? BROKE_OFF_TODAY : DOES_NOT_RETURN,
                person);
    }

    /** Between matters, not within one; but in the place of one who steps aside. */
    private void within(Seat seat) {
        at.require(!at.succession().isChange(seat), CHANGE_WITHIN_A_MATTER, seat.number());
    }
}
