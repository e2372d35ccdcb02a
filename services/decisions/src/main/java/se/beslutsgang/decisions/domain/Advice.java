package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.ADDITIONS_TOGETHER;
import static se.beslutsgang.decisions.domain.DecisionRule.ADDITION_AGAINST_MAIN;
import static se.beslutsgang.decisions.domain.DecisionRule.DOORS_AFTER_DEBATE;
import static se.beslutsgang.decisions.domain.DecisionRule.REFUSED_AND_NOT_PUT;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionPut;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;

/**
 * Advice on how questions are put. A meeting that approved another order has decided lawfully, as a
 * court held of a budget whose additions were put in one vote (kammarrätten, reported 2024).
 */
final class Advice {

    private Advice() {}

    static void on(List<PlannedQuestion> order, Floor floor, Judgement judgement) {
        for (int n = 0; n < order.size(); n++) on(order.get(n), n + 1, floor, judgement);
    }

    /** Only the debate is held behind closed doors, never the decision (KL 5:42). */
    static void onDoors(QuestionPut put, Floor floor, Judgement judgement) {
        boolean late = put.kind() == QuestionKind.CLOSED_DOORS && floor.isDebateClosed();
        judgement.require(!late, DOORS_AFTER_DEBATE, put.item());
    }

    static void on(PlannedQuestion question, int number, Floor floor, Judgement judgement) {
        List<ProposalId> put =
                question.alternatives().stream().map(Alternative::proposal).distinct().toList();
        if (question.kind() != QuestionKind.ADMISSION) {
            put.forEach(p -> judgement.require(!floor.isRefused(p), REFUSED_AND_NOT_PUT, p));
        }
        List<ProposalId> additions =
                put.stream().filter(p -> floor.kind(p) == ProposalKind.ADDITION).toList();
        if (question.kind() == QuestionKind.ADDITION) {
            judgement.require(additions.size() < 2, ADDITIONS_TOGETHER, number);
        } else {
            additions.forEach(p -> judgement.require(put.size() < 2, ADDITION_AGAINST_MAIN, p));
        }
    }
}
