package se.beslutsgang.cases.domain;

import static se.beslutsgang.cases.domain.CaseRule.HANDED_OVER_ELSEWHERE;
import static se.beslutsgang.cases.domain.CaseRule.HANDED_TO_NO_COMMITTEE;
import static se.beslutsgang.cases.domain.CaseRule.INFORMED_TOO_LATE;
import static se.beslutsgang.cases.domain.CaseRule.NOTHING_TO_INFORM_OF;
import static se.beslutsgang.cases.domain.CaseRule.NOT_OF_ITS_KIND;
import static se.beslutsgang.cases.domain.CaseRule.REPORTED_TOO_LATE;
import static se.beslutsgang.cases.domain.CaseRule.RESERVED_FOR_THE_ASSEMBLY;

import se.beslutsgang.cases.commands.WayCommand;
import se.beslutsgang.cases.commands.WayCommand.CompleteDrafting;
import se.beslutsgang.cases.commands.WayCommand.HandOverCase;
import se.beslutsgang.cases.commands.WayCommand.InformAssembly;
import se.beslutsgang.cases.commands.WayCommand.InviteComment;
import se.beslutsgang.cases.commands.WayCommand.RecordAdmission;
import se.beslutsgang.cases.commands.WayCommand.ReportCase;
import se.beslutsgang.cases.commands.WayCommand.SettleCase;
import se.beslutsgang.cases.commands.WayCommand.StateAppeal;
import se.beslutsgang.cases.commands.WayCommand.StateEffect;
import se.beslutsgang.cases.commands.WayCommand.StateExemption;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.cases.events.WayEvent;
import se.beslutsgang.cases.events.WayEvent.AppealStated;
import se.beslutsgang.cases.events.WayEvent.AssemblyInformed;
import se.beslutsgang.cases.events.WayEvent.CaseAdmitted;
import se.beslutsgang.cases.events.WayEvent.CaseHandedOver;
import se.beslutsgang.cases.events.WayEvent.CaseReported;
import se.beslutsgang.cases.events.WayEvent.CaseSettled;
import se.beslutsgang.cases.events.WayEvent.CommentInvited;
import se.beslutsgang.cases.events.WayEvent.DraftingCompleted;
import se.beslutsgang.cases.events.WayEvent.EffectStated;
import se.beslutsgang.cases.events.WayEvent.ExemptionStated;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;
import java.util.Optional;

/** A case's way to its decision, and its year (KL 5:26-35). */
final class WayDecider {

    private final CaseState now;
    private final CaseFacts facts;
    private final Judgement judgement;

    WayDecider(CaseState now, CaseFacts facts, Judgement judgement) {
        this.now = now;
        this.facts = facts;
        this.judgement = judgement;
    }

    List<WayEvent> decide(WayCommand command) {
        return switch (command) {
            case StateEffect c -> effect(new EffectStated(c.caseId(), c.body(), c.effect()));
            case InviteComment c -> once(new CommentInvited(c.caseId(), c.body(), c.until()));
            case StateExemption c -> once(new ExemptionStated(c.caseId(), c.exemption()));
            case ReportCase c -> report(c);
            case HandOverCase c -> handOver(c);
            case InformAssembly c -> inform(c);
            case CompleteDrafting c ->
                    once(new DraftingCompleted(c.caseId(), c.preparedFor(), c.concerns()));
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

    /** By the assembly in which it was raised, to a committee, not what is of KL 5:1. */
    private List<WayEvent> handOver(HandOverCase c) {
        var handed = new CaseHandedOver(c.caseId(), c.to(), c.decidedIn());
        if (now.knows(handed)) return List.of();
        boolean proposal = now.kind() == CaseKind.CITIZEN_PROPOSAL;
        judgement.require(proposal, NOT_OF_ITS_KIND, c.caseId(), now.kind());
        boolean there =
                now.last(CaseRaised.class)
                        .filter(r -> r.body().equals(c.decidedIn().meeting().body()))
                        .isPresent();
        judgement.require(there, HANDED_OVER_ELSEWHERE, c.caseId(), c.decidedIn());
        boolean committee = facts.body() == BodyKind.COMMITTEE;
        judgement.require(committee, HANDED_TO_NO_COMMITTEE, c.caseId(), c.to());
        judgement.require(!c.reserved(), RESERVED_FOR_THE_ASSEMBLY, c.caseId());
        return List.of(handed);
    }

    /** At least once a year the committee tells of what it has decided (KL 6:34). */
    private List<WayEvent> inform(InformAssembly c) {
        var informed = new AssemblyInformed(c.caseId(), c.by(), c.on());
        if (now.knows(informed)) return List.of();
        Optional<CaseSettled> settled =
                now.all(CaseSettled.class).stream()
                        .filter(s -> s.decidedIn().meeting().body().equals(c.by()))
                        .findFirst();
        boolean handed = now.handedTo().filter(c.by()::equals).isPresent();
        judgement.require(handed && settled.isPresent(), NOTHING_TO_INFORM_OF, c.caseId(), c.by());
        settled.map(s -> YearOfACase.lastDay(s.decidedIn().meeting().firstDay()))
                .ifPresent(
                        last ->
                                judgement.require(
                                        !c.on().isAfter(last),
                                        INFORMED_TOO_LATE,
                                        c.caseId(),
                                        last));
        return List.of(informed);
    }

    private List<WayEvent> once(WayEvent event) {
        return now.knows(event) ? List.of() : List.of(event);
    }
}
