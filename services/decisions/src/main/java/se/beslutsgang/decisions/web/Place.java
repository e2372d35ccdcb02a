package se.beslutsgang.decisions.web;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.OutcomeEvent.ReservationDeclared;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.web.Viewer;

import java.util.List;
import java.util.Optional;

/**
 * What a member can do with an item from the own place, on the own device.
 *
 * @param proposes may move, join and take back proposals
 * @param asks the question on which a vote can be asked for
 * @param votes the question that is being voted on
 * @param ballot one's own, once it is given
 * @param motivates one's own reservations that have no reasons yet
 */
record Place(
        boolean member,
        boolean proposes,
        Optional<Asked> asks,
        Optional<Asked> votes,
        Optional<Choice> ballot,
        boolean standsOut,
        boolean stoodOut,
        boolean declares,
        boolean disqualified,
        boolean reserves,
        List<ReservationDeclared> motivates) {

    static Place of(Item item, Viewer viewer, Meeting meeting, SoFar soFar, boolean certified) {
        PersonId me = viewer.person();
        boolean member = viewer.isPolitician() && viewer.bodies().contains(item.body());
        boolean closed = meeting.closed().isPresent();
        boolean decided = item.stage() == Items.Stage.DECIDED;
        boolean disqualified = item.disqualified().contains(me);
        boolean serves = member && meeting.serving(me).isPresent() && !closed && !disqualified;
        Optional<Asked> open = item.open().filter(_ -> serves && isTreated(item, meeting));
        Optional<Asked> votes =
                open.filter(q -> q.voteRequested() && q.meaning().isPresent())
                        .filter(q -> q.vote().isEmpty());
        boolean stoodOut = item.standingOut().contains(me);
        return new Place(
                member,
                member && item.stage() == Items.Stage.PREPARED && !closed,
                open.filter(q -> q.found().isPresent() && !q.voteRequested()),
                votes,
                votes.flatMap(q -> Optional.ofNullable(q.ballots().get(me))),
                serves && !decided && !stoodOut && item.asked().isEmpty(),
                stoodOut,
                member && !closed && !decided && !disqualified,
                disqualified,
                decided
                        && (!closed || !certified)
                        && item.dissent().isOpen(closed)
                        && tookPart(item, me),
                certified || !member ? List.of() : unmotivated(item, me, soFar));
    }

    private static boolean isTreated(Item item, Meeting meeting) {
        return meeting.current().filter(item.id()::equals).isPresent();
    }

    private static boolean tookPart(Item item, PersonId me) {
        return item.decisions().stream().anyMatch(d -> d.participants().contains(me));
    }

    private static List<ReservationDeclared> unmotivated(Item item, PersonId me, SoFar soFar) {
        return item.reservations().stream()
                .filter(r -> r.persons().contains(me) && r.motivation().isEmpty())
                .filter(r -> soFar.motivated(r.number()).isEmpty())
                .toList();
    }

    /** Whether the meeting waits for one's own ballot. */
    public boolean isAsked() {
        return votes.isPresent() && ballot.isEmpty();
    }

    public boolean isEmpty() {
        return !member
                || !proposes
                        && asks.isEmpty()
                        && votes.isEmpty()
                        && !standsOut
                        && !stoodOut
                        && !declares
                        && !disqualified
                        && !reserves
                        && motivates.isEmpty();
    }
}
