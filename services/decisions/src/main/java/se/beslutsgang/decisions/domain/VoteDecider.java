package se.beslutsgang.decisions.domain;

import static se.beslutsgang.decisions.domain.DecisionRule.BALLOTS_DIFFER_FROM_COUNT;
import static se.beslutsgang.decisions.domain.DecisionRule.CASTING_VOTE_NOT_NEEDED;
import static se.beslutsgang.decisions.domain.DecisionRule.DISQUALIFIED_VOTES;
import static se.beslutsgang.decisions.domain.DecisionRule.DOES_NOT_ADD_UP;
import static se.beslutsgang.decisions.domain.DecisionRule.GAVEL_HAS_FALLEN;
import static se.beslutsgang.decisions.domain.DecisionRule.MORE_THAN_THE_ROLL;
import static se.beslutsgang.decisions.domain.DecisionRule.MUST_TAKE_PART;
import static se.beslutsgang.decisions.domain.DecisionRule.NOT_SERVING;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_COUNTER_PROPOSAL;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SEAT;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_SUCH_QUESTION;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_VOTE_REQUESTED;
import static se.beslutsgang.decisions.domain.DecisionRule.NO_WORDING;
import static se.beslutsgang.decisions.domain.DecisionRule.SECOND_BALLOT;
import static se.beslutsgang.decisions.domain.DecisionRule.VOTE_IS_CLOSED;
import static se.beslutsgang.decisions.domain.DecisionRule.VOTE_NOT_TAKEN;
import static se.beslutsgang.decisions.domain.DecisionRule.WORDED_OTHERWISE;
import static se.beslutsgang.decisions.domain.DecisionRule.YES_IS_NOT_THE_FINDING;

import se.beslutsgang.decisions.commands.VoteCommand;
import se.beslutsgang.decisions.commands.VoteCommand.AnnounceCount;
import se.beslutsgang.decisions.commands.VoteCommand.ApproveWording;
import se.beslutsgang.decisions.commands.VoteCommand.CastBallots;
import se.beslutsgang.decisions.commands.VoteCommand.ChooseManner;
import se.beslutsgang.decisions.commands.VoteCommand.CloseVote;
import se.beslutsgang.decisions.commands.VoteCommand.DrawVoteLot;
import se.beslutsgang.decisions.commands.VoteCommand.GiveCastingVote;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.VoteEvent;
import se.beslutsgang.decisions.events.VoteEvent.BallotsCast;
import se.beslutsgang.decisions.events.VoteEvent.BallotsCounted;
import se.beslutsgang.decisions.events.VoteEvent.CastingVoteGiven;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.events.VoteEvent.WordingApproved;
import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.PersonId;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A vote: its wording, ballots, count and casting vote (KL 4:24-25, 5:53-56). */
final class VoteDecider {

    private final ItemState now;
    private final ItemFacts facts;
    private final Judgement judgement;
    private final MannerDecider manner;

    VoteDecider(ItemState now, ItemFacts facts, Judgement judgement) {
        this.now = now;
        this.facts = facts;
        this.judgement = judgement;
        this.manner = new MannerDecider(now, facts, judgement);
    }

    List<? extends VoteEvent> decide(VoteCommand command) {
        Optional<Question> question = now.questions().number(command.number());
        judgement.require(question.isPresent(), NO_SUCH_QUESTION, command.number());
        Question q = question.orElseThrow();
        return switch (command) {
            case ApproveWording c -> word(q, c);
            case ChooseManner c -> manner.choose(q, c);
            case CastBallots c -> cast(q, c);
            case AnnounceCount c -> announce(q, c);
            case GiveCastingVote c -> casting(q, c);
            case DrawVoteLot c -> manner.draw(q, c, count(q).tie());
            case CloseVote c -> close(q, c);
        };
    }

    /** The meaning of Yes and No is approved before the vote, and stored as it stands. */
    private List<VoteEvent> word(Question q, ApproveWording c) {
        if (q.meaning().filter(c.meaning()::equals).isPresent()) return List.of();
        requireOpen(q);
        judgement.require(q.isVoteRequested(), NO_VOTE_REQUESTED, q.number());
        Meaning meaning = c.meaning();
        Optional<Alternative> counter = now.counter(q, facts.rules().order());
        judgement.require(counter.isPresent(), NO_COUNTER_PROPOSAL, q.number());
        if (counter.isPresent()) {
            Alternative found = q.found().orElseThrow();
            judgement.require(
                    Set.of(meaning.yes(), meaning.no()).equals(Set.of(found, counter.get())),
                    WORDED_OTHERWISE,
                    q.number());
            judgement.require(!meaning.no().equals(found), YES_IS_NOT_THE_FINDING, q.number());
        }
        return List.of(new WordingApproved(c.item(), q.number(), meaning));
    }

