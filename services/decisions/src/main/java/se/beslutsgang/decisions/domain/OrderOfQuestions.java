package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.ItemState.PENDING;
import static se.beslutsgang.decisions.events.Alternative.approve;
import static se.beslutsgang.decisions.events.Alternative.reject;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.ProposalId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The order in which the chair puts questions (propositionsordning), worked out from what is
 * proposed. KL is silent on it; the order is custom: the formal before the material, main proposals
 * against each other, then clause by clause, then each addition by itself.
 */
public final class OrderOfQuestions {

    /** A question of the order, and why it stands there. */
    public record Step(PlannedQuestion question, Why why) {

        boolean isLike(Step other) {
            return question.kind() == other.question.kind();
        }
    }

    private final Floor floor;
    private final List<Step> steps = new ArrayList<>();

    private OrderOfQuestions(Floor floor) {
        this.floor = floor;
    }

    public static List<Step> of(Floor floor) {
        return new OrderOfQuestions(floor).steps();
    }

    private List<Step> steps() {
        pairs(ProposalKind.CLOSED_DOORS, QuestionKind.CLOSED_DOORS, Why.DOORS_BEFORE_DEBATE);
        if (floor.isToBeAdmitted()) {
            add(
                    QuestionKind.ADMISSION,
                    List.of(approve(PENDING), reject(PENDING)),
                    Why.ADMISSION_FIRST);
        }
        pairs(ProposalKind.ADMISSION, QuestionKind.ADMISSION, Why.ADMISSION_FIRST);
        pairs(ProposalKind.POSTPONEMENT, QuestionKind.POSTPONEMENT, Why.POSTPONEMENT_FIRST);
        pairs(ProposalKind.REFERRAL_BACK, QuestionKind.REFERRAL_BACK, Why.FORMAL_BEFORE_MATERIAL);
        main();
        amendments();
        pairs(ProposalKind.ADDITION, QuestionKind.ADDITION, Why.ADDITION_BY_ITSELF);
        return List.copyOf(steps);
    }

    /** Approved or not, each by itself; to decide today is to turn the delay down. */
    private void pairs(ProposalKind of, QuestionKind kind, Why why) {
        for (ProposalMoved p : floor.live(of)) {
            add(kind, List.of(approve(p.proposal()), reject(p.proposal())), why);
        }
    }

    private void main() {
        List<ProposalId> wholes = wholes();
        if (wholes.isEmpty()) return;
        ProposalId first = wholes.getFirst();
        if (isAllButRejected(wholes) || (wholes.size() == 1 && floor.isOpposed(first))) {
            add(QuestionKind.REJECTION, List.of(approve(first), reject(first)), Why.ONLY_ONE);
        } else if (wholes.size() > 1) {
            var alternatives = wholes.stream().map(Alternative::approve).toList();
            add(QuestionKind.MAIN, alternatives, Why.MAIN_AGAINST_COUNTER);
        } else {
            add(QuestionKind.MAIN, List.of(approve(first)), Why.UNOPPOSED);
        }
    }

    private List<ProposalId> wholes() {
        Stream<ProposalId> pending = floor.hasPending() ? Stream.of(PENDING) : Stream.of();
        return Stream.concat(
                        pending,
                        floor.live().stream()
                                .filter(p -> p.kind().isWhole())
                                .map(ProposalMoved::proposal))
                .toList();
    }

    /** Against the only proposal stands its rejection, and nothing else. */
    private boolean isAllButRejected(List<ProposalId> wholes) {
        return wholes.size() == 2 && floor.kind(wholes.getLast()) == ProposalKind.REJECTION;
    }

    /** The clause as it stands against each other wording of it. */
    private void amendments() {
        record Clause(ProposalId base, int number) {}
        Map<Clause, List<Alternative>> byClause = new LinkedHashMap<>();
        for (ProposalMoved p : floor.live(ProposalKind.AMENDMENT)) {
            ProposalId base = p.aim().base().orElse(PENDING);
            byClause.computeIfAbsent(
                            new Clause(base, p.aim().clause().orElse(1)),
                            _ -> new ArrayList<>(List.of(approve(base))))
                    .add(approve(p.proposal()));
        }
        byClause.values()
                .forEach(a -> add(QuestionKind.AMENDMENT, List.copyOf(a), Why.CLAUSE_BY_CLAUSE));
    }

    private void add(QuestionKind kind, List<Alternative> alternatives, Why why) {
        steps.add(new Step(new PlannedQuestion(kind, alternatives), why));
    }
}
