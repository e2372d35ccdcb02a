package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.ElectionRule.BALLOTS_DO_NOT_ADD_UP;
import static se.beslutsgang.decisions.domain.ElectionRule.LOT_NEEDED;
import static se.beslutsgang.decisions.domain.ElectionRule.NOTHING_IS_TIED;
import static se.beslutsgang.decisions.domain.ElectionRule.NOT_AMONG_THE_TIED;
import static se.beslutsgang.decisions.domain.ElectionRule.NO_BALLOTS_TOLD;
import static se.beslutsgang.decisions.domain.ElectionRule.NO_TELLERS;
import static se.beslutsgang.decisions.domain.ElectionRule.OTHER_BALLOTS;
import static se.beslutsgang.decisions.domain.ElectionRule.TOLD_TWICE;
import static se.beslutsgang.decisions.domain.ElectionRule.VOTES_FOR_OTHERS;

import se.beslutsgang.decisions.commands.ElectionCommand.ConfirmElection;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawLot;
import se.beslutsgang.decisions.commands.ElectionCommand.TellBallots;
import se.beslutsgang.decisions.events.ElectionEvent;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionSettled;
import se.beslutsgang.decisions.events.ElectionEvent.LotDrawn;
import se.beslutsgang.decisions.events.ElectionEvent.SecretBallotTold;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.decisions.events.Votes;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;

import java.util.HashSet;
import java.util.List;

/**
 * An election by closed ballots (KL 5:54): told as numbers, at equal votes decided by lot (5:56).
 */
final class SecretBallotDecider {

    private final Election election;
    private final Polling polling;
    private final Judgement judgement;

    SecretBallotDecider(Election election, Polling polling) {
        this.election = election;
        this.polling = polling;
        this.judgement = polling.judgement();
    }

    List<ElectionEvent> tell(TellBallots c) {
        Tally tally = c.tally();
        if (election.tally().filter(tally::equals).isPresent()) return List.of();
        polling.requireOpen(election);
        polling.requireMeeting(c.item());
        judgement.require(!election.isProportional(), OTHER_BALLOTS, election.post());
        judgement.require(!election.tellers().isEmpty(), NO_TELLERS, election.post());
        polling.requireNoMoreThanPresent(tally.ballots());
        judgement.require(addsUp(tally), BALLOTS_DO_NOT_ADD_UP, election.post());
        var named = new HashSet<PersonId>();
        for (Votes v : tally.votes()) {
            PersonId person = v.candidate();
            judgement.require(named.add(person), TOLD_TWICE, person);
            boolean nominated = election.candidates().contains(person);
            judgement.require(nominated, VOTES_FOR_OTHERS, person, election.post());
        }
        return List.of(new SecretBallotTold(c.item(), c.election(), tally));
    }

    /** Each ballot that counts has at least one name, and at most one for each seat. */
    private boolean addsUp(Tally t) {
        int valid = t.valid();
        boolean within =
                t.votes().stream().allMatch(v -> v.votes() >= 0 && v.votes() <= valid)
                        && t.blank() >= 0
                        && t.invalid() >= 0;
        return within && valid <= t.names() && t.names() <= (long) valid * election.seats();
    }

    List<ElectionEvent> draw(DrawLot c) {
        if (election.lots().stream().anyMatch(l -> l.drawn().equals(c.drawn()))) return List.of();
        polling.requireOpen(election);
        List<PersonId> tied = election.tied();
        judgement.require(!tied.isEmpty(), NOTHING_IS_TIED, election.post());
        judgement.require(tied.contains(c.drawn()), NOT_AMONG_THE_TIED, c.drawn());
        polling.requireWitnesses(c.witnesses());
        return List.of(new LotDrawn(c.item(), c.election(), c.drawn(), c.witnesses()));
    }

    /** Seats for which the lot was not drawn, as it may have been recorded, stay vacant. */
    List<ElectionEvent> confirm(ConfirmElection c) {
        if (election.settled().isPresent()) return List.of();
        judgement.require(election.mostVotes().isPresent(), NO_BALLOTS_TOLD, election.post());
        MostVotes result = election.mostVotes().orElseThrow();
        judgement.require(result.tied().isEmpty(), LOT_NEEDED, election.post());
        boolean byLot =
                election.lots().stream().map(LotDrawn::drawn).anyMatch(result.elected()::contains);
        return List.of(
                new ElectionSettled(
                        c.item(),
                        c.election(),
                        result.elected(),
                        election.seats() - result.elected().size(),
                        byLot ? Method.LOT : Method.VOTE));
    }
}
