package se.beslutsgang.cases.domain;

import static se.beslutsgang.cases.domain.CaseRule.ASKED_OF_ANOTHER;
import static se.beslutsgang.cases.domain.CaseRule.NOTHING_DEFINITE;
import static se.beslutsgang.cases.domain.CaseRule.NOT_OF_ITS_KIND;
import static se.beslutsgang.cases.domain.CaseRule.NOT_RAISED_THERE;
import static se.beslutsgang.cases.domain.CaseRule.NOT_WITHDRAWN_BY_ALL;
import static se.beslutsgang.cases.domain.CaseRule.RAISED_OTHERWISE;
import static se.beslutsgang.cases.domain.CaseRule.SETTLED_ALREADY;

import se.beslutsgang.cases.commands.OriginCommand;
import se.beslutsgang.cases.commands.OriginCommand.AskForAuditors;
import se.beslutsgang.cases.commands.OriginCommand.AskForDischarge;
import se.beslutsgang.cases.commands.OriginCommand.CountSupport;
import se.beslutsgang.cases.commands.OriginCommand.RaiseCase;
import se.beslutsgang.cases.commands.OriginCommand.RaiseMatter;
import se.beslutsgang.cases.commands.OriginCommand.StateKind;
import se.beslutsgang.cases.commands.OriginCommand.TenderResignation;
import se.beslutsgang.cases.commands.OriginCommand.WithdrawCase;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.OriginEvent;
import se.beslutsgang.cases.events.OriginEvent.AuditorsAsked;
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.cases.events.OriginEvent.CaseWithdrawn;
import se.beslutsgang.cases.events.OriginEvent.DischargeAsked;
import se.beslutsgang.cases.events.OriginEvent.KindStated;
import se.beslutsgang.cases.events.OriginEvent.MatterRaised;
import se.beslutsgang.cases.events.OriginEvent.ResignationTendered;
import se.beslutsgang.cases.events.OriginEvent.SupportCounted;
import se.beslutsgang.cases.events.Raiser;
import se.beslutsgang.cases.events.WayEvent.CaseSettled;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;

import java.util.List;

/** What kind of case it is, who raised it, and whether they took it back. */
final class OriginDecider {

    private final CaseState now;
    private final CaseFacts facts;
    private final Judgement judgement;

    OriginDecider(CaseState now, CaseFacts facts, Judgement judgement) {
        this.now = now;
        this.facts = facts;
        this.judgement = judgement;
    }

    List<? extends OriginEvent> decide(OriginCommand command) {
        return switch (command) {
            case StateKind c -> state(c);
            case RaiseCase c -> raise(c);
            case RaiseMatter c -> raise(c);
            case CountSupport c -> count(c);
            case WithdrawCase c -> withdraw(c);
            case TenderResignation c -> tender(c);
            case AskForDischarge c -> discharge(c);
            case AskForAuditors c -> auditors(c);
        };
    }

    /** What is stated anew corrects; it holds for the items that are prepared from then on. */
    private List<KindStated> state(StateKind c) {
        var stated = new KindStated(c.caseId(), c.kind(), c.exercisesAuthority());
        boolean plain = c.kind() == CaseKind.MATTER && !c.exercisesAuthority();
        boolean known = now.last(KindStated.class).map(stated::equals).orElse(plain);
        return known ? List.of() : List.of(stated);
    }

    private List<CaseRaised> raise(RaiseCase c) {
        var raised =
                new CaseRaised(c.caseId(), c.body(), c.by(), c.on(), c.asks(), c.reason(), c.of());
        if (now.knows(raised)) return List.of();
        CaseKind kind = now.kind();
        requireKind(kind.isRaised(), c.caseId());
        requireUnraised(c.caseId());
        boolean inAnAssembly = facts.body() == BodyKind.ASSEMBLY;
        judgement.require(
                kind.isRaisedInAnAssembly() == inAnAssembly, NOT_RAISED_THERE, kind, c.body());
        new MayRaise(facts, judgement).hold(kind, c);
        if (kind.isAsked()) requireDefinite(kind, c);
        return List.of(raised);
    }

    private List<MatterRaised> raise(RaiseMatter c) {
        var raised = new MatterRaised(c.caseId(), c.body(), c.by(), c.on());
        if (now.knows(raised)) return List.of();
        requireKind(!now.kind().isRaised(), c.caseId());
        requireUnraised(c.caseId());
        new MayRaise(facts, judgement).hold(c);
        if (c.by() == Raiser.POPULAR_INITIATIVE) {
            new PopularInitiative(now.last(SupportCounted.class)).require(judgement);
        }
        return List.of(raised);
    }

    private List<SupportCounted> count(CountSupport c) {
        var counted = new SupportCounted(c.caseId(), c.signed(), c.entitled(), c.first(), c.last());
        boolean known = now.last(SupportCounted.class).map(counted::equals).orElse(false);
        return known ? List.of() : List.of(counted);
    }

    private void requireUnraised(CaseId caseId) {
        boolean unraised =
                now.last(CaseRaised.class).isEmpty() && now.last(MatterRaised.class).isEmpty();
        judgement.require(unraised, RAISED_OTHERWISE, caseId);
    }

    /** A definite content, and of an interpellation a reason, KL 5:61, 5:64. */
    private void requireDefinite(CaseKind kind, RaiseCase c) {
        boolean asks = c.asks().stream().anyMatch(q -> !q.isBlank());
        boolean reasoned = kind != CaseKind.INTERPELLATION || !c.reason().isBlank();
        judgement.require(asks && reasoned && c.of().isPresent(), NOTHING_DEFINITE, c.caseId());
        c.of().ifPresent(p -> judgement.require(facts.chairs().contains(p), ASKED_OF_ANOTHER, p));
    }

    private List<CaseWithdrawn> withdraw(WithdrawCase c) {
        var withdrawn = new CaseWithdrawn(c.caseId(), c.by());
        if (now.last(CaseWithdrawn.class).isPresent()) return List.of();
        requireKind(now.last(CaseRaised.class).isPresent(), c.caseId());
        List<PersonId> not =
                now.last(CaseRaised.class).stream()
                        .flatMap(r -> r.by().stream())
                        .filter(p -> !c.by().contains(p))
                        .toList();
        judgement.require(not.isEmpty(), NOT_WITHDRAWN_BY_ALL, c.caseId(), not);
        now.last(CaseSettled.class)
                .ifPresent(
                        s -> judgement.require(false, SETTLED_ALREADY, c.caseId(), s.decidedIn()));
        return List.of(withdrawn);
    }

    private List<ResignationTendered> tender(TenderResignation c) {
        var tendered =
                new ResignationTendered(c.caseId(), c.person(), c.body(), c.office(), c.last());
        if (now.knows(tendered)) return List.of();
        requireKind(now.kind() == CaseKind.RESIGNATION, c.caseId());
        return List.of(tendered);
    }

    private List<DischargeAsked> discharge(AskForDischarge c) {
        var asked = new DischargeAsked(c.caseId(), c.of(), c.year());
        if (now.knows(asked)) return List.of();
        requireKind(now.kind() == CaseKind.DISCHARGE, c.caseId());
        return List.of(asked);
    }

    private List<AuditorsAsked> auditors(AskForAuditors c) {
        var asked = new AuditorsAsked(c.caseId(), c.of());
        if (now.knows(asked)) return List.of();
        requireKind(now.kind() == CaseKind.ELECTION, c.caseId());
        return List.of(asked);
    }

    private void requireKind(boolean right, CaseId caseId) {
        judgement.require(right, NOT_OF_ITS_KIND, caseId, now.kind());
    }
}
