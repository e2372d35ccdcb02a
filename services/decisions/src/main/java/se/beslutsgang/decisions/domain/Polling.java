package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.NOT_TAKEN_UP;
import static se.beslutsgang.decisions.domain.ElectionRule.ACCOUNTABLE_ELECTS_AUDITORS;
import static se.beslutsgang.decisions.domain.ElectionRule.BALLOTS_ARE_TOLD;
import static se.beslutsgang.decisions.domain.ElectionRule.ELECTION_IS_SETTLED;
import static se.beslutsgang.decisions.domain.ElectionRule.MORE_THAN_SERVE;
import static se.beslutsgang.decisions.domain.ElectionRule.TWO_WITNESSES;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Set;

/** What has to be in order whichever way an election is held. */
record Polling(ItemState now, ItemFacts facts, Judgement judgement) {

    /** Who serve and are not disqualified, also those who take no part. */
    int present() {
        return facts.present(now.participation().disqualified());
    }

    void requireOpen(Election e) {
        judgement.require(e.settled().isEmpty(), ELECTION_IS_SETTLED, e.post());
    }

    void requireBeforeBallots(Election e) {
        requireOpen(e);
        judgement.require(!e.isTold(), BALLOTS_ARE_TOLD, e.post());
    }

    /** Elected is at the meeting, while a quorum is there. */
    void requireMeeting(ItemId item) {
        judgement.require(facts.isTreating(item), NOT_TAKEN_UP, item);
        new GoingOn(now, facts, judgement).require();
        requireNobodyAccountable();
    }

    /**
     * Who is accountable takes no part in electing the auditors of that activity (KL 5:48). To
     * nominate is to join the debate, which the law lets them (5:49).
     */
    private void requireNobodyAccountable() {
        Set<PersonId> accountable = facts.subject().handling().accountable();
        now.participation().participants(facts.roll().keySet()).stream()
                .filter(accountable::contains)
                .forEach(p -> judgement.require(false, ACCOUNTABLE_ELECTS_AUDITORS, p));
    }

    void requireNoMoreThanPresent(int told) {
        judgement.require(told <= present(), MORE_THAN_SERVE, told, present());
    }

    /** The lot is drawn before two who can tell of it. */
    void requireWitnesses(List<PersonId> witnesses) {
        long different = witnesses.stream().distinct().count();
        judgement.require(different >= 2, TWO_WITNESSES, different);
    }
}
