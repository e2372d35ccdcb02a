package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.CONNECTION_LOST;
import static se.beslutsgang.decisions.domain.DecisionRule.DISQUALIFICATION_OPEN;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_QUORUM;
import static se.beslutsgang.decisions.domain.DecisionRule.PICTURE_OFF;

import se.beslutsgang.kernel.Judgement;

/** Whether the matter may go on now: what holds when a question is put, and at its gavel. */
record GoingOn(ItemState now, ItemFacts facts, Judgement judgement) {

    void require() {
        quorum();
        facts.rules().cutOff().forEach(p -> judgement.require(false, CONNECTION_LOST, p));
        facts.rules().unseen().forEach(p -> judgement.require(false, PICTURE_OFF, p));
        now.participation()
                .questioned()
                .forEach(p -> judgement.require(false, DISQUALIFICATION_OPEN, p));
    }

    /** The assembly may have exempted what is asked from it, KL 5:45 second sentence. */
    private void quorum() {
        if (facts.rules().askedWithoutQuorum() && now.kind().kind().isAsked()) return;
        judgement.require(
                facts.isQuorate(now.participation().disqualified()),
                NO_QUORUM,
                facts.roll().size(),
                facts.rules().seats());
    }
}
