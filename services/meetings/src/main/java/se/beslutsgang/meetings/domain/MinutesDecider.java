package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MinutesRule.ANNOUNCED_OTHERWISE;
import static se.beslutsgang.meetings.domain.MinutesRule.ANNOUNCED_TOO_LATE;
import static se.beslutsgang.meetings.domain.MinutesRule.APPEAL_TIME_RUNS;
import static se.beslutsgang.meetings.domain.MinutesRule.BEFORE_CERTIFICATION;
import static se.beslutsgang.meetings.domain.MinutesRule.NOTHING_TO_APPEAL;
import static se.beslutsgang.meetings.domain.MinutesRule.NOTHING_TO_FORWARD;
import static se.beslutsgang.meetings.domain.MinutesRule.NOT_ANNOUNCED;
import static se.beslutsgang.meetings.domain.MinutesRule.NOT_CERTIFIED;
import static se.beslutsgang.meetings.domain.MinutesRule.NOT_YET_DUE;
import static se.beslutsgang.meetings.domain.MinutesRule.NO_SUCH_MINUTES;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.meetings.commands.MinutesCommand;
import se.beslutsgang.meetings.commands.MinutesCommand.AnnounceCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.CertifyMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.CorrectMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.DrawUpPart;
import se.beslutsgang.meetings.commands.MinutesCommand.ExpireAppealTime;
import se.beslutsgang.meetings.commands.MinutesCommand.FlagAnnouncementOverdue;
import se.beslutsgang.meetings.commands.MinutesCommand.FlagCertificationOverdue;
import se.beslutsgang.meetings.commands.MinutesCommand.ForwardRecommendations;
import se.beslutsgang.meetings.commands.MinutesCommand.MoveCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.NoteDifferingView;
import se.beslutsgang.meetings.commands.MinutesCommand.RecordProcess;
import se.beslutsgang.meetings.commands.MinutesCommand.RedrawMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.RefuseCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.StateNoAppealKnown;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.AnnouncementOverdue;
import se.beslutsgang.meetings.events.MinutesEvent.AppealTimeExpired;
import se.beslutsgang.meetings.events.MinutesEvent.BecameFinal;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationAnnounced;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationOverdue;
import se.beslutsgang.meetings.events.MinutesEvent.DepartureNoted;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesEvent.NoAppealKnown;
import se.beslutsgang.meetings.events.MinutesEvent.ProcessStarted;
import se.beslutsgang.meetings.events.MinutesEvent.RecommendationsForwarded;
import se.beslutsgang.meetings.events.MinutesItem;

import java.time.LocalDate;
import java.util.List;

/**
 * What minutes answer to a command: certified, announced, expired, final, each once and in order.
 */
public final class MinutesDecider {

    private MinutesDecider() {}

    public static List<MinutesEvent> decide(
            MinutesState now, MinutesCommand command, Occasion on, MinutesFacts facts) {
        var judgement = new Judgement(on);
        boolean begins = command instanceof DrawUpMinutes || command instanceof DrawUpPart;
        judgement.require(begins || now.drawnUp().isPresent(), NO_SUCH_MINUTES, command.minutes());
        LocalDate day = on.happened().day();
        var drawingUp = new DrawingUp(now, day, facts, judgement);
        var certification = new Certification(now, day, facts, judgement);
        List<MinutesEvent> events =
                switch (command) {
                    case DrawUpMinutes c -> drawingUp.whole(c);
                    case DrawUpPart c -> drawingUp.part(c);
                    case RedrawMinutes c -> drawingUp.anew(c);
                    case CertifyMinutes c -> certification.certify(c);
                    case RefuseCertification c -> certification.refuse(c);
                    case NoteDifferingView c -> certification.differ(c);
                    case MoveCertification c -> certification.move(c);
                    case CorrectMinutes c -> new Correction(now, day, facts, judgement).of(c);
                    case AnnounceCertification c -> announce(now, c, day, judgement);
                    case FlagCertificationOverdue c -> flagCertification(now, c, day, judgement);
                    case FlagAnnouncementOverdue c -> flagAnnouncement(now, c, day, judgement);
                    case ExpireAppealTime c -> expire(now, c, day, judgement);
                    case ForwardRecommendations c -> forward(now, c, judgement);
                    case StateNoAppealKnown c -> noAppeal(now, c, judgement);
                    case RecordProcess c -> process(now, c);
                };
        return judgement.before(
                events, r -> new DepartureNoted(command.minutes(), r.key(), r.section()));
    }

