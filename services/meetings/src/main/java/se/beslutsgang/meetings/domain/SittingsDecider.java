package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.CALLED_OTHERWISE;
import static se.beslutsgang.meetings.domain.MeetingRule.DAYS_NOT_IN_ORDER;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_ADJOURNED;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_ON_ITS_DAY;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_OPEN;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_SUMMONED;
import static se.beslutsgang.meetings.domain.MeetingRule.POSTPONED_LEFT_OUT;
import static se.beslutsgang.meetings.domain.MeetingRule.SUMMONS_TOO_LATE;

import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.meetings.commands.MeetingCommand.AdjournMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.CallMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.CloseDoors;
import se.beslutsgang.meetings.commands.MeetingCommand.CloseMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.OfSittings;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenDoors;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.ResumeMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.SendSummons;
import se.beslutsgang.meetings.domain.Sittings.Stage;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingAdjourned;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingCalled;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingClosed;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingResumed;
import se.beslutsgang.meetings.events.MeetingEvent.SummonsSent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Called, summoned, opened, adjourned, resumed, closed. */
final class SittingsDecider {

    private SittingsDecider() {}

    static List<MeetingEvent> decide(Moment at, OfSittings command) {
        return switch (command) {
            case CallMeeting c -> call(at, c);
            case SendSummons c -> summon(at, c);
            case OpenMeeting c -> open(at, c);
            case AdjournMeeting c -> adjourn(at, c);
            case ResumeMeeting c -> resume(at, c);
            case CloseMeeting c -> close(at, c);
            case OpenDoors c -> Doors.open(at, c);
            case CloseDoors c -> Doors.close(at, c);
        };
    }

    private static List<MeetingEvent> call(Moment at, CallMeeting c) {
        var called = new MeetingCalled(c.meeting(), c.body(), c.days(), c.place());
        if (at.now().sittings().called().filter(called::equals).isPresent()) return List.of();
        at.require(at.now().sittings().called().isEmpty(), CALLED_OTHERWISE, c.meeting());
        List<LocalDate> inOrder =
                c.days().stream().distinct().sorted(Comparator.naturalOrder()).toList();
        at.require(!c.days().isEmpty() && inOrder.equals(c.days()), DAYS_NOT_IN_ORDER, c.meeting());
        return List.of(called);
    }

    private static List<MeetingEvent> summon(Moment at, SendSummons c) {
        if (at.now().sittings().stage() != Stage.CALLED) return List.of();
        LocalDate latest = Deadlines.summonBy(at.now().sittings().days().getFirst());
        boolean inTime = !at.bench().isAssembly() || !at.on().happened().day().isAfter(latest);
        at.require(inTime, SUMMONS_TOO_LATE, c.meeting(), latest);
        if (at.bench().isAssembly()) postponed(at, c);
        return List.of(new SummonsSent(c.meeting()));
    }

    /** KL 5:51; chapter 6 does not refer to it, so that a committee is told nothing. */
    private static void postponed(Moment at, SendSummons c) {
        for (CaseId due : at.facts().postponed()) {
            boolean there =
                    at.now().agenda().items().stream().anyMatch(i -> i.caseId().equals(due));
            at.require(there, POSTPONED_LEFT_OUT, due, c.meeting());
        }
    }

    private static List<MeetingEvent> open(Moment at, OpenMeeting c) {
        if (at.now().sittings().opened().isPresent()) return List.of();
        at.require(at.now().sittings().stage() == Stage.SUMMONED, NOT_SUMMONED, c.meeting());
        LocalDate first = at.now().sittings().days().getFirst();
        at.require(at.on().happened().day().equals(first), NOT_ON_ITS_DAY, c.meeting(), first);
        return List.of(new MeetingOpened(c.meeting(), c.firstParagraph()));
    }

    private static List<MeetingEvent> adjourn(Moment at, AdjournMeeting c) {
        var adjourned = new MeetingAdjourned(c.meeting(), c.until());
        if (at.now().sittings().breaks().contains(adjourned)) return List.of();
        at.require(at.now().sittings().stage() == Stage.OPEN, NOT_OPEN, c.meeting());
        return List.of(adjourned);
    }

    private static List<MeetingEvent> resume(Moment at, ResumeMeeting c) {
        var resumed = new MeetingResumed(c.meeting(), c.day());
        if (at.now().sittings().breaks().contains(resumed)) return List.of();
        at.require(at.now().sittings().stage() == Stage.ADJOURNED, NOT_ADJOURNED, c.meeting());
        return List.of(resumed);
    }

    private static List<MeetingEvent> close(Moment at, CloseMeeting c) {
        if (at.now().sittings().stage() == Stage.CLOSED) return List.of();
        at.require(at.now().sittings().stage() == Stage.OPEN, NOT_OPEN, c.meeting());
        return List.of(new MeetingClosed(c.meeting()));
    }
}
