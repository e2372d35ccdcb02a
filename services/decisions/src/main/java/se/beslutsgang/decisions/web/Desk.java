package se.beslutsgang.decisions.web;

import static se.beslutsgang.decisions.events.QuestionKind.CLOSED_DOORS;
import static se.beslutsgang.decisions.events.QuestionKind.COUNTER_PROPOSAL;

import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.VoteEvent.VoteClosed;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.queries.Items.Planned;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.meetings.queries.Meetings.AgendaItem;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.web.Viewer;

import java.util.EnumSet;
import java.util.Optional;

/**
 * What the one who runs the meeting does next with an item. What is shown follows the role and how
 * far it has come; what is allowed is for the rules to say.
 *
 * @param leads whether the viewer runs the meetings of the body
 * @param runs whether that is so, and this meeting is going on
 * @param treated whether the item is the one being treated
 * @param number of the question to put, or that is open
 */
record Desk(
        Step step,
        boolean leads,
        boolean runs,
        boolean treated,
        int number,
        Optional<Asked> open,
        Optional<Planned> next) {

    enum Step {
        NONE,
        TAKE_UP,
        CLOSE_DEBATE,
        CONFIRM,
        ADOPT,
        ELECT,
        PUT,
        FIND,
        STRIKE,
        WORD,
        VOTE,
        CASTING_VOTE,
        VOTE_LOT,
        CONCLUDE,
        LEAVE
    }

    static Desk of(Item item, Viewer viewer, Meeting meeting, SoFar soFar) {
        boolean own = viewer.is(Role.SECRETARY) || viewer.bodies().contains(item.body());
        boolean on = meeting.opened().isPresent() && meeting.closed().isEmpty();
        boolean leads = viewer.runsMeetings() && own;
        boolean runs = leads && on;
        boolean treated = meeting.current().filter(item.id()::equals).isPresent();
        Optional<Asked> open = item.open();
        boolean seeks = item.next().filter(n -> n.kind() == COUNTER_PROPOSAL).isPresent();
        int put = item.asked().size() + 1;
        return new Desk(
                runs ? step(item, meeting, treated, soFar) : Step.NONE,
                leads,
                runs,
                treated,
                open.filter(_ -> !seeks).map(Asked::number).orElse(put),
                open,
                item.next());
    }

    private static Step step(Item item, Meeting meeting, boolean treated, SoFar soFar) {
        if (!treated) {
            boolean waits = meeting.item(item.id()).flatMap(AgendaItem::paragraph).isEmpty();
            return waits ? Step.TAKE_UP : Step.NONE;
        }
        if (item.stage() == Items.Stage.DECIDED) {
            return meeting.open().isPresent() ? Step.LEAVE : Step.NONE;
        }
        if (item.stage() == Items.Stage.PREPARED) {
            return isAskedDuringDebate(item) ? Step.PUT : Step.CLOSE_DEBATE;
        }
        return item.open().map(q -> step(q, item, soFar)).orElseGet(() -> between(item, soFar));
    }

    /**
     * Whether an interpellation may be put is asked before anybody speaks (KL 5:61), and whether
     * the doors are closed while people do (KL 5:42).
     */
    private static boolean isAskedDuringDebate(Item item) {
        return item.next()
                .map(Planned::kind)
                .filter(k -> k == CLOSED_DOORS || k.isOfTheDebate() && item.kind().isAsked())
                .isPresent();
    }

    /** No question is open. */
    private static Step between(Item item, SoFar soFar) {
        if (!item.elections().isEmpty() && !isMoreProposed(item)) {
            boolean open = item.elections().stream().anyMatch(e -> e.settled().isEmpty());
            return open ? Step.ELECT : Step.CONCLUDE;
        }
        if (item.asked().stream().allMatch(q -> q.kind() == CLOSED_DOORS)) {
            if (!item.proposals().isEmpty() && !soFar.isConfirmed()) return Step.CONFIRM;
            if (hasSeveral(item) && !soFar.isOrderAdopted()) return Step.ADOPT;
        }
        return item.next().isPresent() ? Step.PUT : Step.CONCLUDE;
    }

    /** What lies on the table in an election is that it be held; no question is put on that. */
    private static boolean isMoreProposed(Item item) {
        return item.next()
                .filter(n -> n.kind() != QuestionKind.MAIN || n.alternatives().size() > 1)
                .isPresent();
    }

    private static boolean hasSeveral(Item item) {
        return item.order().size() > 1
                || item.order().stream().anyMatch(q -> q.alternatives().size() > 1);
    }

    private static Step step(Asked q, Item item, SoFar soFar) {
        if (q.found().isEmpty()) return Step.FIND;
        if (!q.voteRequested()) return Step.STRIKE;
        if (q.vote().isPresent() && isTied(q, soFar)) {
            if (item.elections().isEmpty()) return Step.CASTING_VOTE;
            if (q.lot().isEmpty()) return Step.VOTE_LOT;
        }
        if (q.vote().isPresent()) return Step.STRIKE;
        if (q.meaning().isPresent()) return Step.VOTE;
        if (q.counter().isPresent()) return Step.WORD;
        return item.next().isPresent() ? Step.PUT : Step.WORD;
    }

    /** Equal, and the chair's side is not known (KL 5:56). */
    private static boolean isTied(Asked q, SoFar soFar) {
        VoteClosed vote = q.vote().orElseThrow();
        return vote.count().tie()
                && vote.castingVote().isEmpty()
                && soFar.castingVote(q.number()).isEmpty();
    }

    public boolean is(String name) {
        return step.name().equals(name);
    }

    /** Whether it can still be said that an answer needs more than a simple majority (KL 5:55). */
    public boolean mayRequire() {
        return EnumSet.of(Step.FIND, Step.STRIKE, Step.WORD, Step.VOTE).contains(step)
                && open.filter(q -> !q.kind().isDelay())
                        .filter(q -> q.ballots().isEmpty() && q.vote().isEmpty())
                        .isPresent();
    }

    /** Whether the matter is delayed already, so that what is left need not be put. */
    public boolean mayConclude(Item item) {
        return step == Step.PUT
                && item.asked().stream()
                        .flatMap(q -> q.settled().stream())
                        .anyMatch(s -> s.delay().isPresent());
    }
}
