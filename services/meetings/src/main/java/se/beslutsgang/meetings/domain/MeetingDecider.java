package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MeetingRule.ALREADY_CLOSED;
import static se.beslutsgang.meetings.domain.MeetingRule.CALLED_OTHERWISE;
import static se.beslutsgang.meetings.domain.MeetingRule.CERTIFIER_NOT_SERVING;
import static se.beslutsgang.meetings.domain.MeetingRule.DAYS_NOT_IN_ORDER;
import static se.beslutsgang.meetings.domain.MeetingRule.MINUTES_CERTIFIED;
import static se.beslutsgang.meetings.domain.MeetingRule.NOTHING_PENDING;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_ADJOURNED;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_ON_ITS_DAY;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_OPEN;
import static se.beslutsgang.meetings.domain.MeetingRule.NOT_SUMMONED;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_MANDATE;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_SUCH_ITEM;
import static se.beslutsgang.meetings.domain.MeetingRule.NO_SUCH_MEETING;
import static se.beslutsgang.meetings.domain.MeetingRule.QUORUM_LACKING;
import static se.beslutsgang.meetings.domain.MeetingRule.SUMMONS_TOO_LATE;
import static se.beslutsgang.meetings.domain.MeetingRule.WRONG_PLACE_ON_AGENDA;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MeetingCommand.AdjournMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.AppointCertifier;
import se.beslutsgang.meetings.commands.MeetingCommand.CallMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.CloseMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.NoteAttendance;
import se.beslutsgang.meetings.commands.MeetingCommand.OpenMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.PlaceOnAgenda;
import se.beslutsgang.meetings.commands.MeetingCommand.ResumeMeeting;
import se.beslutsgang.meetings.commands.MeetingCommand.SendSummons;
import se.beslutsgang.meetings.commands.MeetingCommand.TakeUpItem;
import se.beslutsgang.meetings.domain.Sittings.Stage;
import se.beslutsgang.meetings.events.Attendance;
import se.beslutsgang.meetings.events.MeetingEvent;
import se.beslutsgang.meetings.events.MeetingEvent.AttendanceNoted;
import se.beslutsgang.meetings.events.MeetingEvent.CertifierAppointed;
import se.beslutsgang.meetings.events.MeetingEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MeetingEvent.ItemPlacedOnAgenda;
import se.beslutsgang.meetings.events.MeetingEvent.ItemTakenUp;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingAdjourned;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingCalled;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingClosed;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingOpened;
import se.beslutsgang.meetings.events.MeetingEvent.MeetingResumed;
import se.beslutsgang.meetings.events.MeetingEvent.SummonsSent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a meeting answers to a command. */
public final class MeetingDecider {

    private MeetingDecider() {}

    public static List<MeetingEvent> decide(
            MeetingState now, MeetingCommand command, Occasion on, MeetingFacts facts) {
        var judgement = new Judgement(on);
        if (!(command instanceof CallMeeting)) {
            judgement.require(
                    now.sittings().called().isPresent(), NO_SUCH_MEETING, command.meeting());
        }
        List<MeetingEvent> events =
                switch (command) {
                    case CallMeeting c -> call(now, c, judgement);
                    case PlaceOnAgenda c -> place(now, c, facts, judgement);
                    case SendSummons c -> summon(now, c, on, facts, judgement);
                    case OpenMeeting c -> open(now, c, on, judgement);
                    case NoteAttendance c -> note(now, c, facts, judgement);
                    case AppointCertifier c -> appoint(now, c, judgement);
                    case TakeUpItem c -> takeUp(now, c, facts, judgement);
                    case AdjournMeeting c -> adjourn(now, c, judgement);
                    case ResumeMeeting c -> resume(now, c, judgement);
                    case CloseMeeting c -> close(now, c, judgement);
                };
        boolean changesWhatIsCertified = facts.certified() && !events.isEmpty();
        judgement.require(!changesWhatIsCertified, MINUTES_CERTIFIED, command.meeting());
        return judgement.before(
                events, r -> new DepartureNoted(command.meeting(), r.key(), r.section()));
    }

    private static List<MeetingEvent> call(MeetingState now, CallMeeting c, Judgement judgement) {
        var called = new MeetingCalled(c.meeting(), c.body(), c.days(), c.place());
        if (now.sittings().called().isPresent()) {
            if (now.sittings().called().get().equals(called)) return List.of();
            throw new Rejected(CALLED_OTHERWISE, c.meeting());
        }
        List<LocalDate> inOrder =
                c.days().stream().distinct().sorted(Comparator.naturalOrder()).toList();
        judgement.require(
                !c.days().isEmpty() && inOrder.equals(c.days()), DAYS_NOT_IN_ORDER, c.meeting());
        return List.of(called);
    }

