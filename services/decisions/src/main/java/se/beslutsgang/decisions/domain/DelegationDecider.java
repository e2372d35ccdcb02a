package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DelegationRule.AUTOMATED_AND_APPEALABLE;
import static se.beslutsgang.decisions.domain.DelegationRule.NOT_AT_THE_NEXT_MEETING;
import static se.beslutsgang.decisions.domain.DelegationRule.NOT_A_REPORT;
import static se.beslutsgang.decisions.domain.DelegationRule.NOT_DELEGABLE;
import static se.beslutsgang.decisions.domain.DelegationRule.NO_CHAIN;
import static se.beslutsgang.decisions.domain.DelegationRule.NO_SUCH_DELEGATED_DECISION;
import static se.beslutsgang.decisions.domain.DelegationRule.SHARED_DELEGATION;
import static se.beslutsgang.decisions.domain.DelegationRule.TAKEN_OTHERWISE;

import se.beslutsgang.decisions.commands.DelegationCommand;
import se.beslutsgang.decisions.commands.DelegationCommand.RecordDelegatedDecision;
import se.beslutsgang.decisions.commands.DelegationCommand.ReportDelegatedDecision;
import se.beslutsgang.decisions.events.Delegate;
import se.beslutsgang.decisions.events.DelegationEvent;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionReported;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionTaken;
import se.beslutsgang.decisions.events.DelegationEvent.DepartureNoted;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;

import java.util.List;
import java.util.Optional;

/**
 * Decisions on behalf of a committee, and that they are reported to it (KL 6:37-40, 7:5-8). It
 * notes them; to change them it can only take the delegation back.
 */
public final class DelegationDecider {

    private DelegationDecider() {}

    public static List<DelegationEvent> decide(
            DelegationState now, DelegationCommand command, Occasion on, DelegationFacts facts) {
        var judgement = new Judgement(on);
        List<DelegationEvent> events =
                switch (command) {
                    case RecordDelegatedDecision c -> take(now, c, judgement);
                    case ReportDelegatedDecision c -> report(now, c, facts, judgement);
                };
        return judgement.before(
                events, r -> new DepartureNoted(command.body(), r.key(), r.section()));
    }

    private static List<DelegationEvent> take(
            DelegationState now, RecordDelegatedDecision c, Judgement judgement) {
        var taken =
                new DelegatedDecisionTaken(
                        c.body(),
                        c.number(),
                        c.by(),
                        c.point(),
                        c.on(),
                        c.what(),
                        c.appealRoute(),
                        c.concerns());
        Optional<DelegatedDecisionTaken> known = now.taken(c.number());
        if (known.filter(taken::equals).isPresent()) return List.of();
        judgement.require(known.isEmpty(), TAKEN_OTHERWISE, c.number());
        judgement.require(c.by().size() == 1, SHARED_DELEGATION, c.number());
        judgement.require(c.concerns().isEmpty(), NOT_DELEGABLE, c.number(), c.concerns());
        boolean automated = c.by().stream().anyMatch(d -> d.as() == Delegate.AUTOMATED);
        judgement.require(
                !automated || !c.appealRoute().isByMembers(), AUTOMATED_AND_APPEALABLE, c.number());
        boolean shown =
                c.by().stream()
                        .filter(d -> d.as() == Delegate.SUBDELEGATED_OFFICIAL)
                        .allMatch(d -> d.through().filter(t -> !t.isBlank()).isPresent());
        judgement.require(shown, NO_CHAIN, c.number());
        return List.of(taken);
    }

    private static List<DelegationEvent> report(
            DelegationState now,
            ReportDelegatedDecision c,
            DelegationFacts facts,
            Judgement judgement) {
        Optional<DelegatedDecisionTaken> taken = now.taken(c.number());
        judgement.require(taken.isPresent(), NO_SUCH_DELEGATED_DECISION, c.number(), c.body());
        if (now.reported(c.number()).isPresent()) return List.of();
        boolean own = c.item().meeting().body().equals(c.body());
        judgement.require(own && facts.report(), NOT_A_REPORT, c.item());
        if (taken.filter(DelegationDecider::isUrgent).isPresent()) {
            facts.next()
                    .filter(next -> !next.equals(c.item().meeting()))
                    .ifPresent(
                            next ->
                                    judgement.require(
                                            false, NOT_AT_THE_NEXT_MEETING, c.number(), next));
        }
        return List.of(new DelegatedDecisionReported(c.body(), c.number(), c.item()));
    }

    private static boolean isUrgent(DelegatedDecisionTaken taken) {
        return taken.by().stream().anyMatch(d -> d.as() == Delegate.URGENT);
    }
}
