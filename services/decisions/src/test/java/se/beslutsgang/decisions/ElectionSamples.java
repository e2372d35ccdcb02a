package se.beslutsgang.decisions;

import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.ElectionEvent;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.events.Majority;
import se.beslutsgang.decisions.events.Manner;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.QuestionEvent;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.decisions.events.VoteEvent;
import se.beslutsgang.decisions.events.Votes;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.util.List;
import java.util.Optional;

/** Samples of what is told of elections and of how votes are held. */
final class ElectionSamples {

    private static final ItemId ITEM = new ItemId("exempel/rs/2026-06-03/1");
    private static final PersonId PERSON = new PersonId("exempel/rs-3");
    private static final PersonId OTHER = new PersonId("exempel/rs-4");
    private static final Optional<Mover> MOVER = Optional.of(new Mover(OTHER, new Party("V")));

    private ElectionSamples() {}

    static List<Object> all() {
        var tally = new Tally(12, List.of(new Votes(PERSON, 6), new Votes(OTHER, 4)), 1, 1);
        var groups = List.of(new BallotGroup("Samverkan", List.of(PERSON, OTHER), 11));
        return List.of(
                new QuestionEvent.MajorityRequired(
                        ITEM,
                        1,
                        Majority.TWO_THIRDS,
                        Alternative.approve(new ProposalId("pending"))),
                new VoteEvent.MannerChosen(ITEM, 1, Manner.ROLL_CALL),
                new VoteEvent.VoteLotDrawn(ITEM, 1, Choice.NO, List.of(PERSON, OTHER)),
                new ElectionEvent.ElectionCalled(
                        ITEM, 1, ElectionKind.ELECTION, "ledamöter i kulturnämnden", 2),
                new ElectionEvent.CandidateNominated(ITEM, 1, PERSON, MOVER),
                new ElectionEvent.CandidateNominated(ITEM, 1, PERSON, Optional.empty()),
                new ElectionEvent.NominationWithdrawn(ITEM, 1, PERSON),
                new ElectionEvent.SecretBallotRequested(ITEM, 1, Optional.of(PERSON)),
                new ElectionEvent.TellersAppointed(ITEM, 1, List.of(PERSON, OTHER)),
                new ElectionEvent.SecretBallotTold(ITEM, 1, tally),
                new ElectionEvent.LotDrawn(ITEM, 1, PERSON, List.of(PERSON, OTHER)),
                new ElectionEvent.ProportionalElectionRequested(ITEM, 1, 5, 4),
                new ElectionEvent.ReturningOfficerAppointed(ITEM, 1, PERSON),
                new ElectionEvent.GroupBallotsTold(ITEM, 1, new GroupTally(groups, 1)),
                new ElectionEvent.SeatLotDrawn(ITEM, 1, 2, "Samverkan", List.of(PERSON, OTHER)),
                new ElectionEvent.ElectionSettled(ITEM, 1, List.of(PERSON), 1, Method.LOT));
    }
}
