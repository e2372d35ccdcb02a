package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.ACCOUNTABLE_TAKES_PART;
import static se.beslutsgang.decisions.domain.DecisionRule.BOARD_NOT_HEARD;
import static se.beslutsgang.decisions.domain.DecisionRule.COMMITTEE_NOT_HEARD;
import static se.beslutsgang.decisions.domain.DecisionRule.DISCHARGE_TOO_LATE;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_ALL_AGREE;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_ANNOUNCED;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_HANDED_OVER;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_PREPARED;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_THE_FIRST_TIME;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_DECISION_IN_THE_MATTER;
import static se.beslutsgang.decisions.domain.DecisionRule.ONLY_TOLD;
import static se.beslutsgang.decisions.domain.DecisionRule.REFUSED_WITHOUT_REASON;
import static se.beslutsgang.decisions.domain.DecisionRule.TWO_THIRDS_NEEDED;
import static se.beslutsgang.decisions.domain.DecisionRule.WRITTEN_OFF_UNREPORTED;
import static se.beslutsgang.decisions.domain.DecisionRule.YEAR_HAS_PASSED;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.domain.Handling.Discharge;
import se.beslutsgang.decisions.domain.Handling.Readiness;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.DecisionKind;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the body may decide the matter, as its kind and its preparation are. */
final class MayDecide {

    private static final Set<Outcome> MATERIAL =
            EnumSet.of(
                    Outcome.DECIDED,
                    Outcome.REJECTED,
                    Outcome.RECOMMENDED,
                    Outcome.ANSWERED,
                    Outcome.WRITTEN_OFF);

    private final ItemState then;
    private final ItemFacts facts;
    private final LocalDate day;
    private final Judgement judgement;
    private final CaseKind kind;

    MayDecide(ItemState then, ItemFacts facts, LocalDate day, Judgement judgement) {
        this.then = then;
        this.facts = facts;
        this.day = day;
        this.judgement = judgement;
        this.kind = then.kind().kind();
    }

    void hold(List<DecisionMade> decisions) {
        decisions.stream()
                .filter(d -> MATERIAL.contains(d.outcome()))
                .findFirst()
                .ifPresent(this::hold);
    }

    private void hold(DecisionMade made) {
        ItemId item = made.item();
        boolean answered = made.outcome() == Outcome.ANSWERED;
        judgement.require(!kind.isAsked() || answered, NO_DECISION_IN_THE_MATTER, item);
        judgement.require(!kind.isTold(), ONLY_TOLD, item);
        Readiness ready = facts.subject().handling().readiness();
        if (!facts.rules().isAssembly()) {
            boolean own = made.kind() == DecisionKind.OWN;
            if (own && kind == CaseKind.CITIZEN_PROPOSAL) handedOver(made, ready);
            return;
        }
        if (!kind.isAsked()) {
            boolean may = ready.announced() || then.kind().isUrgencyAgreed();
            judgement.require(may, NOT_ANNOUNCED, item);
        }
        if (!isExempt(made) && !ready.isExempt()) prepared(made, ready);
        year(made);
        if (ready.isExtraElection()) extraElection(made);
        if (kind == CaseKind.DISCHARGE) {
            facts.subject().handling().discharge().ifPresent(d -> discharge(made, d));
        }
    }

    /** By its kind, and an election in an item of another kind (KL 5:29), not what is beside it. */
    private boolean isExempt(DecisionMade made) {
        boolean elects = facts.subject().election() && made.carried().isEmpty();
        return elects || kind.isExemptFromPreparation();
    }

    /** Left to the committee by the assembly, and decided within its year there too (KL 6:34). */
    private void handedOver(DecisionMade made, Readiness ready) {
        judgement.require(ready.handedOver(), NOT_HANDED_OVER, made.item());
        year(made);
    }

    /** KL 5:26-28, and where it is urgent all must agree on the decision itself, 5:33. */
    private void prepared(DecisionMade made, Readiness ready) {
        boolean writtenOff = made.outcome() == Outcome.WRITTEN_OFF;
        if (ready.prepared()) {
            judgement.require(ready.areaHeard(), COMMITTEE_NOT_HEARD, made.item());
            judgement.require(ready.boardHeard(), BOARD_NOT_HEARD, made.item());
        } else if (ready.isUrgent()) {
            judgement.require(isUnanimous(made), NOT_ALL_AGREE, made.item());
        } else {
            judgement.require(writtenOff, NOT_PREPARED, made.item());
        }
    }

    /** Nobody wanted anything else, and nobody stayed out. */
    private boolean isUnanimous(DecisionMade made) {
        boolean all = made.participants().size() == facts.roll().size();
        return all
                && then.questions().top().stream()
                        .filter(q -> q.kind().family() == QuestionKind.MAIN)
                        .allMatch(MayDecide::isUnanimous);
    }

    private static boolean isUnanimous(Question q) {
        Optional<VoteClosed> vote = q.vote();
        if (vote.isPresent()) {
            var count = vote.get().count();
            return count.abstained() == 0 && (count.yes() == 0 || count.of(Choice.NO) == 0);
        }
        boolean unopposed = q.finding().filter(f -> f.method() == Method.UNOPPOSED).isPresent();
        return unopposed || q.alternatives().size() == 1;
    }

    /** Held by two thirds of those present, and postponed the first time (KL 5:10, 5:50). */
    private void extraElection(DecisionMade made) {
        boolean counted =
                then.questions().top().stream()
                        .filter(q -> q.kind().family() == QuestionKind.MAIN)
                        .flatMap(q -> q.majority().stream())
                        .anyMatch(m -> m.majority() == Majority.TWO_THIRDS && m.of().approved());
        boolean held = made.outcome() == Outcome.DECIDED;
        judgement.require(!held || counted, TWO_THIRDS_NEEDED, made.item());
        boolean delayed = facts.subject().handling().delayed();
        judgement.require(delayed, NOT_THE_FIRST_TIME, made.item());
    }

    private void year(DecisionMade made) {
        Handling.Year year = facts.subject().handling().year();
        year.lastDay()
                .ifPresent(
                        last ->
                                judgement.require(
                                        !day.isAfter(last), YEAR_HAS_PASSED, made.item(), last));
        boolean may = kind.hasItsYear() && year.reported();
        judgement.require(
                made.outcome() != Outcome.WRITTEN_OFF || may, WRITTEN_OFF_UNREPORTED, made.item());
    }

    /** Body by body; who is accountable may join the debate, not the decision (KL 5:48-49). */
    private void discharge(DecisionMade made, Discharge of) {
        Set<PersonId> accountable = facts.subject().handling().accountable();
        for (PersonId p : made.participants()) {
            judgement.require(!accountable.contains(p), ACCOUNTABLE_TAKES_PART, p);
        }
        judgement.require(
                !day.isAfter(of.lastDay()), DISCHARGE_TOO_LATE, made.item(), of.lastDay());
        boolean reasoned =
                then.floor().standing().stream()
                        .flatMap(p -> p.aim().reason().stream())
                        .anyMatch(r -> !r.isBlank());
        judgement.require(
                made.outcome() != Outcome.REJECTED || reasoned,
                REFUSED_WITHOUT_REASON,
                made.item());
    }
}
