package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.MeetingEvent.AttendanceNoted;
import se.beslutsgang.meetings.events.RollEvent;
import se.beslutsgang.meetings.events.RollEvent.AbsenceNotified;
import se.beslutsgang.meetings.events.RollEvent.AttendsWithoutVote;
import se.beslutsgang.meetings.events.RollEvent.ChairTaken;
import se.beslutsgang.meetings.events.RollEvent.MeetingChairElected;
import se.beslutsgang.meetings.events.RollEvent.MemberServes;
import se.beslutsgang.meetings.events.RollEvent.RollCalled;
import se.beslutsgang.meetings.events.RollEvent.SteppedAside;
import se.beslutsgang.meetings.events.RollEvent.SteppedBack;
import se.beslutsgang.meetings.events.RollEvent.SubstituteServes;
import se.beslutsgang.meetings.events.RollEvent.WhereaboutsNoted;
import se.beslutsgang.meetings.events.Seated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is there, who serves in which seat, who takes no part in which matter, who presides.
 *
 * @param aside by matter, those who take no part in it by reason of disqualification
 */
public record Roll(
        Attending attending,
        Service service,
        Map<ItemId, List<PersonId>> aside,
        Chairing chairing,
        Optional<RollCalled> lastCall) {

    static final Roll NONE =
            new Roll(Attending.NONE, Service.NONE, Map.of(), Chairing.NONE, Optional.empty());

    /**
     * @param day of the sitting
     * @param current the matter that is being treated
     */
    static Roll evolve(Roll was, RollEvent event, LocalDate day, Optional<ItemId> current) {
        return switch (event) {
            case AbsenceNotified e ->
                    was.with(was.attending.willNotCome(e.person()))
                            .with(was.service.absent(e.person()));
            case AttendanceNoted e -> was.noted(e, day, current);
            case RollCalled e -> was.called(e);
            case MemberServes e ->
                    was.serves(
                            e.seat(),
                            new Seated(e.person(), Optional.of(e.seat()), Optional.empty()));
            case SubstituteServes e -> was.serves(e);
            case SteppedAside e -> was.aside(e.item(), Added.to(was.asideIn(e.item()), e.person()));
            case SteppedBack e ->
                    was.aside(e.item(), Added.without(was.asideIn(e.item()), e.person()));
            case WhereaboutsNoted e -> was.with(was.attending.at(e.person(), e.whereabouts()));
            case AttendsWithoutVote e ->
                    was.with(was.attending.as(e.person(), e.capacity()))
                            .with(was.service.absent(e.person()));
            case ChairTaken e ->
                    was.with(
                            e.item()
                                    .map(i -> was.chairing.taken(e.person(), i))
                                    .orElseGet(() -> was.chairing.taken(e.person())));
            case MeetingChairElected e -> was.with(was.chairing.elected(e.person()));
        };
    }

    private Roll noted(AttendanceNoted e, LocalDate day, Optional<ItemId> current) {
        Service now =
                switch (e.attendance()) {
                    case SERVES -> service;
                    case ATTENDS, ABSENT -> service.absent(e.person());
                    case LEFT -> service.left(e.person(), day, current);
                };
        return with(attending.noted(e.person(), e.attendance())).with(now);
    }

    private Roll called(RollCalled e) {
        Attending now = attending;
        for (PersonId here : attending.here().toList()) now = now.noted(here, Attendance.ABSENT);
        for (Seated one : e.serving()) now = now.noted(one.person(), Attendance.SERVES);
        for (PersonId one : e.attending()) now = now.noted(one, Attendance.ATTENDS);
        return new Roll(now, service.called(e.serving()), aside, chairing, Optional.of(e));
    }

    private Roll serves(SubstituteServes e) {
        var seated = new Seated(e.person(), Optional.of(e.seat()), e.insteadOf());
        if (e.item().isEmpty()) return serves(e.seat(), seated);
        Attending now =
                attending.isHere(e.person())
                        ? attending
                        : attending.noted(e.person(), Attendance.ATTENDS);
        return with(now).with(service.seated(e.seat(), seated, e.item().get()));
    }

    /** Whoever served there, or has the seat, goes on without a vote if still here. */
    private Roll serves(int seat, Seated who) {
        Attending now =
                service.in(seat).map(Seated::person).map(attending::relieved).orElse(attending);
        now = who.insteadOf().map(now::relieved).orElse(now);
        return with(now.noted(who.person(), Attendance.SERVES)).with(service.seated(seat, who));
    }

    public List<PersonId> asideIn(ItemId item) {
        return aside.getOrDefault(item, List.of());
    }

    private Roll with(Attending now) {
        return new Roll(now, service, aside, chairing, lastCall);
    }

    private Roll with(Service now) {
        return new Roll(attending, now, aside, chairing, lastCall);
    }

    private Roll with(Chairing now) {
        return new Roll(attending, service, aside, now, lastCall);
    }

    private Roll aside(ItemId item, List<PersonId> who) {
        return new Roll(attending, service, Added.to(aside, item, who), chairing, lastCall);
    }
}
