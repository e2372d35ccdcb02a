package se.beslutsgang.imports.drive;

import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.commands.MeetingCommand.NoteAttendance;
import se.beslutsgang.meetings.commands.RollCommand.CallRoll;
import se.beslutsgang.meetings.commands.RollCommand.LetSubstituteServe;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.queries.Meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the roll of a meeting in step with who is told to have voted. */
final class RollKeeper {

    private final MeetingId meeting;
    private final Seating seating;
    private final Meetings meetings;

    RollKeeper(MeetingId meeting, Seating seating, Meetings meetings) {
        this.meeting = meeting;
        this.seating = seating;
        this.meetings = meetings;
    }

    /**
     * The roll as the meeting begins.
     *
     * @param seated who sat in a seat, where a list tells; the others are in their own
     */
    void open(Map<Integer, PersonId> seated, Clerk clerk) {
        var own = new ArrayList<PersonId>();
        var others = new LinkedHashMap<Integer, PersonId>();
        seating.held()
                .forEach(
                        (seat, holder) -> {
                            PersonId sits = seated.getOrDefault(seat, holder);
                            if (sits.equals(holder)) own.add(holder);
                            else others.put(seat, sits);
                        });
        clerk.tell(new CallRoll(meeting, own, List.of()), 0, Assumption.ROLL);
        others.forEach((seat, who) -> serve(who, seat, clerk));
    }

    /** From now on these serve, each in a seat, and nobody else. */
    void serve(Map<Integer, PersonId> wanted, Clerk clerk) {
        Map<Integer, PersonId> now = now();
        now.forEach(
                (seat, who) -> {
                    if (!who.equals(wanted.get(seat))) leave(who, clerk);
                });
        wanted.forEach(
                (seat, who) -> {
                    if (!who.equals(now.get(seat))) serve(who, seat, clerk);
                });
    }

    /** These serve; in which seats has to be worked out. */
    void serve(Set<PersonId> wanted, Clerk clerk) {
        Map<Integer, PersonId> seats = new LinkedHashMap<>();
        now().forEach(
                        (seat, who) -> {
                            if (wanted.contains(who)) seats.put(seat, who);
                        });
        for (PersonId who : wanted) {
            if (seats.containsValue(who)) continue;
            seating.seatOf(who)
                    .filter(s -> !seats.containsKey(s))
                    .or(() -> free(seats))
                    .ifPresent(seat -> seats.put(seat, who));
        }
        serve(seats, clerk);
    }

    private Optional<Integer> free(Map<Integer, PersonId> taken) {
        return seating.held().keySet().stream().filter(s -> !taken.containsKey(s)).findFirst();
    }

    private void leave(PersonId who, Clerk clerk) {
        clerk.tell(new NoteAttendance(meeting, who, Attendance.ABSENT), 0, Assumption.ROLL);
    }

    private void serve(PersonId who, int seat, Clerk clerk) {
        boolean own = seating.seatOf(who).filter(s -> s == seat).isPresent();
        clerk.tell(
                own
                        ? new NoteAttendance(meeting, who, Attendance.SERVES)
                        : new LetSubstituteServe(meeting, who, seat),
                0,
                Assumption.ROLL);
    }

    private Map<Integer, PersonId> now() {
        var now = new LinkedHashMap<Integer, PersonId>();
        meetings.find(meeting)
                .orElseThrow()
                .roll()
                .forEach(s -> s.seat().ifPresent(seat -> now.put(seat, s.person())));
        return now;
    }
}
