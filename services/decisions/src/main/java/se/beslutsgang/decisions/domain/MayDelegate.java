package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DelegationRule.AUTOMATED_AND_APPEALABLE;
import static se.beslutsgang.decisions.domain.DelegationRule.NOT_DELEGABLE;
import static se.beslutsgang.decisions.domain.DelegationRule.NO_CHAIN;
import static se.beslutsgang.decisions.domain.DelegationRule.NO_SUCH_PERSON;
import static se.beslutsgang.decisions.domain.DelegationRule.SHARED_DELEGATION;
import static se.beslutsgang.decisions.domain.DelegationRule.TEXT_TOO_LONG;

import se.beslutsgang.decisions.events.Delegate;
import se.beslutsgang.decisions.events.DelegationEvent.Decider;
import se.beslutsgang.decisions.events.DelegationEvent.DelegatedDecisionTaken;
import se.beslutsgang.kernel.Judgement;

/** Whether a decision may have been left to who took it (KL 6:37-38, 7:5-6), and noted as it is. */
final class MayDelegate {

    /** As much as the fields of the form hold. */
    private static final int SHORT = 40;

    private static final int LINE = 100;
    private static final int TEXT = 1000;

    private final DelegationFacts facts;
    private final Judgement judgement;

    MayDelegate(DelegationFacts facts, Judgement judgement) {
        this.facts = facts;
        this.judgement = judgement;
    }

    void hold(DelegatedDecisionTaken taken) {
        String number = taken.number();
        requireBrief(taken);
        facts.strangers().forEach(p -> judgement.require(false, NO_SUCH_PERSON, p));
        judgement.require(taken.by().size() == 1, SHARED_DELEGATION, number);
        judgement.require(taken.concerns().isEmpty(), NOT_DELEGABLE, number, taken.concerns());
        boolean automated = taken.by().stream().anyMatch(d -> d.as() == Delegate.AUTOMATED);
        boolean may = !automated || !taken.appealRoute().isByMembers();
        judgement.require(may, AUTOMATED_AND_APPEALABLE, number);
        boolean shown =
                taken.by().stream()
                        .filter(d -> d.as() == Delegate.SUBDELEGATED_OFFICIAL)
                        .allMatch(d -> d.through().filter(t -> !t.isBlank()).isPresent());
        judgement.require(shown, NO_CHAIN, number);
    }

    private void requireBrief(DelegatedDecisionTaken taken) {
        require(taken.number(), SHORT);
        require(taken.point(), SHORT);
        requireBrief(taken.what());
        for (Decider d : taken.by()) {
            require(d.title(), LINE);
            d.through().ifPresent(t -> require(t, LINE));
        }
    }

    void requireBrief(String text) {
        require(text, TEXT);
    }

    private void require(String text, int most) {
        int length = text.codePointCount(0, text.length());
        String begins = text.substring(0, Math.min(text.length(), SHORT));
        judgement.require(length <= most, TEXT_TOO_LONG, begins, length, most);
    }
}
