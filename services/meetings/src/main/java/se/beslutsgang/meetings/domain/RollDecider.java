package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.ALREADY_CLOSED;
import static se.beslutsgang.meetings.domain.MeetingRule.CHAIR_AT_A_DISTANCE;
import static se.beslutsgang.meetings.domain.MeetingRule.DISTANCE_NOT_ALLOWED;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_AT_A_DISTANCE;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_RIGHT_TO_ATTEND;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_SUCH_ITEM;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.meetings.commands.MeetingCommand.NoteAttendance;
import se.beslutsgang.meetings.commands.RollCommand;
import se.beslutsgang.meetings.commands.RollCommand.AttendWithoutVote;
import se.beslutsgang.meetings.commands.RollCommand.CallRoll;
import se.beslutsgang.meetings.commands.RollCommand.ElectMeetingChair;
import se.beslutsgang.meetings.commands.RollCommand.FillSeats;
import se.beslutsgang.meetings.commands.RollCommand.LetSubstituteServe;
import se.beslutsgang.meetings.commands.RollCommand.NoteWhereabouts;
import se.beslutsgang.meetings.commands.RollCommand.NotifyAbsence;
import se.beslutsgang.meetings.commands.RollCommand.StepAside;
import se.beslutsgang.meetings.commands.RollCommand.StepBack;
import se.beslutsgang.meetings.commands.RollCommand.TakeChair;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.MeetingEvent.AttendanceNoted;
import se.beslutsgang.meetings.events.RollEvent;
import se.beslutsgang.meetings.events.RollEvent.AbsenceNotified;
import se.beslutsgang.meetings.events.RollEvent.AttendsWithoutVote;
import se.beslutsgang.meetings.events.RollEvent.SteppedAside;
import se.beslutsgang.meetings.events.RollEvent.SteppedBack;
import se.beslutsgang.meetings.events.RollEvent.WhereaboutsNoted;
import se.beslutsgang.meetings.events.Whereabouts;

import java.util.List;

/** Who comes, goes, is at a distance, steps aside. */
final class RollDecider {

    private RollDecider() {}

    static List<? extends RollEvent> decide(Moment at, RollCommand command) {
        List<? extends RollEvent> events =
                switch (command) {
                    case NoteAttendance c -> note(at, c);
                    case NotifyAbsence c -> notified(at, c);
                    case AttendWithoutVote c -> attend(at, c);
                    case NoteWhereabouts c -> whereabouts(at, c);
                    case StepAside c -> stepAside(at, c);
                    case StepBack c -> stepBack(at, c);
                    case CallRoll c -> new CallOfRoll(at, c).decide();
                    case LetSubstituteServe c -> new ServiceDecider(at, c.meeting()).serve(c);
                    case FillSeats c -> new ServiceDecider(at, c.meeting()).fill();
                    case TakeChair c -> ChairDecider.take(at, c);
                    case ElectMeetingChair c -> ChairDecider.elect(at, c);
                };
        boolean late = at.now().sittings().stage() == Sittings.Stage.CLOSED && !events.isEmpty();
        at.require(!late, ALREADY_CLOSED, command.meeting());
        return events;
    }

    private static List<RollEvent> note(Moment at, NoteAttendance c) {
        Attendance was = at.now().roll().attending().attendance().get(c.person());
        if (was == c.attendance()) return List.of();
        if (c.attendance() == Attendance.SERVES) {
            return new ServiceDecider(at, c.meeting()).serves(c);
        }
        return List.of(new AttendanceNoted(c.meeting(), c.person(), c.attendance()));
    }

    private static List<RollEvent> notified(Moment at, NotifyAbsence c) {
        if (at.now().roll().attending().notified().contains(c.person())) return List.of();
        return List.of(new AbsenceNotified(c.meeting(), c.person()));
    }

    private static List<RollEvent> attend(Moment at, AttendWithoutVote c) {
        Attending attending = at.now().roll().attending();
        boolean known =
                attending.capacities().get(c.person()) == c.capacity()
                        && attending.attendance().get(c.person()) == Attendance.ATTENDS;
        if (known) return List.of();
        at.require(mayAttend(at.bench(), c), NO_RIGHT_TO_ATTEND, c.person(), c.capacity());
        return List.of(new AttendsWithoutVote(c.meeting(), c.person(), c.capacity()));
    }

    /** A standing right stands in the register; to call somebody in is for the meeting. */
    private static boolean mayAttend(Bench bench, AttendWithoutVote c) {
        return switch (c.capacity()) {
            case SUBSTITUTE -> bench.substitute(c.person()).isPresent();
            case COUNCILLOR, STAFF_REPRESENTATIVE, NAMED_BY_THE_ASSEMBLY ->
                    bench.right(c.person()).filter(c.capacity()::equals).isPresent();
            case AUDITOR, CALLED_IN, CHAIR_OF_ANOTHER_BODY, OFFICIAL -> true;
        };
    }

    private static List<RollEvent> whereabouts(Moment at, NoteWhereabouts c) {
        Whereabouts was = at.chamber().where(c.person());
        if (was == c.whereabouts()) return List.of();
        switch (c.whereabouts()) {
            case IN_THE_ROOM -> {}
            case AT_A_DISTANCE -> atDistance(at, c);
            case CONNECTION_LOST, PICTURE_OFF ->
                    at.require(was != Whereabouts.IN_THE_ROOM, NOT_AT_A_DISTANCE, c.person());
        }
        return List.of(new WhereaboutsNoted(c.meeting(), c.person(), c.whereabouts()));
    }

    private static void atDistance(Moment at, NoteWhereabouts c) {
        boolean allowed = at.bench().rules().distance();
        at.require(allowed, DISTANCE_NOT_ALLOWED, c.person(), c.meeting().body());
        boolean presides = at.chamber().presides().filter(c.person()::equals).isPresent();
        at.require(!presides, CHAIR_AT_A_DISTANCE, c.person());
    }

    private static List<RollEvent> stepAside(Moment at, StepAside c) {
        item(at, c, c.item());
        if (at.now().roll().asideIn(c.item()).contains(c.person())) return List.of();
        return List.of(new SteppedAside(c.meeting(), c.person(), c.item()));
    }

    private static List<RollEvent> stepBack(Moment at, StepBack c) {
        item(at, c, c.item());
        if (!at.now().roll().asideIn(c.item()).contains(c.person())) return List.of();
        return List.of(new SteppedBack(c.meeting(), c.person(), c.item()));
    }

    private static void item(Moment at, RollCommand command, ItemId item) {
        at.require(at.now().agenda().has(item), NO_SUCH_ITEM, item, command.meeting());
    }
}
