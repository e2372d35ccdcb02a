package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DelegationRule.NOTHING_CORRECTED;
import static se.beslutsgang.decisions.domain.DelegationRule.NOT_AT_THE_NEXT_MEETING;
import static se.beslutsgang.decisions.domain.DelegationRule.NOT_A_REPORT;
import static se.beslutsgang.decisions.domain.DelegationRule.NO_SUCH_DELEGATED_DECISION;
import static se.beslutsgang.decisions.domain.DelegationRule.TAKEN_OTHERWISE;

import se.beslutsgang.decisions.commands.DelegationCommand;
import se.beslutsgang.decisions.commands.DelegationCommand.CorrectDelegatedDecision;
import se.beslutsgang.decisions.commands.DelegationCommand.RecordDelegatedDecision;
import se.beslutsgang.decisions.commands.DelegationCommand.ReportDelegatedDecision;
import se.beslutsgang.decisions.events.Delegate;
import se.beslutsgang.decisions.events.DelegationEvent;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionCorrected;
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
                    case RecordDelegatedDecision c -> take(now, c, facts, judgement);
                    case CorrectDelegatedDecision c -> correct(now, c, facts, judgement);
                    case ReportDelegatedDecision c -> report(now, c, facts, judgement);
                };
        return judgement.before(
                events, r -> new DepartureNoted(command.body(), r.key(), r.section()));
    }

    private static List<DelegationEvent> take(
            DelegationState now,
            RecordDelegatedDecision c,
            DelegationFacts facts,
            Judgement judgement) {
        DelegatedDecisionTaken taken = taken(c);
        Optional<DelegatedDecisionTaken> known = now.taken(c.number());
        if (known.filter(taken::equals).isPresent()) return List.of();
        judgement.require(known.isEmpty(), TAKEN_OTHERWISE, c.number());
        new MayDelegate(facts, judgement).hold(taken);
        return List.of(taken);
    }

    private static DelegatedDecisionTaken taken(RecordDelegatedDecision c) {
        return new DelegatedDecisionTaken(
                c.body(),
                c.number(),
                c.by(),
                c.point(),
                c.on(),
                c.what(),
                c.appealRoute(),
                c.concerns());
    }

    /** What is right is held against the rules as if it had been noted so from the beginning. */
    private static List<DelegationEvent> correct(
            DelegationState now,
            CorrectDelegatedDecision c,
            DelegationFacts facts,
            Judgement judgement) {
        DelegatedDecisionTaken right = taken(c.right());
        String number = right.number();
        var corrected = new DelegatedDecisionCorrected(c.body(), number, right, c.because());
        List<DelegatedDecisionCorrected> before = now.corrections(number);
        if (!before.isEmpty() && before.getLast().equals(corrected)) return List.of();
        Optional<DelegatedDecisionTaken> standing = now.standing(number);
        judgement.require(standing.isPresent(), NO_SUCH_DELEGATED_DECISION, number, c.body());
        boolean mends = standing.filter(right::equals).isEmpty() && !c.because().isBlank();
        judgement.require(mends, NOTHING_CORRECTED, number);
        var may = new MayDelegate(facts, judgement);
        may.hold(right);
        may.requireBrief(c.because());
        return List.of(corrected);
    }

    private static List<DelegationEvent> report(
            DelegationState now,
            ReportDelegatedDecision c,
            DelegationFacts facts,
            Judgement judgement) {
        Optional<DelegatedDecisionTaken> taken = now.standing(c.number());
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
