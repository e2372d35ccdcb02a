package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.Delay;
import se.beslutsgang.decisions.events.Manner;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.QuestionEvent.FindingStated;
import se.beslutsgang.decisions.events.QuestionEvent.MajorityRequired;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionPut;
import se.beslutsgang.decisions.events.QuestionEvent.QuestionSettled;
import se.beslutsgang.decisions.events.QuestionEvent.SupportersCounted;
import se.beslutsgang.decisions.events.QuestionEvent.VoteRequestWithdrawn;
import se.beslutsgang.decisions.events.QuestionEvent.VoteRequested;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.VoteEvent.BallotsCast;
import se.beslutsgang.decisions.events.VoteEvent.BallotsCounted;
import se.beslutsgang.decisions.events.VoteEvent.CastingVoteGiven;
import se.beslutsgang.decisions.events.VoteEvent.MannerChosen;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.events.VoteEvent.VoteLotDrawn;
import se.beslutsgang.decisions.events.VoteEvent.WordingApproved;
import se.beslutsgang.kernel.PersonId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question that the chair has put, and what became of it so far. */
public record Question(QuestionPut put, History since) {

    public int number() {
        return put.number();
    }

    public QuestionKind kind() {
        return put.kind();
    }

    public List<Alternative> alternatives() {
        return put.alternatives();
    }

    public Optional<FindingStated> finding() {
        return since.last(FindingStated.class);
    }

    public Optional<Alternative> found() {
        return finding().map(FindingStated::found);
    }

    /** All alternatives but the one found carried. */
    List<Alternative> others() {
        return alternatives().stream().filter(a -> found().filter(a::equals).isEmpty()).toList();
    }

    public boolean isVoteRequested() {
        Optional<DecisionEvent> latest =
                since.events().stream()
                        .filter(
                                e ->
                                        e instanceof VoteRequested
                                                || e instanceof VoteRequestWithdrawn)
                        .reduce((_, last) -> last);
        return latest.filter(VoteRequested.class::isInstance).isPresent();
    }

    public Optional<Meaning> meaning() {
        return since.last(WordingApproved.class).map(WordingApproved::meaning);
    }

    /** The first ballot of each person. */
    public Map<PersonId, Choice> ballots() {
        var ballots = new LinkedHashMap<PersonId, Choice>();
        for (BallotsCast cast : since.all(BallotsCast.class)) {
            for (Ballot b : cast.ballots()) ballots.putIfAbsent(b.person(), b.choice());
        }
        return ballots;
    }

    Optional<Count> announced() {
        return since.last(BallotsCounted.class).map(BallotsCounted::count);
    }

    Optional<Choice> castingVote() {
        return since.last(CastingVoteGiven.class).map(CastingVoteGiven::choice);
    }

    /** Whether any ballot was given or counted. */
    boolean isBegun() {
        return !ballots().isEmpty() || announced().isPresent() || vote().isPresent();
    }

    public Optional<Manner> manner() {
        return since.last(MannerChosen.class).map(MannerChosen::manner);
    }

    public Optional<VoteLotDrawn> drawn() {
        return since.last(VoteLotDrawn.class);
    }

    /** The side that the lot fell on. */
    Optional<Choice> lot() {
        return drawn().map(VoteLotDrawn::drawn);
    }

    /** More than a simple majority that an answer needs. */
    public Optional<MajorityRequired> majority() {
        return since.last(MajorityRequired.class);
    }

    public Optional<VoteClosed> vote() {
        return since.last(VoteClosed.class);
    }

    Optional<Integer> supporters() {
        return since.last(SupportersCounted.class).map(SupportersCounted::supporters);
    }

    public Optional<QuestionSettled> settled() {
        return since.last(QuestionSettled.class);
    }

    public Optional<Alternative> outcome() {
        return settled().map(QuestionSettled::outcome);
    }

    Optional<Delay> delay() {
        return settled().flatMap(QuestionSettled::delay);
    }

    public boolean isOpen() {
        return settled().isEmpty();
    }
}
