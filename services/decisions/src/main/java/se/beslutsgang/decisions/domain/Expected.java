package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.ItemState.PENDING;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.kernel.ProposalId;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What question the order leads one to expect; another is unusual, not unlawful (no section tells
 * of the order).
 *
 * @param assembly whether what was prepared for it (KL 5:26) has to be put, whoever stands for it
 */
record Expected(DecisionProcedure procedure, Floor floor, boolean assembly) {

    boolean is(PlannedQuestion put) {
        return procedure.possible().stream().anyMatch(s -> isLike(put, s.question()));
    }

    /**
     * As expected whatever the order of the alternatives. Found unopposed, one is enough; else only
     * what nobody stands for may be left out.
     */
    private boolean isLike(PlannedQuestion put, PlannedQuestion expected) {
        Set<Alternative> told = meant(put);
        Set<Alternative> whole = meant(expected);
        return expected.kind().family() == put.kind().family()
                && whole.containsAll(told)
                && (told.size() == 1
                        || whole.stream()
                                .filter(a -> !told.contains(a))
                                .noneMatch(this::isStoodFor));
    }

    /** To approve that the matter be rejected is to reject it. */
    private Set<Alternative> meant(PlannedQuestion question) {
        return question.alternatives().stream()
                .map(a -> isRejection(a) ? Alternative.reject(PENDING) : a)
                .collect(Collectors.toSet());
    }

    private boolean isRejection(Alternative a) {
        return a.approved() && floor.kind(a.proposal()) == ProposalKind.REJECTION;
    }

    private boolean isStoodFor(Alternative left) {
        ProposalId id = left.proposal();
        boolean moved = floor.proposal(id).filter(p -> !p.movers().isEmpty()).isPresent();
        boolean prepared = id.equals(PENDING) && assembly;
        return !left.approved()
                || moved
                || prepared
                || floor.stands(id).stream().anyMatch(s -> s.approves());
    }
}
