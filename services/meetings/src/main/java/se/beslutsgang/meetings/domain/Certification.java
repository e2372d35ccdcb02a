package se.beslutsgang.meetings.domain;

import static se.beslutsgang.meetings.domain.MinutesRule.ALREADY_CERTIFIED;
import static se.beslutsgang.meetings.domain.MinutesRule.AT_ONCE_BUT_LATER;
import static se.beslutsgang.meetings.domain.MinutesRule.BEFORE_THE_MEETING_ENDED;
import static se.beslutsgang.meetings.domain.MinutesRule.CERTIFIED_TOO_LATE;
import static se.beslutsgang.meetings.domain.MinutesRule.CERTIFIER_NOT_APPOINTED;
import static se.beslutsgang.meetings.domain.MinutesRule.MOVED_TO_A_LATER_MEETING;
import static se.beslutsgang.meetings.domain.MinutesRule.NOT_ALL_CERTIFIED;
import static se.beslutsgang.meetings.domain.MinutesRule.NOT_A_LATER_MEETING;
import static se.beslutsgang.meetings.domain.MinutesRule.NO_CERTIFIER;
import static se.beslutsgang.meetings.domain.MinutesRule.OTHER_TEXT;
import static se.beslutsgang.meetings.domain.MinutesRule.SOMETHING_MISSING;
import static se.beslutsgang.meetings.domain.MinutesRule.TEXT_OUT_OF_DATE;

import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.MinutesId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.commands.MinutesCommand.CertifyMinutes;
import se.beslutsgang.meetings.commands.MinutesCommand.MoveCertification;
import se.beslutsgang.meetings.commands.MinutesCommand.NoteDifferingView;
import se.beslutsgang.meetings.commands.MinutesCommand.RefuseCertification;
import se.beslutsgang.meetings.events.MinutesEvent;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationMoved;
import se.beslutsgang.meetings.events.MinutesEvent.CertificationRefused;
import se.beslutsgang.meetings.events.MinutesEvent.DifferingViewNoted;
import se.beslutsgang.meetings.events.MinutesEvent.MinutesCertified;
import se.beslutsgang.meetings.events.MinutesItem;

import java.time.LocalDate;
import java.util.List;

/** Certifiers attest that the text shows what was decided; they may refuse, and may differ. */
final class Certification {

    private final MinutesState now;
    private final LocalDate day;
    private final MinutesFacts facts;
    private final Judgement judgement;

    Certification(MinutesState now, LocalDate day, MinutesFacts facts, Judgement judgement) {
        this.now = now;
        this.day = day;
        this.facts = facts;
        this.judgement = judgement;
    }

    List<MinutesEvent> certify(CertifyMinutes c) {
        if (now.certified().filter(was -> isSame(was, c)).isPresent()) return List.of();
        requireUncertified(c.minutes());
        requireCertifiers(c);
        requireText(c);
        requireDay(c.minutes());
        int missing = facts.signing().missing();
        judgement.require(missing == 0, SOMETHING_MISSING, c.minutes(), missing);
        return List.of(new MinutesCertified(c.minutes(), day, c.certifiers(), now.items()));
    }

    private boolean isSame(MinutesCertified was, CertifyMinutes c) {
        return was.on().equals(day) && was.certifiers().equals(c.certifiers());
    }

    private void requireCertifiers(CertifyMinutes c) {
        judgement.require(!c.certifiers().isEmpty(), NO_CERTIFIER, c.minutes());
        c.certifiers().forEach(p -> requireAppointed(p, c.minutes()));
        facts.signing().appointed().stream()
                .filter(p -> !now.refused().contains(p))
                .forEach(
                        p ->
                                judgement.require(
                                        c.certifiers().contains(p),
                                        NOT_ALL_CERTIFIED,
                                        p,
                                        c.minutes()));
    }

    private void requireAppointed(PersonId person, MinutesId minutes) {
        boolean may = facts.signing().may().contains(person);
        judgement.require(may, CERTIFIER_NOT_APPOINTED, person, minutes);
    }

    /** What was signed is what was drawn up, and that is what happened. */
    private void requireText(CertifyMinutes c) {
        boolean same = now.items().stream().map(MinutesItem::text).toList().equals(c.texts());
        judgement.require(same, OTHER_TEXT, c.minutes());
        judgement.require(facts.written().equals(now.items()), TEXT_OUT_OF_DATE, c.minutes());
    }

    private void requireDay(MinutesId minutes) {
        LocalDate lastDay = now.drawnUp().orElseThrow().lastDay();
        judgement.require(!day.isBefore(lastDay), BEFORE_THE_MEETING_ENDED, minutes, lastDay);
        judgement.require(
                !day.isAfter(now.certifyBy()), CERTIFIED_TOO_LATE, minutes, now.certifyBy());
        boolean later = minutes.isPart() && day.isAfter(lastDay);
        judgement.require(!later, AT_ONCE_BUT_LATER, minutes, lastDay);
        now.moved()
                .ifPresent(
                        m ->
                                judgement.require(
                                        !day.isBefore(m.to().firstDay()),
                                        MOVED_TO_A_LATER_MEETING,
                                        minutes,
                                        m.to()));
    }

    List<MinutesEvent> refuse(RefuseCertification c) {
        return remark(new CertificationRefused(c.minutes(), c.person(), c.reason()), c.person());
    }

    List<MinutesEvent> differ(NoteDifferingView c) {
        return remark(new DifferingViewNoted(c.minutes(), c.person(), c.view()), c.person());
    }

    private List<MinutesEvent> remark(MinutesEvent remark, PersonId person) {
        if (now.steps().contains(remark)) return List.of();
        requireUncertified(remark.minutes());
        requireAppointed(person, remark.minutes());
        return List.of(remark);
    }

    List<MinutesEvent> move(MoveCertification c) {
        var moved = new CertificationMoved(c.minutes(), c.to());
        if (now.moved().filter(moved::equals).isPresent()) return List.of();
        requireUncertified(c.minutes());
        boolean later =
                c.to().body().equals(facts.body()) && c.to().firstDay().isAfter(facts.lastDay());
        judgement.require(later, NOT_A_LATER_MEETING, c.minutes(), c.to());
        return List.of(moved);
    }

    private void requireUncertified(MinutesId minutes) {
        LocalDate on = now.certified().map(MinutesCertified::on).orElse(day);
        judgement.require(now.certified().isEmpty(), ALREADY_CERTIFIED, minutes, on);
    }
}
