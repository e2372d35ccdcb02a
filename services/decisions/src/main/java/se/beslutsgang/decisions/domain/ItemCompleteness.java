package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.ItemCompletenessRule.ASKED_BUT_NOT_TOLD;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.DECISION_WITHOUT_WORDS;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.DELAY_WITHOUT_REASON;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.NEITHER_DECIDED_NOR_DELAYED;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.NOBODY_TOOK_PART;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.PROPOSAL_LEFT;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.QUESTION_LEFT_OPEN;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.RESERVED_WITHOUT_TAKING_PART;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.VOTE_WITHOUT_NAMES;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.VOTE_WITHOUT_RESULT;
import static se.beslutsgang.decisions.domain.ItemCompletenessRule.VOTE_WITHOUT_WORDING;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Manner;
import se.beslutsgang.decisions.events.Outcome;
import se.beslutsgang.decisions.events.OutcomeEvent.DecisionMade;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.Rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the record of a matter lacks. It is held against the rules as something recorded: nothing is
 * refused here, everything is told.
 */
public final class ItemCompleteness {

    private final ItemState now;
    private final Judgement judgement =
            new Judgement(Occasion.recording(Actor.SYSTEM, Happened.on(LocalDate.EPOCH)));

    private ItemCompleteness(ItemState now) {
        this.now = now;
    }

    /**
     * @param assembly whether the body is one: only there a referral back must have a reason
     * @param asking whether it is known who asks whom and what, which the minutes of an assembly
     *     must tell of an interpellation and a question (KL 5:68); what the section asks beyond
     *     that they were put is not read into it
     */
    public static List<Rule> of(ItemState now, boolean assembly, boolean asking) {
        var check = new ItemCompleteness(now);
        check.judgement.require(now.isDecided(), NEITHER_DECIDED_NOR_DELAYED);
        now.questions().all().forEach(check::question);
        check.judgement.require(!now.elections().areOpen(), QUESTION_LEFT_OPEN);
        if (now.isDecided()) check.decided(assembly);
        check.reservations();
        boolean untold = assembly && now.kind().kind().isAsked() && !asking;
        check.judgement.require(!untold, ASKED_BUT_NOT_TOLD);
        return check.judgement.departures().stream().distinct().toList();
    }

    private void question(Question question) {
        judgement.require(!question.isOpen(), QUESTION_LEFT_OPEN);
        if (question.isVoteRequested()) {
            judgement.require(question.vote().isPresent(), VOTE_WITHOUT_RESULT);
        }
        question.vote().ifPresent(vote -> vote(question, vote));
    }

    private void vote(Question question, VoteClosed vote) {
        judgement.require(question.meaning().isPresent(), VOTE_WITHOUT_WORDING);
        Count count = vote.count();
        boolean secret = question.manner().filter(m -> m == Manner.SECRET).isPresent();
        boolean named = question.ballots().size() >= count.yes() + count.no();
        judgement.require(secret || named, VOTE_WITHOUT_NAMES);
    }

    private void decided(boolean assembly) {
        boolean delayed = now.decisions().stream().anyMatch(d -> d.deferral().isPresent());
        judgement.require(delayed || everyProposalWasPut(), PROPOSAL_LEFT);
        now.decisions().forEach(d -> decision(d, assembly));
    }

    /** What was taken back, refused or lapsed is not live; all else comes under a question. */
    private boolean everyProposalWasPut() {
        Set<ProposalId> put =
                now.questions().all().stream()
                        .flatMap(q -> q.alternatives().stream())
                        .map(Alternative::proposal)
                        .collect(Collectors.toSet());
        return now.floor().live().stream().allMatch(p -> put.contains(p.proposal()));
    }

    private void decision(DecisionMade d, boolean assembly) {
        judgement.require(!d.participants().isEmpty(), NOBODY_TOOK_PART);
        boolean reasoned =
                d.outcome() != Outcome.REFERRED_BACK
                        || d.deferral().filter(to -> !to.reasons().isEmpty()).isPresent();
        judgement.require(!assembly || reasoned, DELAY_WITHOUT_REASON);
        boolean elects = now.elections().areHeld() && d.carried().isEmpty();
        boolean bare = d.outcome() == Outcome.DECIDED && d.clauses().isEmpty() && !elects;
        judgement.require(!bare, DECISION_WITHOUT_WORDS);
    }

    private void reservations() {
        boolean all =
                now.reservations().stream()
                        .flatMap(r -> r.persons().stream())
                        .allMatch(
                                p ->
                                        now.decisions().stream()
                                                .anyMatch(d -> d.participants().contains(p)));
        judgement.require(all, RESERVED_WITHOUT_TAKING_PART);
    }
}