    private static List<MinutesEvent> announce(
            MinutesState now, AnnounceCertification c, LocalDate day, Judgement judgement) {
        if (now.announced().isPresent()) {
            LocalDate was = now.announced().get().on();
            if (was.equals(day)) return List.of();
            judgement.require(false, ANNOUNCED_OTHERWISE, c.minutes(), was);
        }
        judgement.require(now.certified().isPresent(), NOT_CERTIFIED, c.minutes());
        LocalDate certified = now.certified().map(MinutesCertified::on).orElse(day);
        LocalDate by = Deadlines.announceBy(certified);
        judgement.require(!day.isBefore(certified), BEFORE_CERTIFICATION, c.minutes(), certified);
        judgement.require(!day.isAfter(by), ANNOUNCED_TOO_LATE, c.minutes(), by);
        return List.of(
                new CertificationAnnounced(
                        c.minutes(),
                        day,
                        Deadlines.nominalLastDayOfAppeal(day),
                        Deadlines.lastDayOfAppeal(day),
                        Deadlines.earliestTakeDown(day)));
    }

    private static List<MinutesEvent> flagCertification(
            MinutesState now, FlagCertificationOverdue c, LocalDate day, Judgement judgement) {
        if (now.certified().isPresent() || now.has(CertificationOverdue.class)) return List.of();
        judgement.require(day.isAfter(now.certifyBy()), NOT_YET_DUE, c.minutes(), now.certifyBy());
        return List.of(new CertificationOverdue(c.minutes(), now.certifyBy()));
    }

    private static List<MinutesEvent> flagAnnouncement(
            MinutesState now, FlagAnnouncementOverdue c, LocalDate day, Judgement judgement) {
        if (now.announced().isPresent() || now.has(AnnouncementOverdue.class)) return List.of();
        judgement.require(now.certified().isPresent(), NOT_CERTIFIED, c.minutes());
        LocalDate by = Deadlines.announceBy(now.certified().orElseThrow().on());
        judgement.require(day.isAfter(by), NOT_YET_DUE, c.minutes(), by);
        return List.of(new AnnouncementOverdue(c.minutes(), by));
    }

    private static List<MinutesEvent> expire(
            MinutesState now, ExpireAppealTime c, LocalDate day, Judgement judgement) {
        if (now.expired().isPresent()) return List.of();
        judgement.require(now.announced().isPresent(), NOT_ANNOUNCED, c.minutes());
        judgement.require(!now.appealable().isEmpty(), NOTHING_TO_APPEAL, c.minutes());
        LocalDate lastDay = now.announced().orElseThrow().lastDay();
        judgement.require(day.isAfter(lastDay), APPEAL_TIME_RUNS, c.minutes(), lastDay);
        return List.of(new AppealTimeExpired(c.minutes(), lastDay, ids(now.appealable())));
    }

    private static List<MinutesEvent> forward(
            MinutesState now, ForwardRecommendations c, Judgement judgement) {
        if (now.has(RecommendationsForwarded.class)) return List.of();
        judgement.require(!now.recommendations().isEmpty(), NOTHING_TO_FORWARD, c.minutes());
        return List.of(new RecommendationsForwarded(c.minutes(), now.recommendations()));
    }

    /** Final only when the time has expired and the court knows of no appeal, KL 13:5, 13:14. */
    private static List<MinutesEvent> noAppeal(
            MinutesState now, StateNoAppealKnown c, Judgement judgement) {
        if (now.becameFinal().isPresent()) return List.of();
        LocalDate lastDay =
                now.announced().map(CertificationAnnounced::lastDay).orElse(LocalDate.MAX);
        judgement.require(now.expired().isPresent(), APPEAL_TIME_RUNS, c.minutes(), lastDay);
        return List.of(
                new NoAppealKnown(c.minutes(), c.asked()),
                new BecameFinal(c.minutes(), ids(now.appealable())));
    }

    private static List<MinutesEvent> process(MinutesState now, RecordProcess c) {
        if (now.has(ProcessStarted.class)) return List.of();
        return List.of(new ProcessStarted(c.minutes(), c.model(), c.version(), c.sha256()));
    }

    private static List<ItemId> ids(List<MinutesItem> items) {
        return items.stream().map(MinutesItem::item).toList();
    }
}
