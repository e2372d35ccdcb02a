package se.beslutsgang.decisions.web;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionCalled;
import se.beslutsgang.decisions.events.FloorEvent.ProposalLapsed;
import se.beslutsgang.decisions.events.FloorEvent.ProposalRefused;
import se.beslutsgang.decisions.events.FloorEvent.ProposalsConfirmed;
import se.beslutsgang.decisions.events.FloorEvent.RefusalOverruled;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationMotivated;
import se.beslutsgang.decisions.events.ParticipationEvent.DisqualificationDecided;
import se.beslutsgang.decisions.events.ParticipationEvent.DisqualificationQuestioned;
import se.beslutsgang.decisions.events.QuestionEvent.OrderAdopted;
import se.beslutsgang.decisions.events.QuestionEvent.SupportersCounted;
import se.beslutsgang.decisions.events.VoteEvent.BallotsCounted;
import se.beslutsgang.decisions.events.VoteEvent.CastingVoteGiven;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.Recorded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an item's own events tell beside how it stands. */
record SoFar(List<DecisionEvent> events) {

    static SoFar of(List<Recorded> recorded) {
        return new SoFar(
                recorded.stream()
                        .map(Recorded::event)
                        .filter(DecisionEvent.class::isInstance)
                        .map(DecisionEvent.class::cast)
                        .toList());
    }

    boolean isConfirmed() {
        return all(ProposalsConfirmed.class).findAny().isPresent();
    }

    /** Whether it is a matter of election or employment (KL 5:50, 5:56). */
    boolean holdsElection() {
        return all(ElectionCalled.class).findAny().isPresent();
    }

    boolean isOrderAdopted() {
        return all(OrderAdopted.class).findAny().isPresent();
    }

    /** How many asked for the delay that the question is about, as the chair counted hands. */
    Optional<Integer> supporters(int number) {
        return last(all(SupportersCounted.class).filter(e -> e.number() == number))
                .map(SupportersCounted::supporters);
    }

    Optional<Count> announced(int number) {
        return last(all(BallotsCounted.class).filter(e -> e.number() == number))
                .map(BallotsCounted::count);
    }

    Optional<Choice> castingVote(int number) {
        return last(all(CastingVoteGiven.class).filter(e -> e.number() == number))
                .map(CastingVoteGiven::choice);
    }

    /** Refused and not ordered put all the same (KL 5:57). */
    Optional<ProposalRefused> refused(ProposalId id) {
        return all(RefusalOverruled.class).anyMatch(e -> e.proposal().equals(id))
                ? Optional.empty()
                : last(all(ProposalRefused.class).filter(e -> e.proposal().equals(id)));
    }

    boolean isLapsed(ProposalId id) {
        return all(ProposalLapsed.class).anyMatch(e -> e.proposal().equals(id));
    }

    /** Whose disqualification was brought up by another and is not decided. */
    List<PersonId> questioned() {
        List<PersonId> decided =
                all(DisqualificationDecided.class).map(DisqualificationDecided::person).toList();
        return all(DisqualificationQuestioned.class)
                .map(DisqualificationQuestioned::person)
                .filter(p -> !decided.contains(p))
                .distinct()
                .toList();
    }

    Optional<ReservationMotivated> motivated(int reservation) {
        return last(all(ReservationMotivated.class).filter(e -> e.number() == reservation));
    }

    /** The reasons that were filed after the reservation, by its number. */
    Map<Integer, TextRef> motivations() {
        var reasons = new HashMap<Integer, TextRef>();
        all(ReservationMotivated.class).forEach(e -> reasons.put(e.number(), e.motivation()));
        return reasons;
    }

    private <E extends DecisionEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <E> Optional<E> last(Stream<E> all) {
        return all.reduce((_, later) -> later);
    }
}