    private static List<MeetingEvent> place(
            MeetingState now, PlaceOnAgenda c, MeetingFacts facts, Judgement judgement) {
        boolean there =
                now.agenda().items().stream()
                        .anyMatch(i -> i.item().equals(c.item()) && i.caseId().equals(c.caseId()));
        if (there) return List.of();
        ItemId next = c.meeting().item(now.agenda().items().size() + 1);
        judgement.require(c.item().equals(next), WRONG_PLACE_ON_AGENDA, c.item(), next);
        judgement.require(facts.pending(), NOTHING_PENDING, c.caseId(), c.meeting().body());
        return List.of(new ItemPlacedOnAgenda(c.meeting(), c.item(), c.caseId(), facts.title()));
    }

    private static List<MeetingEvent> summon(
            MeetingState now, SendSummons c, Occasion on, MeetingFacts facts, Judgement judgement) {
        if (now.sittings().stage() != Stage.CALLED) return List.of();
        LocalDate latest = Deadlines.summonBy(now.sittings().days().getFirst());
        boolean inTime = facts.kind() != BodyKind.ASSEMBLY || !on.happened().day().isAfter(latest);
        judgement.require(inTime, SUMMONS_TOO_LATE, c.meeting(), latest);
        return List.of(new SummonsSent(c.meeting()));
    }

    private static List<MeetingEvent> open(
            MeetingState now, OpenMeeting c, Occasion on, Judgement judgement) {
        if (now.sittings().opened().isPresent()) return List.of();
        judgement.require(now.sittings().stage() == Stage.SUMMONED, NOT_SUMMONED, c.meeting());
        LocalDate first = now.sittings().days().getFirst();
        judgement.require(on.happened().day().equals(first), NOT_ON_ITS_DAY, c.meeting(), first);
        return List.of(new MeetingOpened(c.meeting(), c.firstParagraph()));
    }

    private static List<MeetingEvent> note(
            MeetingState now, NoteAttendance c, MeetingFacts facts, Judgement judgement) {
        if (now.roll().attendance().get(c.person()) == c.attendance()) return List.of();
        boolean may = c.attendance() != Attendance.SERVES || facts.mayServe(c.person());
        judgement.require(may, NO_MANDATE, c.person(), c.meeting().body());
        judgement.require(now.sittings().stage() != Stage.CLOSED, ALREADY_CLOSED, c.meeting());
        return List.of(new AttendanceNoted(c.meeting(), c.person(), c.attendance()));
    }

    private static List<MeetingEvent> appoint(
            MeetingState now, AppointCertifier c, Judgement judgement) {
        if (now.certifiers().contains(c.person())) return List.of();
        judgement.require(
                now.roll().serving().contains(c.person()),
                CERTIFIER_NOT_SERVING,
                c.person(),
                c.meeting());
        return List.of(new CertifierAppointed(c.meeting(), c.person()));
    }

    private static List<MeetingEvent> takeUp(
            MeetingState now, TakeUpItem c, MeetingFacts facts, Judgement judgement) {
        if (now.agenda().paragraphs().containsKey(c.item())) return List.of();
        judgement.require(now.agenda().has(c.item()), NO_SUCH_ITEM, c.item(), c.meeting());
        judgement.require(now.sittings().stage() == Stage.OPEN, NOT_OPEN, c.meeting());
        int present = now.roll().serving().size();
        judgement.require(present * 2 > facts.seats(), QUORUM_LACKING, present, facts.seats());
        int first = now.sittings().opened().map(MeetingOpened::firstParagraph).orElse(1);
        return List.of(new ItemTakenUp(c.meeting(), c.item(), now.agenda().nextParagraph(first)));
    }

    private static List<MeetingEvent> adjourn(
            MeetingState now, AdjournMeeting c, Judgement judgement) {
        var adjourned = new MeetingAdjourned(c.meeting(), c.until());
        if (now.sittings().breaks().contains(adjourned)) return List.of();
        judgement.require(now.sittings().stage() == Stage.OPEN, NOT_OPEN, c.meeting());
        return List.of(adjourned);
    }

    private static List<MeetingEvent> resume(
            MeetingState now, ResumeMeeting c, Judgement judgement) {
        var resumed = new MeetingResumed(c.meeting(), c.day());
        if (now.sittings().breaks().contains(resumed)) return List.of();
        judgement.require(now.sittings().stage() == Stage.ADJOURNED, NOT_ADJOURNED, c.meeting());
        return List.of(resumed);
    }

    private static List<MeetingEvent> close(MeetingState now, CloseMeeting c, Judgement judgement) {
        if (now.sittings().stage() == Stage.CLOSED) return List.of();
        judgement.require(now.sittings().stage() == Stage.OPEN, NOT_OPEN, c.meeting());
        return List.of(new MeetingClosed(c.meeting()));
    }
}