    private List<VoteEvent> cast(Question q, CastBallots c) {
        Map<PersonId, Choice> known = q.ballots();
        List<Ballot> fresh =
                c.ballots().stream().filter(b -> known.get(b.person()) != b.choice()).toList();
        if (fresh.isEmpty()) return List.of();
        requireRunning(q);
        manner.requireNames(q, fresh);
        Set<PersonId> disqualified = now.participation().disqualified();
        for (Ballot b : fresh) {
            PersonId person = b.person();
            judgement.require(
                    facts.mandates().containsKey(person),
                    NO_SEAT,
                    person,
                    c.item().meeting().body());
            judgement.require(!known.containsKey(person), SECOND_BALLOT, person);
            judgement.require(facts.roll().containsKey(person), NOT_SERVING, person);
            judgement.require(!disqualified.contains(person), DISQUALIFIED_VOTES, person);
            boolean may = b.choice() != Choice.ABSTAINED || now.mayAbstain(facts);
            judgement.require(may, MUST_TAKE_PART, person);
        }
        List<PersonId> persons = fresh.stream().map(Ballot::person).toList();
        persons.forEach(
                p -> judgement.require(Collections.frequency(persons, p) == 1, SECOND_BALLOT, p));
        return List.of(new BallotsCast(c.item(), q.number(), fresh));
    }

    private List<VoteEvent> announce(Question q, AnnounceCount c) {
        if (q.announced().filter(c.count()::equals).isPresent()) return List.of();
        requireRunning(q);
        int seats = facts.rules().seats();
        judgement.require(c.count().all() <= seats, MORE_THAN_THE_ROLL, c.count().all(), seats);
        judgement.require(c.count().all() >= seats, DOES_NOT_ADD_UP, c.count().all(), seats);
        return List.of(new BallotsCounted(c.item(), q.number(), c.count()));
    }

    private List<VoteEvent> casting(Question q, GiveCastingVote c) {
        if (q.castingVote().filter(v -> v == c.choice()).isPresent()) return List.of();
        requireOpen(q);
        manner.requireCastingVote(q);
        judgement.require(count(q).tie(), CASTING_VOTE_NOT_NEEDED, q.number());
        return List.of(new CastingVoteGiven(c.item(), q.number(), c.choice()));
    }

    private List<VoteEvent> close(Question q, CloseVote c) {
        if (q.vote().isPresent()) return List.of();
        requireOpen(q);
        judgement.require(q.meaning().isPresent(), NO_WORDING, q.number());
        judgement.require(q.isBegun(), VOTE_NOT_TAKEN, q.number());
        q.announced().ifPresentOrElse(told -> requireEqual(told, q), () -> requireAll(q));
        Count count = count(q);
        return List.of(
                new VoteClosed(
                        c.item(),
                        q.number(),
                        count,
                        count.majority(),
                        count.tie() ? chairsSide(q) : Optional.empty()));
    }

    /** Whoever takes part in the final handling votes, where nobody may abstain. */
    private void requireAll(Question q) {
        boolean may = now.mayAbstain(facts);
        now.participation().participants(facts.roll().keySet()).stream()
                .filter(p -> !q.ballots().containsKey(p))
                .forEach(p -> judgement.require(may, MUST_TAKE_PART, p));
    }

    private void requireEqual(Count told, Question q) {
        if (q.ballots().isEmpty()) return;
        Count named = named(q.ballots().values());
        boolean equal =
                named.yes() == told.yes()
                        && named.no() == told.no()
                        && named.abstained() == told.abstained();
        judgement.require(equal, BALLOTS_DIFFER_FROM_COUNT, q.number());
    }

    /** Not a second ballot: the side that the chair has voted for (KL 5:56); in no election. */
    private Optional<Choice> chairsSide(Question q) {
        if (facts.subject().election()) return q.castingVote();
        return facts.rules()
                .presiding()
                .flatMap(chair -> Optional.ofNullable(q.ballots().get(chair)))
                .filter(choice -> choice != Choice.ABSTAINED)
                .or(q::castingVote);
    }

    private static Count count(Question q) {
        return q.announced().orElseGet(() -> named(q.ballots().values()));
    }

    private static Count named(Collection<Choice> ballots) {
        return new Count(
                Collections.frequency(ballots, Choice.YES),
                Collections.frequency(ballots, Choice.NO),
                Collections.frequency(ballots, Choice.ABSTAINED),
                0);
    }

    private void requireRunning(Question q) {
        requireOpen(q);
        judgement.require(q.isVoteRequested(), NO_VOTE_REQUESTED, q.number());
        judgement.require(q.meaning().isPresent(), NO_WORDING, q.number());
        judgement.require(q.vote().isEmpty(), VOTE_IS_CLOSED, q.number());
    }

    private void requireOpen(Question q) {
        judgement.require(q.isOpen(), GAVEL_HAS_FALLEN, q.number());
    }
}
