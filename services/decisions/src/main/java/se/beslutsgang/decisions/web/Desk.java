package se.beslutsgang.decisions.web;

import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.web.Proposals.Line;
import se.beslutsgang.meetings.queries.Meetings.Meeting;
import se.beslutsgang.web.Viewer;

import java.util.List;
import java.util.Optional;

/**
 * What the viewer can do with an item now. What is shown here follows the roles and the stage; what
 * is allowed is for the rules to say.
 *
 * @param onTheTable the proposal that was put and waits for an answer
 * @param next the proposal to put next
 */
record Desk(
        boolean closesDebate,
        Optional<Line> next,
        Optional<Line> onTheTable,
        boolean strikes,
        boolean proposes,
        boolean reserves,
        boolean reservesForParties) {

    static Desk of(Item item, List<Line> proposals, Viewer viewer, Meeting meeting) {
        boolean closed = meeting.closed().isPresent();
        boolean treated = meeting.current().filter(item.id()::equals).isPresent();
        boolean runs = viewer.runsMeetings() && treated && !closed;
        boolean member = viewer.isPolitician() && viewer.bodies().contains(item.body());
        boolean decided = item.stage() == Items.Stage.DECIDED;
        boolean asking =
                item.stage() == Items.Stage.DEBATE_CLOSED
                        || item.stage() == Items.Stage.PUTTING_QUESTIONS;
        Optional<Line> open = proposals.stream().filter(Line::isOnTheTable).findFirst();
        return new Desk(
                runs && item.stage() == Items.Stage.PREPARED,
                proposals.stream().filter(p -> runs && asking && !p.asked()).findFirst(),
                open.filter(_ -> runs),
                runs && item.stage() == Items.Stage.FOUND,
                member && item.stage() == Items.Stage.PREPARED && !closed,
                member && decided && !closed,
                runs && decided);
    }

    public boolean isEmpty() {
        return !closesDebate
                && next.isEmpty()
                && onTheTable.isEmpty()
                && !strikes
                && !reservesForParties;
    }
}
