package se.beslutsgang.cases.domain;

import static se.beslutsgang.cases.domain.CaseRule.NOT_OF_ITS_KIND;
import static se.beslutsgang.cases.domain.CaseRule.REPORTED_TOO_LATE;

import se.beslutsgang.cases.commands.WayCommand;
import se.beslutsgang.cases.commands.WayCommand.InviteComment;
import se.beslutsgang.cases.commands.WayCommand.RecordAdmission;
import se.beslutsgang.cases.commands.WayCommand.ReportCase;
import se.beslutsgang.cases.commands.WayCommand.SettleCase;
import se.beslutsgang.cases.commands.WayCommand.StateAppeal;
import se.beslutsgang.cases.commands.WayCommand.StateEffect;
import se.beslutsgang.cases.commands.WayCommand.StateExemption;
import se.beslutsgang.cases.events.WayEvent;
import se.beslutsgang.cases.events.WayEvent.AppealStated;
import se.beslutsgang.cases.events.WayEvent.CaseAdmitted;
import se.beslutsgang.cases.events.WayEvent.CaseReported;
import se.beslutsgang.cases.events.WayEvent.CaseSettled;
import se.beslutsgang.cases.events.WayEvent.CommentInvited;
import se.beslutsgang.cases.events.WayEvent.EffectStated;
import se.beslutsgang.cases.events.WayEvent.ExemptionStated;
import se.beslutsgang.kernel.Judgement;

import java.util.List;

/** A case's way to its decision, and its year (KL 5:26-35). */
final class WayDecider {

    private final CaseState now;
    private final Judgement judgement;

    WayDecider(CaseState now, Judgement judgement) {
        this.now = now;
        this.judgement = judgement;
    }

    List<WayEvent> decide(WayCommand command) {
        return switch (command) {
            case StateEffect c -> effect(new EffectStated(c.caseId(), c.body(), c.effect()));
            case InviteComment c -> once(new CommentInvited(c.caseId(), c.body(), c.until()));
            case StateExemption c -> once(new ExemptionStated(c.caseId(), c.exemption()));
            case ReportCase c -> report(c);
            case StateAppeal c -> appeal(new AppealStated(c.caseId(), c.appeal()));
            case RecordAdmission c -> once(new CaseAdmitted(c.caseId(), c.decidedIn()));
            case SettleCase c -> once(new CaseSettled(c.caseId(), c.decidedIn()));
        };
    }

    /** What was stated last of a body's table holds. */
    private List<WayEvent> effect(EffectStated stated) {
        boolean known =
                now.all(EffectStated.class).stream()
                        .filter(e -> e.body().equals(stated.body()))
                        .reduce((_, last) -> last)
                        .filter(stated::equals)
                        .isPresent();
        return known ? List.of() : List.of(stated);
    }

    /** What was stated last holds; until something is, every member may appeal. */
    private List<WayEvent> appeal(AppealStated stated) {
        return now.appeal() == stated.appeal() ? List.of() : List.of(stated);
    }

    private List<WayEvent> report(ReportCase c) {
        var reported = new CaseReported(c.caseId(), c.body(), c.on());
        if (now.knows(reported)) return List.of();
        judgement.require(now.kind().hasItsYear(), NOT_OF_ITS_KIND, c.caseId(), now.kind());
        now.lastDay()
                .ifPresent(
                        last ->
                                judgement.require(
                                        !c.on().isAfter(last),
                                        REPORTED_TOO_LATE,
                                        c.caseId(),
                                        last));
        return List.of(reported);
    }

    private List<WayEvent> once(WayEvent event) {
        return now.knows(event) ? List.of() : List.of(event);
    }
}
