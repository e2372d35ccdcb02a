package se.beslutsgang.minutes.words;

import se.beslutsgang.decisions.events.DecisionEvent;
import se.beslutsgang.decisions.events.FloorEvent.ProposalLapsed;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.FloorEvent.ProposalRefused;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationMotivated;
import se.beslutsgang.decisions.events.QuestionEvent.SupportersCounted;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.meetings.queries.Meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was told of an item: how it stands, and what its own events say beside.
 *
 * @param meeting as it sat while the item was treated
 * @param preparedBy the body that has proposed to this one what lies on the table
 */
public record Told(
        Items.Item item,
        Meetings.Meeting meeting,
        List<Recorded> recorded,
        Optional<BodyId> preparedBy) {

    <E extends DecisionEvent> List<E> all(Class<E> kind) {
        return recorded.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Every proposal that was not taken back: also the refused and the lapsed. */
    Optional<ProposalMoved> proposal(ProposalId id) {
        return all(ProposalMoved.class).stream().filter(p -> p.proposal().equals(id)).findFirst();
    }

    LocalDate movedOn(ProposalId id) {
        return recorded.stream()
                .filter(r -> r.event() instanceof ProposalMoved p && p.proposal().equals(id))
                .map(r -> r.occasion().happened().day())
                .findFirst()
                .orElseGet(() -> meeting.days().getFirst());
    }

    List<ProposalRefused> refused() {
        return all(ProposalRefused.class);
    }

    List<ProposalLapsed> lapsed() {
        return all(ProposalLapsed.class);
    }

    Optional<Integer> supporters(int question) {
        return all(SupportersCounted.class).stream()
                .filter(e -> e.number() == question)
                .map(SupportersCounted::supporters)
                .reduce((_, later) -> later);
    }

    /** The reasons handed in after the reservation was declared. */
    Optional<TextRef> motivation(int reservation) {
        return all(ReservationMotivated.class).stream()
                .filter(e -> e.number() == reservation)
                .map(ReservationMotivated::motivation)
                .reduce((_, later) -> later);
    }
}
