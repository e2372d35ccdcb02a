package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.GAVEL_HAS_FALLEN;
import static se.beslutsgang.decisions.domain.ElectionRule.NAMES_IN_A_SECRET_BALLOT;
import static se.beslutsgang.decisions.domain.ElectionRule.NOTHING_IS_TIED;
import static se.beslutsgang.decisions.domain.ElectionRule.NO_CASTING_VOTE_IN_ELECTIONS;
import static se.beslutsgang.decisions.domain.ElectionRule.OPEN_VOTE_IN_AN_ELECTION;
import static se.beslutsgang.decisions.domain.ElectionRule.OUT_OF_TURN;
import static se.beslutsgang.decisions.domain.ElectionRule.SECRET_ONLY_IN_ELECTIONS;
import static se.beslutsgang.decisions.domain.ElectionRule.SET_BEFORE_THE_VOTE;

import se.beslutsgang.decisions.commands.VoteCommand.ChooseManner;
import se.beslutsgang.decisions.commands.VoteCommand.DrawVoteLot;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Manner;
import se.beslutsgang.decisions.events.VoteEvent;
import se.beslutsgang.decisions.events.VoteEvent.MannerChosen;
import se.beslutsgang.decisions.events.VoteEvent.VoteLotDrawn;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** How a vote is held: open, but for elections and employments (KL 5:54); by roll call in turn. */
final class MannerDecider {

    private final ItemState now;
    private final ItemFacts facts;
    private final Judgement judgement;

    MannerDecider(ItemState now, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.facts = facts;
        this.judgement = judgement;
    }

    List<VoteEvent> choose(Question q, ChooseManner c) {
        if (q.manner().filter(m -> m == c.manner()).isPresent()) return List.of();
        requireOpen(q);
        judgement.require(!q.isBegun(), SET_BEFORE_THE_VOTE, q.number());
        boolean secret = c.manner() == Manner.SECRET;
        boolean election = facts.subject().election();
        judgement.require(election || !secret, SECRET_ONLY_IN_ELECTIONS, q.number());
        judgement.require(secret || !election, OPEN_VOTE_IN_AN_ELECTION, q.number());
        return List.of(new MannerChosen(c.item(), q.number(), c.manner()));
    }

    /** Ballots with names: never in a secret ballot, and by roll call in turn. */
    void requireNames(Question q, List<Ballot> fresh) {
        Optional<Manner> manner = q.manner();
        boolean secret = manner.filter(m -> m == Manner.SECRET).isPresent();
        judgement.require(!secret, NAMES_IN_A_SECRET_BALLOT, q.number());
        if (manner.filter(m -> m == Manner.ROLL_CALL).isPresent()) requireTurn(q, fresh);
    }

    private void requireTurn(Question q, List<Ballot> fresh) {
        RollCall call =
                RollCall.of(
                        facts.roll().keySet(),
                        now.participation().disqualified(),
                        facts.rules().presiding());
        var cast = new LinkedHashMap<PersonId, Choice>(q.ballots());
        for (Ballot b : fresh) {
            PersonId turn = call.next(cast).orElse(b.person());
            judgement.require(turn.equals(b.person()), OUT_OF_TURN, b.person(), turn);
            cast.put(b.person(), b.choice());
        }
    }

    /** The lot is for elections and employments; else the side of the chair decides (KL 5:56). */
    List<VoteEvent> draw(Question q, DrawVoteLot c, boolean tie) {
        if (q.lot().filter(l -> l == c.drawn()).isPresent()) return List.of();
        requireOpen(q);
        boolean tied = tie && facts.subject().election();
        judgement.require(tied, NOTHING_IS_TIED, q.number());
        new Polling(now, facts, judgement).requireWitnesses(c.witnesses());
        return List.of(new VoteLotDrawn(c.item(), q.number(), c.drawn(), c.witnesses()));
    }

    private void requireOpen(Question q) {
        judgement.require(q.isOpen(), GAVEL_HAS_FALLEN, q.number());
    }

    void requireCastingVote(Question q) {
        boolean election = facts.subject().election();
        judgement.require(!election, NO_CASTING_VOTE_IN_ELECTIONS, q.number());
    }
}
