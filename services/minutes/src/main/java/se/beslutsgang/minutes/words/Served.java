package se.beslutsgang.minutes.words;

import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.SwedishTime;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.MeetingEvent.AttendanceNoted;
import se.beslutsgang.meetings.events.MeetingEvent.ItemTakenUp;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingClosed;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;
import se.beslutsgang.meetings.events.RollEvent.MemberServes;
import se.beslutsgang.meetings.events.RollEvent.RollCalled;
import se.beslutsgang.meetings.events.RollEvent.SubstituteServes;
import se.beslutsgang.meetings.events.Seated;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who served during a meeting, in which seat and from when to when, from its own events. */
public final class Served {

    /**
     * A time of service.
     *
     * @param fromParagraph the first § that was taken up after it began; 0 for all from the first
     * @param toParagraph the last § before it ended; empty to the end
     * @param only the matter, where it was for one only
     */
    public record Term(
            PersonId person,
            Optional<Integer> seat,
            Optional<PersonId> insteadOf,
            int fromParagraph,
            Optional<Integer> toParagraph,
            Optional<ItemId> only,
            Optional<LocalTime> from,
            Optional<LocalTime> to) {

        private Term until(int paragraph, Optional<LocalTime> time) {
            return new Term(
                    person,
                    seat,
                    insteadOf,
                    fromParagraph,
                    Optional.of(paragraph),
                    only,
                    from,
                    time);
        }

        private Term closing(Optional<LocalTime> time) {
            return new Term(person, seat, insteadOf, fromParagraph, toParagraph, only, from, time);
        }
    }

    private final List<Term> ended = new ArrayList<>();
    private final List<Term> serving = new ArrayList<>();
    private boolean open;
    private int paragraph;

    private Served() {}

    /** In the order of the seats, and of time within a seat. */
    public static List<Term> in(List<Recorded> meeting) {
        var served = new Served();
        meeting.forEach(served::take);
        var all = new ArrayList<>(served.ended);
        all.addAll(served.serving);
        all.removeIf(t -> t.toParagraph().filter(to -> to < t.fromParagraph()).isPresent());
        all.sort(
                Comparator.comparing((Term t) -> t.seat().orElse(Integer.MAX_VALUE))
                        .thenComparing(Term::fromParagraph));
        return List.copyOf(all);
    }

    private void take(Recorded recorded) {
        Optional<LocalTime> at = time(recorded.occasion().happened());
        switch (recorded.event()) {
            case MeetingOpened e -> {
                open = true;
                paragraph = e.firstParagraph() - 1;
                serving.replaceAll(t -> began(t, at));
            }
            case ItemTakenUp e -> paragraph = e.paragraph();
            case RollCalled e -> {
                serving.removeIf(t -> end(t, at));
                e.serving().forEach(s -> begin(s, Optional.empty(), at));
            }
            case MemberServes e ->
                    seat(
                            new Seated(e.person(), Optional.of(e.seat()), Optional.empty()),
                            Optional.empty(),
                            at);
            case SubstituteServes e ->
                    seat(
                            new Seated(e.person(), Optional.of(e.seat()), e.insteadOf()),
                            e.item(),
                            at);
            case AttendanceNoted e -> noted(e, at);
            case MeetingClosed _ -> serving.replaceAll(t -> t.closing(at));
            default -> {}
        }
    }

    private static Optional<LocalTime> time(Happened happened) {
        return happened instanceof Happened.At(var instant)
                ? Optional.of(instant.atZone(SwedishTime.ZONE).toLocalTime())
                : Optional.empty();
    }

    private static Term began(Term t, Optional<LocalTime> at) {
        return new Term(
                t.person(), t.seat(), t.insteadOf(), 0, t.toParagraph(), t.only(), at, t.to());
    }

    private void noted(AttendanceNoted e, Optional<LocalTime> at) {
        boolean serves = e.attendance() == Attendance.SERVES;
        if (!serves) serving.removeIf(t -> t.person().equals(e.person()) && end(t, at));
        else if (serving.stream().noneMatch(t -> t.person().equals(e.person()))) {
            begin(new Seated(e.person(), Optional.empty(), Optional.empty()), Optional.empty(), at);
        }
    }

    /** Whoever sat there sits there no more, unless it is for one matter only. */
    private void seat(Seated who, Optional<ItemId> only, Optional<LocalTime> at) {
        if (serving.stream()
                .anyMatch(
                        t ->
                                t.person().equals(who.person())
                                        && t.seat().equals(who.seat())
                                        && t.only().equals(only))) return;
        if (only.isEmpty()) {
            serving.removeIf(
                    t ->
                            (t.seat().isPresent()
                                                    && t.seat().equals(who.seat())
                                                    && t.only().isEmpty()
                                            || t.person().equals(who.person()))
                                    && end(t, at));
        }
        begin(who, only, at);
    }

    private void begin(Seated who, Optional<ItemId> only, Optional<LocalTime> at) {
        int from = open && paragraph > 0 ? paragraph + 1 : 0;
        serving.add(
                new Term(
                        who.person(),
                        who.seat(),
                        who.insteadOf(),
                        from,
                        Optional.empty(),
                        only,
                        at,
                        Optional.empty()));
    }

    /** Always true: it ended. What ended before the meeting began is no service. */
    private boolean end(Term t, Optional<LocalTime> at) {
        if (open) ended.add(t.until(paragraph, at));
        return true;
    }
}
